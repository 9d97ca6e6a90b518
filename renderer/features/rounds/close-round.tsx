import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { VisitRound } from '#core/service/rounds/visit.ts';
import { leftWords, type VisitCounts } from '#core/service/rounds/visit-counts.ts';
import { useAct } from '#renderer/api/use-act.ts';

/** 结束: what is left is said before; it can be opened again. */
export const CloseRoundButton = ({ round, counts }: { readonly round: VisitRound; readonly counts: VisitCounts }) => {
  const [asking, setAsking] = useState(false);
  const close = useAct('visit.closeRound', { done: () => `${round.name}已结束` });
  const reopen = useAct('visit.reopenRound', { done: () => `${round.name}已重新打开` });
  const left = leftWords(counts);
  const finish = async () => {
    await close.run({ id: round.id });
    setAsking(false);
  };
  if (round.closedAt !== null) {
    return (
      <Button loading={reopen.busy} onClick={() => void reopen.run({ id: round.id })}>
        重新打开
      </Button>
    );
  }
  return (
    <>
      <Button
        type={left === '' ? 'primary' : 'default'}
        loading={close.busy}
        onClick={() => (left === '' ? void finish() : setAsking(true))}
      >
        结束这一轮
      </Button>
      {asking && (
        <Modal
          open
          title={`${round.name}还没走完`}
          okText="照样结束"
          cancelText="接着走"
          confirmLoading={close.busy}
          onOk={() => void finish()}
          onCancel={() => setAsking(false)}
        >
          <p>{left}。结束以后不再催复查，数字照原样留着；要补登记，可以重新打开。</p>
        </Modal>
      )}
    </>
  );
};
