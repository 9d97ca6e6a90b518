import { Button } from 'antd';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { OpenCount } from './open-count.tsx';
import { SettledTable } from './settled-table.tsx';

interface CountViewProps {
  readonly id: string;
  readonly onPrint: (blank: boolean) => void;
  readonly onBack: () => void;
}

/** One stock-taking: to be filled in while it is open, to be read afterwards. */
export const CountView = ({ id, onPrint, onBack }: CountViewProps) => {
  const { data: count, error, refetch } = useHostQuery('count.get', { id });
  return (
    <>
      <div className="row">
        <Button onClick={onBack}>看全部盘点</Button>
        {count && (
          <span>
            <strong>{count.placeName}</strong> {timeWords(count.startedAt)} 开始，盘点人 {count.counter}，监盘人 {count.checker}
            {count.note && `，${count.note}`}
          </span>
        )}
        {count && count.settledAt !== null && (
          <Button type="primary" onClick={() => onPrint(false)}>
            打印盘点报告
          </Button>
        )}
      </div>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!count && !error && <Busy label="正在打开盘点表…" />}
      {count?.settledAt === null && (
        <OpenCount key={count.id} count={count} onPrintBlank={() => onPrint(true)} onSettled={() => undefined} />
      )}
      {count && count.settledAt !== null && (
        <>
          <p className="count-answer">
            {timeWords(count.settledAt)} 结束，{count.different === 0 ? '账物相符，没有动账' : `${count.different} 处差异`}
            {count.voucher && `，凭证号 ${count.voucher}`}
            {count.reversed && '（已冲红）'}。
          </p>
          <SettledTable count={count} />
        </>
      )}
    </>
  );
};
