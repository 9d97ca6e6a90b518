import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';

interface Hands {
  readonly at: LocalTime;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
}

interface HandsPartProps {
  readonly draft: Hands;
  readonly change: (part: Partial<Hands>) => void;
  readonly failure: Failure | null;
  readonly people: readonly Person[];
  /** 接收时间, 上交时间 */
  readonly atLabel: string;
}

/** When, and the two people who counted. */
export const HandsPart = ({ draft, change, failure, people, atLabel }: HandsPartProps) => (
  <fieldset className="form-part">
    <legend>两人清点</legend>
    <div className="fields">
      <FormField label="经办人" name="handler" failure={failure} required>
        {(field) => <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => change({ handler })} />}
      </FormField>
      <FormField label="复核人" name="checker" failure={failure} required hint="另一个人再点一遍">
        {(field) => <PersonPick {...field} people={people} value={draft.checker} onChange={(checker) => change({ checker })} />}
      </FormField>
      <FormField label={atLabel} name="at" failure={failure} required>
        {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && change({ at })} />}
      </FormField>
      <FormField label="备注" name="note" failure={failure}>
        {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
      </FormField>
    </div>
  </fieldset>
);
