import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { CountEntry, StockCount } from '#core/supplies/stock-count.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { failureOf, useAct } from '#renderer/api/use-act.ts';
import { useHostCommand } from '#renderer/api/use-host.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { AddLine } from './add-line.tsx';
import { openWork } from './count-draft.ts';
import { CountTable } from './count-table.tsx';

interface OpenCountProps {
  readonly count: StockCount;
  readonly onPrintBlank: () => void;
  readonly onSettled: () => void;
}

const workWords = (count: StockCount): string => {
  const { uncounted, unexplained } = openWork(count.rows);
  const parts = [uncounted > 0 ? `还有 ${uncounted} 行没有点` : '', unexplained > 0 ? `${unexplained} 处差异还没写原因` : ''];
  return parts.filter(Boolean).join('，') || '都点完了，可以结束盘点';
};

interface PaperTimeProps {
  readonly at: LocalTime | null;
  readonly startedAt: LocalTime;
  readonly onChange: (at: LocalTime | null) => void;
}

/** Figures from a paper sheet are true for the time on the sheet, not for the time of typing. */
const PaperTime = ({ at, startedAt, onChange }: PaperTimeProps) => (
  <div className="count-paper">
    <Checkbox checked={at !== null} onChange={(event) => onChange(event.target.checked ? startedAt : null)}>
      按纸面盘点表补录
    </Checkbox>
    {at !== null && (
      <>
        <label htmlFor="count-paper-time">表上写的清点时间</label>
        <TimeInput id="count-paper-time" value={at} onChange={(time) => onChange(time ?? startedAt)} />
      </>
    )}
  </div>
);

const useSettling = (count: StockCount, onSettled: () => void) => {
  const { modal } = App.useApp();
  const [documentId] = useState(() => crypto.randomUUID());
  const act = useAct('count.settle', {
    inPlace: true,
    done: ({ voucher, different }) => (voucher ? `盘点结束，${different} 处差异已记账，凭证号 ${voucher}` : '盘点结束，账物相符，没有记账'),
  });
  const run = async (leaveOut: boolean) => {
    if ((await act.run({ id: count.id, documentId, leaveOut })).ok) onSettled();
  };
  const settle = () => {
    const { uncounted } = openWork(count.rows);
    if (uncounted === 0 || count.counted === 0) return void run(false);
    modal.confirm({
      title: `还有 ${uncounted} 行没有点`,
      content: '可以只结已清点的，没有点的这次不动账；也可以回去接着点。',
      okText: '只结已清点的',
      cancelText: '接着点',
      autoFocusButton: 'cancel',
      onOk: () => run(true),
    });
  };
  return { act, settle };
};

/** Keeps one figure without a message: the line itself shows that it is kept. */
const useEntering = (id: StockCount['id'], at: LocalTime | null) => {
  const enter = useHostCommand('count.enter');
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async (entry: CountEntry) => {
    try {
      await enter.mutateAsync({ id, entries: [entry], at });
      setFailure(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return { keep, failure, clear: () => setFailure(null) };
};

/** A stock-taking under way: figures are kept one by one as they are entered. */
export const OpenCount = ({ count, onPrintBlank, onSettled }: OpenCountProps) => {
  const [at, setAt] = useState<LocalTime | null>(null);
  const entering = useEntering(count.id, at);
  const remove = useAct('count.remove', { done: () => '已作废这次盘点，账没有动' });
  const { act, settle } = useSettling(count, onSettled);
  return (
    <>
      <FailureNotice failure={act.failure} onClose={() => act.setFailure(null)} />
      <FailureNotice failure={entering.failure} onClose={entering.clear} />
      <p className="count-answer" role="status">
        已点 <strong className="figures">{count.counted}</strong> / {count.lines} 行，{workWords(count)}。
      </p>
      <div className="row">
        <Button type="primary" loading={act.busy} onClick={settle}>
          结束盘点
        </Button>
        <Button onClick={onPrintBlank}>打印空白盘点表</Button>
        <Button type="link" onClick={() => void remove.run({ id: count.id }).then((done) => done.ok && onSettled())}>
          作废
        </Button>
        <PaperTime at={at} startedAt={count.startedAt} onChange={setAt} />
      </div>
      <CountTable count={count} onEnter={(entry) => void entering.keep(entry)} />
      <AddLine count={count} />
    </>
  );
};
