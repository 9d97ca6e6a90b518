import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { PlanState } from '#core/duty/plan-state.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { type Period, periodLabel } from './period.ts';

interface PublishDialogProps {
  readonly range: Period;
  readonly state: PlanState;
  readonly onClose: () => void;
}

const MOST_LISTED = 8;
const kindWords = { added: '新排', removed: '撤下', changed: '换班' } as const;

/** What is wrong with the plan still: told before it hangs at the gate, never in the way. */
const StillOpen = ({ range }: { readonly range: Period }) => {
  const { data } = useHostQuery('duty.period', range);
  const open = data?.open.reduce((sum, place) => sum + place.missing, 0) ?? 0;
  const hard = data?.breaches.filter((breach) => breach.hard).length ?? 0;
  if (open + hard === 0) return null;
  return (
    <p className="bad">
      还有{open > 0 ? ` ${open} 人次空缺` : ''}
      {hard > 0 ? ` ${hard} 处违规` : ''}，可以先发布，改好以后再发布一版。
    </p>
  );
};

/** 发布: numbered, dated, never changed afterwards, and not to be taken back; it says so before. */
export const PublishDialog = ({ range, state, onClose }: PublishDialogProps) => {
  const [id] = useState(() => crypto.randomUUID());
  const [note, setNote] = useState('');
  const act = useAct('planVersion.publish', { inPlace: true, lasting: true, done: (head) => `已发布第 ${head.number} 版` });
  const publish = async () => {
    const outcome = await act.run({ id, period: range, note });
    if (outcome.ok) onClose();
  };
  return (
    <Modal
      open
      title="发布值班表"
      okText="发布"
      cancelText="先不发布"
      confirmLoading={act.busy}
      onOk={() => void publish()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{periodLabel(range)}</p>
      <p>发布后就是正式的一版，有编号和时间，不能撤销。以后换班、顶班、缺岗、加班都在“发布与变动”里登记；要大改，改好再发布一版。</p>
      <StillOpen range={range} />
      {state.changes.length > 0 && (
        <>
          <p>比上一版有 {state.changes.length} 处改动：</p>
          <ul>
            {state.changes.slice(0, MOST_LISTED).map((change) => (
              <li key={`${change.date} ${change.personId}`}>
                {dateWords(change.date)} {change.personName}（{kindWords[change.kind]}）
              </li>
            ))}
            {state.changes.length > MOST_LISTED && <li>另有 {state.changes.length - MOST_LISTED} 处</li>}
          </ul>
        </>
      )}
      <PlainForm label="发布值班表" onSubmit={() => void publish()}>
        <FailureNotice failure={act.failure} />
        <FormField label="说明" name="note" failure={act.failure} hint="可以不填，例如“解封后减为两班”">
          {(field) => <Input {...field} value={note} onChange={(event) => setNote(event.target.value)} />}
        </FormField>
      </PlainForm>
    </Modal>
  );
};
