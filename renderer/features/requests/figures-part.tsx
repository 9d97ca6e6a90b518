import { Button } from 'antd';
import { requestChannels, requestKinds } from '#core/service/requests/request.ts';
import { inTimePercent, type RequestCounts, type RequestFigures } from '#core/service/requests/request-figures.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { lastDays, type RequestSpan, RequestSpanPart } from './request-span.tsx';

const medianWords = ({ medianMinutes }: RequestCounts): string => (medianMinutes === null ? '—' : spanText(medianMinutes));
const percentWords = (counts: RequestCounts): string => {
  const percent = inTimePercent(counts);
  return percent === null ? '—' : `${percent}%`;
};

interface CountsTableProps {
  readonly title: string;
  readonly rows: readonly (RequestCounts & { readonly name: string })[];
}

const CountsTable = ({ title, rows }: CountsTableProps) => {
  const most = Math.max(1, ...rows.map(({ received }) => received));
  return (
    <table className="request-counts">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title.slice(1)}</th>
          <th scope="col" colSpan={2}>
            收到
          </th>
          <th scope="col">办结</th>
          <th scope="col">中位用时</th>
          <th scope="col">按时办结</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, ...counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figures">{counts.received}</td>
            <td className="request-bar">
              <meter min={0} max={most} value={counts.received} aria-label={`${name}收到 ${counts.received} 条`} />
            </td>
            <td className="figures">{counts.done}</td>
            <td className="figures">{medianWords(counts)}</td>
            <td className="figures">{percentWords(counts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Answer = ({ figures }: { readonly figures: RequestFigures }) => (
  <>
    <p className="request-answer">
      收到 <strong className="figures">{figures.received}</strong> 条，办结 <strong className="figures">{figures.done}</strong>{' '}
      条，办结用时中位数 <strong className="figures">{medianWords(figures)}</strong>，按时办结{' '}
      <strong className="figures">{percentWords(figures)}</strong>
    </p>
    <p className="quiet">
      收到：这些天登记的。办结：这些天办完的，不论哪天登记。中位用时：一半比它快，一半比它慢。按时：不晚于答应的时间。
    </p>
  </>
);

/** 数: how many of what, how fast, and how often as promised. */
export const FiguresPart = () => {
  const today = useToday();
  const [span, setSpan] = useKeptState<RequestSpan>('request-figures-span', lastDays(today, 7));
  const { data: figures, error, refetch } = useHostQuery('request.figures', span);
  const file = useFileSaving('request.file');
  return (
    <>
      <div className="request-head">
        <RequestSpanPart today={today} span={span} onChange={setSpan} />
        <Button loading={file.busy} onClick={() => void file.save(span)}>
          导出台账和数（.xlsx）
        </Button>
      </div>
      <FailureNotice failure={error ?? file.failure} onRetry={() => void refetch()} />
      {!figures && !error && <Busy label="正在数…" />}
      {figures && <Answer figures={figures} />}
      {figures && figures.received + figures.done > 0 && (
        <div className="request-tables">
          <CountsTable title="按类别" rows={figures.kinds.map(({ kind, ...counts }) => ({ name: requestKinds[kind], ...counts }))} />
          <CountsTable
            title="按来源"
            rows={figures.channels.map(({ channel, ...counts }) => ({ name: requestChannels[channel], ...counts }))}
          />
        </div>
      )}
    </>
  );
};
