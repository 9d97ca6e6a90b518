import { Button } from 'antd';
import { differenceWords } from '#core/supplies/distribution/reconcile-run.ts';
import { isServed, progressWords } from '#core/supplies/distribution/run-progress.ts';
import type { RunSummary } from '#core/supplies/distribution/run-view.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { shortDate } from '#core/time/local-date.ts';

/** 已结束, 都送到了, 正在分发 */
export const runState = ({ run, counts }: Pick<RunSummary, 'run' | 'counts'>): string => {
  if (run.closedOn) return `${shortDate(run.closedOn)}已结束`;
  if (isServed(counts)) return '都送到了，还没结束';
  return counts.delivered + counts.away + counts.declined > 0 ? '正在分发' : '还没开始';
};

const RunLine = ({ summary, onOpen }: { readonly summary: RunSummary; readonly onOpen: (id: string) => void }) => {
  const { run, item, counts, dates, difference } = summary;
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <li className="panel run-line">
      <Button type="link" className="name-button run-name" onClick={() => onOpen(run.id)}>
        {run.name}
      </Button>
      <span className="figures">
        {first && last && (first === last ? shortDate(first) : `${shortDate(first)}—${shortDate(last)}`)}
        　每户 {amountWords(run.quota, item.unit)}
        {item.name}
      </span>
      <span className={run.closedOn ? 'done' : ''}>{runState(summary)}</span>
      <span className="figures run-line-counts">{progressWords(counts)}</span>
      {run.closedOn === null && difference !== 0 && <span className="look">{differenceWords(difference, item.unit)}</span>}
    </li>
  );
};

/** Every run, newest first. */
export const RunList = ({ runs, onOpen }: { readonly runs: readonly RunSummary[]; readonly onOpen: (id: string) => void }) => (
  <ul className="plain-list run-list">
    {runs.map((summary) => (
      <RunLine key={summary.run.id} summary={summary} onOpen={onOpen} />
    ))}
  </ul>
);
