import { useState } from 'react';
import type { ServiceRequest } from '#core/service/requests/request.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { AnswerPart } from './answer-part.tsx';
import { RemoveRequest } from './remove-request.tsx';
import { type EditDraft, RequestFieldsPart } from './request-fields-part.tsx';
import type { RequestsDesk } from './use-requests.ts';

interface RequestDrawerProps {
  readonly request: ServiceRequest;
  readonly desk: RequestsDesk;
  readonly onClose: () => void;
}

const draftOf = (request: ServiceRequest, desk: RequestsDesk): EditDraft => {
  const { id: _id, number: _number, answer: _answer, ...fields } = request;
  return { ...fields, takerName: desk.nameOf(request.takerId) };
};

/** 一条诉求: everything that is known of it, to look at and to put right. */
export const RequestDrawer = ({ request, desk, onClose }: RequestDrawerProps) => {
  const [start] = useState(() => draftOf(request, desk));
  const [draft, setDraft] = useState(start);
  const { takerName: _, ...fields } = draft;
  const input = { id: request.id, fields };
  const act = useAct('request.save', { inPlace: true, done: ({ number }) => `已保存 第${number}号` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('request.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const name = `第${request.number}号`;
  return (
    <FormDrawer
      title={`诉求 ${name}`}
      verb="保存"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={<RecordHistory kind="serviceRequest" id={request.id} name={name} />}
      extra={<RemoveRequest request={request} onRemoved={onClose} />}
      after={request.answer && <AnswerPart request={request} answer={request.answer} desk={desk} onDone={onClose} />}
    >
      <RequestFieldsPart draft={draft} change={(part) => setDraft((now) => ({ ...now, ...part }))} failure={failure} desk={desk} />
    </FormDrawer>
  );
};
