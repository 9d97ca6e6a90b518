import { Button, Table, type TableColumnType } from 'antd';
import type { MeetingSummary } from '#core/contract/results.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';

interface MeetingListProps {
  readonly meetings: readonly MeetingSummary[];
  readonly onOpen: (meetingId: string) => void;
  readonly now: LocalTime;
  /** 会议通知 of a meeting that lies ahead, else 会议记录 */
  readonly onPrint: (meeting: MeetingSummary) => void;
}

const nameOf = (meeting: MeetingSummary): string => `${meetingKindName(meeting)}第 ${meeting.ordinal} 次`;

const RemoveButton = ({ meeting }: { readonly meeting: MeetingSummary }) => {
  const act = useAct('meeting.remove', { done: () => `已删除${nameOf(meeting)}，可在“已删除”里恢复` });
  return (
    <Button
      size="small"
      type="link"
      loading={act.busy}
      aria-label={`删除${nameOf(meeting)}`}
      onClick={() => void act.run({ id: meeting.id })}
    >
      删除
    </Button>
  );
};

const RestoreButton = ({ meeting }: { readonly meeting: MeetingSummary }) => {
  const act = useAct('meeting.restore', { done: () => `已恢复${nameOf(meeting)}` });
  return (
    <Button size="small" loading={act.busy} aria-label={`恢复${nameOf(meeting)}`} onClick={() => void act.run({ id: meeting.id })}>
      恢复
    </Button>
  );
};

const resolutionWords = ({ resolutions, openResolutions }: MeetingSummary): string => {
  if (resolutions === 0) return '没有决议';
  return openResolutions === 0 ? `${resolutions} 项，没有待办` : `${resolutions} 项，${openResolutions} 项未办结`;
};

const meetingColumns = (rem: number, { now, onOpen, onPrint }: Omit<MeetingListProps, 'meetings'>): TableColumnType<MeetingSummary>[] => [
  { key: 'at', title: '时间', width: 11 * rem, render: (_, meeting) => <DateText value={meeting.startsAt} /> },
  {
    key: 'title',
    title: '会议',
    width: 16 * rem,
    render: (_, meeting) => (
      <>
        <Button type="link" className="name-button" disabled={meeting.removed} onClick={() => onOpen(meeting.id)}>
          {meeting.title}
        </Button>
        <div className="quiet">
          {nameOf(meeting)}
          {meeting.finalisedAt && '，已定稿'}
        </div>
      </>
    ),
  },
  { key: 'place', title: '地点', width: 9 * rem, render: (_, meeting) => meeting.place },
  {
    key: 'present',
    title: '出席',
    width: 5 * rem,
    render: (_, meeting) => (meeting.startsAt > now ? '还没有开' : <span className="figures">{meeting.present} 人</span>),
  },
  {
    key: 'resolutions',
    title: '决议',
    width: 11 * rem,
    render: (_, meeting) => (meeting.startsAt > now ? '' : resolutionWords(meeting)),
  },
  {
    key: 'actions',
    title: '操作',
    width: 10 * rem,
    render: (_, meeting) =>
      meeting.removed ? (
        <RestoreButton meeting={meeting} />
      ) : (
        <div className="row-actions">
          <Button size="small" aria-label={`打印${nameOf(meeting)}`} onClick={() => onPrint(meeting)}>
            {meeting.startsAt > now ? '打印通知' : '打印'}
          </Button>
          {!meeting.finalisedAt && <RemoveButton meeting={meeting} />}
        </div>
      ),
  },
];

const PAGE = 50;

/** The meetings, newest first. */
export const MeetingList = ({ meetings, ...rest }: MeetingListProps) => {
  const rem = useRem();
  return (
    <Table<MeetingSummary>
      size="middle"
      rowKey="id"
      columns={meetingColumns(rem, rest)}
      dataSource={[...meetings].sort((a, b) => b.startsAt.localeCompare(a.startsAt))}
      pagination={meetings.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
      scroll={{ x: 62 * rem }}
    />
  );
};
