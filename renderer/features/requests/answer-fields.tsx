import { Checkbox, Input, Segmented } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { type RequestOutcome, requestOutcomes, type ServiceRequest } from '#core/service/requests/request.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { AnswerDraft } from './close-drawer.tsx';
import { ReplyPick } from './reply-pick.tsx';

const outcomes = (Object.keys(requestOutcomes) as RequestOutcome[]).map((value) => ({ value, label: requestOutcomes[value] }));

interface AnswerFieldsProps {
  readonly request: ServiceRequest;
  readonly draft: AnswerDraft;
  readonly change: (draft: AnswerDraft) => void;
  readonly keep: string | null;
  readonly onKeep: (title: string | null) => void;
  readonly failure: Failure | null;
}

const MOST_TITLE = 60;

/** A reply taken over as it stands still asks for what is particular here. */
const resultHint = (result: string): string => (/【[^】]*】/.test(result) ? '还有【】里的没有改' : '居民问起来，照着说');

export const AnswerFields = ({ request, draft, change, keep, onKeep, failure }: AnswerFieldsProps) => (
  <>
    <FormField label="结果" name="answer.outcome" failure={failure}>
      {({ id }) => (
        <Segmented<RequestOutcome>
          id={id}
          aria-label="结果"
          value={draft.outcome as RequestOutcome}
          options={outcomes}
          onChange={(outcome) => change({ ...draft, outcome })}
        />
      )}
    </FormField>
    <ReplyPick kind={request.kind} onPick={({ id, words }) => change({ ...draft, result: words, replyId: id })} />
    <FormField label="怎么办的" name="answer.result" failure={failure} required hint={resultHint(draft.result)}>
      {(field) => (
        <Input.TextArea
          {...field}
          autoFocus
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={500}
          value={draft.result}
          onChange={(event) => change({ ...draft, result: event.target.value })}
        />
      )}
    </FormField>
    <div className="form-checks">
      <Checkbox checked={keep !== null} onChange={(event) => onKeep(event.target.checked ? '' : null)}>
        存为常用答复，下次一点就用
      </Checkbox>
    </div>
    {keep !== null && (
      <FormField label="居民常问的是" name="keep.title" failure={failure} required hint="不写门牌和人名，常用答复不会到期清除">
        {(field) => <Input {...field} maxLength={MOST_TITLE} value={keep} onChange={(event) => onKeep(event.target.value)} />}
      </FormField>
    )}
    <FormField label="办结时间" name="answer.doneAt" failure={failure}>
      {(field) => <TimeInput {...field} value={draft.doneAt as never} onChange={(doneAt) => doneAt && change({ ...draft, doneAt })} />}
    </FormField>
  </>
);
