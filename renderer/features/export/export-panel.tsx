import type { Post } from '#core/post/post.ts';
import { dateOf, localTimeIn } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { exportLines } from './export-choice.ts';
import { ExportForm } from './export-form.tsx';
import { RecentExports } from './recent-exports.tsx';
import './export.css';

/** 导出到 U 盘: chosen documents and tables, written to a folder, read again and compared. */
export const ExportPanel = () => {
  const post = useHostQuery('post.get', {});
  const meetings = useHostQuery('meeting.list', {});
  const notices = useHostQuery('notice.list', {});
  const failure = post.error ?? meetings.error ?? notices.error;
  const sourcesOf = (shown: Post) => ({
    today: dateOf(localTimeIn(Date.now(), shown.zone)),
    foundedOn: shown.foundedOn,
    meetings: meetings.data ?? [],
    notices: notices.data ?? [],
  });
  return (
    <section className="export" aria-label="导出到 U 盘">
      <FailureNotice failure={failure} />
      {post.data && meetings.data && notices.data ? (
        <ExportForm lines={exportLines(sourcesOf(post.data))} />
      ) : (
        !failure && <Busy label="正在列出可导出的材料…" />
      )}
      <RecentExports />
    </section>
  );
};
