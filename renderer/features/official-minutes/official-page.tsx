import { Select, Space } from 'antd';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { MeetingId } from '#core/contract/id.ts';
import type { OfficialLine } from '#core/meetings/official-view.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useFirstChoice } from '#renderer/ui/use-first-choice.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { OfficialDesk } from './official-desk.tsx';
import './official-minutes.css';

const lineWords = ({ kindName, ordinal, startsAt, drawnUp }: OfficialLine): string =>
  `${dateWords(dateOf(startsAt))} ${kindName}第 ${ordinal} 次${drawnUp ? '，已有纪要' : ''}`;

const OneMeeting = ({ meetingId }: { readonly meetingId: MeetingId }) => {
  const view = useHostQuery('official.get', { meetingId });
  const post = useHostQuery('post.get', {});
  const error = view.error ?? post.error;
  // a failure that comes later takes nothing away from what is being written
  if (!view.data || !post.data) {
    const again = () => void Promise.all([view.refetch(), post.refetch()]);
    return error ? <FailureNotice failure={error} onRetry={again} /> : <Busy label="正在打开会议纪要…" />;
  }
  return <OfficialDesk view={view.data} branchName={post.data.branchName} />;
};

/** 会议纪要: what is passed on from a meeting? The address names the meeting. */
export const OfficialPage = () => {
  const [search, setSearch] = useSearchParams();
  const now = useLocalNow();
  const { data: meetings, error, refetch } = useHostQuery('official.list', {});
  const wanted = search.get('meeting');
  // without a wish the newest that was held: one that lies ahead has decided nothing yet
  const held = meetings?.find((meeting) => meeting.startsAt <= now());
  const first = useFirstChoice((held ?? meetings?.[0])?.meetingId, useLocation().key);
  const named = (id: string | null | undefined) => meetings?.find((meeting) => meeting.meetingId === id);
  const chosen = named(wanted) ?? named(first) ?? held ?? meetings?.[0];
  return (
    <PageFrame
      title="会议纪要"
      question="定了什么，谁去办？"
      wide
      actions={
        chosen && (
          <Space wrap>
            <Link to={`/meetings?focus=${chosen.meetingId}`}>看会议记录</Link>
            <Select
              className="official-choice"
              aria-label="哪一次会议"
              value={chosen.meetingId}
              onChange={(meeting) => setSearch({ meeting })}
              options={meetings?.map((meeting) => ({ value: meeting.meetingId, label: lineWords(meeting) })) ?? []}
            />
          </Space>
        )
      }
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!meetings && !error && <Busy label="正在打开会议纪要…" />}
      {meetings?.length === 0 && (
        <EmptyState title="这里会是发出去的会议纪要" action={<Link to="/meetings">先记一次会</Link>}>
          纪要从会议记录起草：议定了什么，由谁负责，什么时候完成。改好以后按公文格式打印，或存成 PDF、Word。
        </EmptyState>
      )}
      {chosen && <OneMeeting key={chosen.meetingId} meetingId={chosen.meetingId} />}
    </PageFrame>
  );
};
