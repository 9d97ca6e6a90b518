import { Button } from 'antd';
import { type RequestResult, requestOutcomes, type ServiceRequest } from '#core/service/requests/request.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { CopyAnswer } from './copy-answer.tsx';
import type { RequestsDesk } from './use-requests.ts';

interface AnswerPartProps {
  readonly request: ServiceRequest;
  readonly answer: RequestResult;
  readonly desk: RequestsDesk;
  readonly onDone: () => void;
}

/** What was answered, to be told again or taken up again. */
export const AnswerPart = ({ request, answer, desk, onDone }: AnswerPartProps) => {
  const reopen = useAct('request.reopen', { done: ({ number }) => `第${number}号重新办理` });
  const go = async () => {
    if ((await reopen.run({ id: request.id })).ok) onDone();
  };
  return (
    <section className="panel" aria-label="办理结果">
      <h2>
        {requestOutcomes[answer.outcome]}，<DateText value={answer.doneAt} />
      </h2>
      <p>{answer.result === '' ? '（内容已清除）' : answer.result}</p>
      <div className="row-actions">
        {answer.result !== '' && <CopyAnswer number={request.number} answer={answer} branchName={desk.branchName} />}
        <Button loading={reopen.busy} onClick={() => void go()}>
          重新办理
        </Button>
      </div>
    </section>
  );
};
