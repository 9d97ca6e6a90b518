import { Link } from 'react-router';
import { briefKinds } from '#core/figures/brief.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { dateWords, timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { addressOf } from './brief-address.ts';

/** Briefs that somebody has kept, newest first; every other day opens by its date. */
export const PastBriefs = () => {
  const { data, error, refetch } = useHostQuery('brief.list', {});
  return (
    <section aria-label="写过的" className="brief-past">
      <h2>写过的</h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data?.count === 0 && <p className="quiet">保存以后，在这里找得到。</p>}
      {data && data.count > 0 && (
        <ul className="plain-list brief-lines">
          {data.lines.map(({ id, kind, from, title, savedAt, savedBy }) => (
            <li key={id}>
              <Link to={`/today/brief?focus=${addressOf({ kind, date: from })}`}>
                {kind === 'day' ? dateWords(from) : `${dateWords(from)}起一周`} {title === briefKinds[kind] ? briefKinds[kind] : title}
              </Link>
              <span className="quiet">
                {savedBy} {timeWords(savedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data && data.count > data.lines.length && (
        <p className="quiet">
          共 {data.count} 份，这里列最近 {data.lines.length} 份；更早的在上面选日期。
        </p>
      )}
    </section>
  );
};
