import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { AgendaDraft } from '#core/meetings/meeting-draft.ts';
import { type Quorum, quorumWords } from '#core/meetings/quorum.ts';
import type { Person } from '#core/roster/person.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { TextBankButton } from '#renderer/ui/text-bank-button.tsx';
import { VotesField } from './votes-field.tsx';

interface ResolutionPartProps {
  readonly item: AgendaDraft;
  readonly path: string;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  readonly quorum: Quorum;
  readonly onChange: (part: Partial<AgendaDraft>) => void;
}

/** Said where the resolution is written, not only at the head of a long page. */
const resolutionHint = (quorum: Quorum): string => (quorum.reached ? '只讨论没有决定的，空着' : `${quorumWords(quorum)}。`);

/** 决议: what was decided, by how many votes, who does it and until when. */
export const ResolutionPart = ({ item, path, failure, people, quorum, onChange }: ResolutionPartProps) => (
  <>
    <FormField label="决议" name={`${path}.resolution`} failure={failure} hint={resolutionHint(quorum)}>
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 2, maxRows: 10 }}
          value={item.resolution}
          onChange={(event) => onChange({ resolution: event.target.value })}
        />
      )}
    </FormField>
    <TextBankButton label="决议" group="method" value={item.resolution} onChange={(resolution) => onChange({ resolution })} />
    <VotesField
      votes={item.votes}
      voters={quorum.voters.present}
      error={fieldError(failure, `${path}.votes`)}
      onChange={(votes) => onChange({ votes })}
    />
    <div className="fields">
      <FormField label="责任人" name={`${path}.responsible`} failure={failure} hint="写了责任人的决议，会一直提醒到办结">
        {(field) => (
          <PersonPick {...field} people={people} value={item.responsible} onChange={(responsible) => onChange({ responsible })} />
        )}
      </FormField>
      <FormField label="完成时限" name={`${path}.dueOn`} failure={failure}>
        {(field) => <DateInput {...field} clearable value={item.dueOn} onChange={(dueOn) => onChange({ dueOn })} />}
      </FormField>
      {item.doneOn && (
        <FormField label="办结日期" name={`${path}.doneOn`} failure={failure}>
          {(field) => <DateInput {...field} clearable value={item.doneOn} onChange={(doneOn) => onChange({ doneOn })} />}
        </FormField>
      )}
    </div>
  </>
);
