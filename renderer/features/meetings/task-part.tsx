import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { TaskRows } from './task-rows.tsx';

/** What one meeting decided, and how far it is. */
export const TaskPart = ({ meetingId }: { readonly meetingId: string }) => {
  const { data, error, refetch } = useHostQuery('task.list', {});
  const tasks = data?.filter((task) => task.meetingId === meetingId) ?? [];
  return (
    <section className="form-part" aria-labelledby="task-part">
      <h2 id="task-part">决议落实</h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data && tasks.length === 0 && <p className="quiet">这次会议没有写明责任人或时限的决议。</p>}
      <TaskRows tasks={tasks} withMeeting={false} />
    </section>
  );
};
