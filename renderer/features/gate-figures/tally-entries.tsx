import { Button } from 'antd';
import { tallyKinds } from '#core/figures/tally.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { May } from '#renderer/ui/may.tsx';

/** What was entered for the day, line by line, so that a slip is found and taken out. */
export const TallyEntries = ({ date }: { readonly date: LocalDate }) => {
  const { data } = useHostQuery('tally.day', { date });
  const remove = useAct('tally.remove', { done: ({ kind }) => `已删除一笔${tallyKinds[kind]}` });
  if (!data || data.count === 0) return null;
  return (
    <details className="tally-entries">
      <summary>
        这一天记了 <span className="figures">{data.count}</span> 笔
        {data.count > data.entries.length && `，列出最近 ${data.entries.length} 笔`}，记错的在这里删
      </summary>
      <ul className="plain-list" aria-label="这一天的计数">
        {data.entries.map((entry) => (
          <li key={entry.id} className="tally-entry">
            <DateText value={entry.at} />
            <span>{tallyKinds[entry.kind]}</span>
            <span className="figures">{entry.count}</span>
            <May route="tally.remove">
              <Button
                type="link"
                size="small"
                aria-label={`删除 ${tallyKinds[entry.kind]} ${entry.count}`}
                onClick={() => void remove.run({ id: entry.id })}
              >
                删除
              </Button>
            </May>
          </li>
        ))}
      </ul>
    </details>
  );
};
