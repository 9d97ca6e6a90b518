import { Segmented } from 'antd';
import { useState } from 'react';
import type { MeetingDraftLine } from '#core/contract/meeting-draft-routes.ts';
import type { MeetingSummary } from '#core/contract/results.ts';
import type { MeetingKind } from '#core/meetings/meeting.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { DraftList } from './draft-list.tsx';
import { MeetingList } from './meeting-list.tsx';
import { FirstMeetingButton, NewMeetingButtons } from './new-meeting-buttons.tsx';
import { OpenResolutions } from './open-resolutions.tsx';

interface MeetingsOverviewProps {
  readonly onOpen: (meetingId: string) => void;
  readonly onNew: (kind: MeetingKind) => void;
  readonly onDraft: (draft: MeetingDraftLine) => void;
}

/** What was decided and is open, then the meetings. */
export const MeetingsOverview = ({ onOpen, onNew, onDraft }: MeetingsOverviewProps) => {
  const meetings = useHostQuery('meeting.list', {});
  const today = useHostQuery('today.summary', {});
  const drafts = useHostQuery('meetingDraft.list', {});
  const now = useLocalNow();
  const [printing, setPrinting] = useState<MeetingSummary | null>(null);
  const [view, setView] = useState<'current' | 'removed'>('current');
  const current = meetings.data?.filter((meeting) => !meeting.removed) ?? [];
  const removed = meetings.data?.filter((meeting) => meeting.removed) ?? [];
  const shown = view === 'removed' && removed.length > 0 ? removed : current;
  return (
    <PageFrame title="会议" question="定了什么，办了没有？" actions={<NewMeetingButtons onNew={onNew} />}>
      <FailureNotice failure={meetings.error ?? today.error} onRetry={() => void Promise.all([meetings.refetch(), today.refetch()])} />
      {meetings.isPending && <Busy label="正在打开会议…" />}
      <DraftList drafts={drafts.data ?? []} onOpen={onDraft} />
      {meetings.data?.length === 0 && (
        <EmptyState title="还没有会议记录" action={<FirstMeetingButton onNew={onNew} />}>
          这里先列好议题、印会议通知，开会时边听边记：谁到了、谁说了什么、怎么定的、谁去办。记完可以打印或存成 Word，由主持人和记录人签字。
        </EmptyState>
      )}
      {today.data && current.length > 0 && <OpenResolutions resolutions={today.data.openResolutions} />}
      {removed.length > 0 && (
        <Segmented<'current' | 'removed'>
          aria-label="看会议还是已删除的会议"
          value={view}
          onChange={setView}
          options={[
            { value: 'current', label: `会议 ${current.length}` },
            { value: 'removed', label: `已删除 ${removed.length}` },
          ]}
        />
      )}
      {shown.length > 0 && <MeetingList meetings={shown} now={now()} onOpen={onOpen} onPrint={setPrinting} />}
      {printing && (
        <PrintDialog
          title={printing.startsAt > now() ? '会议通知' : '会议记录'}
          document={{ kind: printing.startsAt > now() ? 'meeting-notice' : 'minutes', meetingId: printing.id }}
          onClose={() => setPrinting(null)}
        />
      )}
    </PageFrame>
  );
};
