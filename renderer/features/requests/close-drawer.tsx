import { App, Button } from 'antd';
import { useState } from 'react';
import type { InputOf } from '#core/contract/routes.ts';
import { householdText } from '#core/service/household.ts';
import type { ServiceRequest } from '#core/service/requests/request.ts';
import { requestAnswerText } from '#core/service/requests/request-answer.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { copyText } from '#renderer/ui/copy-text.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { RequestsDesk } from './use-requests.ts';

interface CloseDrawerProps {
  readonly request: ServiceRequest;
  readonly desk: RequestsDesk;
  readonly onClose: () => void;
}

export type AnswerDraft = InputOf<'request.close'>['answer'];

const useClosing = (request: ServiceRequest, branchName: string, onClose: () => void) => {
  const { message } = App.useApp();
  const now = useLocalNow();
  // when the form opened is when it was done; the field shows it, past midnight too
  const [start] = useState((): AnswerDraft => ({ outcome: 'done', doneAt: now(), result: '', replyId: null }));
  const [draft, setDraft] = useState(start);
  /** the title under which it is kept among the 常用答复; null = not kept */
  const [keep, setKeep] = useState<string | null>(null);
  const [keepId] = useState(() => crypto.randomUUID());
  const input = { id: request.id, answer: draft, keep: keep === null ? null : { id: keepId, title: keep } };
  const act = useAct('request.close', { inPlace: true, done: ({ number }) => `第${number}号已办结` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('request.close', input));
  const submit = async (copy: boolean) => {
    if (!mayGo()) return;
    const closed = await act.run(input);
    if (!closed.ok) return;
    const { answer, number } = closed.value;
    if (copy && answer && !copyText(requestAnswerText({ number, answer, branchName })))
      message.warning('没能自动复制，请到“已办”里再复制。');
    onClose();
  };
  return { draft, setDraft, keep, setKeep, act, failure, submit, dirty: draft !== start || keep !== null };
};

/** 办结: how it was done, in words that the resident can be told. */
export const CloseDrawer = ({ request, desk, onClose }: CloseDrawerProps) => {
  const { draft, setDraft, keep, setKeep, act, failure, submit, dirty } = useClosing(request, desk.branchName, onClose);
  return (
    <FormDrawer
      title={`办结 第${request.number}号`}
      verb="办结"
      dirty={dirty}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit(false)}
      onClose={onClose}
      extra={
        <Button disabled={act.busy} onClick={() => void submit(true)}>
          办结并复制答复
        </Button>
      }
    >
      <p className="request-asked">
        <strong>{householdText(request.place, desk.site)}</strong> {request.words}
      </p>
      <AnswerFields request={request} draft={draft} change={setDraft} keep={keep} onKeep={setKeep} failure={failure} />
    </FormDrawer>
  );
};
