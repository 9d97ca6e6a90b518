import { Button, Space } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Attachment, isPicture } from '#core/meetings/attachment.ts';
import type { RecordState } from '#core/meetings/final-state.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { AmendmentPart } from './amendment-part.tsx';
import { AttachmentPart } from './attachment-part.tsx';
import { FinalMarkPart } from './final-mark-part.tsx';
import { FinalPart } from './final-part.tsx';
import { FinalText } from './final-text.tsx';
import { TaskPart } from './task-part.tsx';
import '#renderer/ui/form-parts.css';
import './final.css';

const nameOf = ({ meeting }: RecordState): string => `${meetingKindName(meeting)}第 ${meeting.ordinal} 次`;

const isShownPicture = (attachment: Attachment): boolean => !attachment.removed && isPicture(attachment.mime);

const Actions = ({ record }: { readonly record: RecordState }) => {
  const [printing, setPrinting] = useState<'record' | 'photos' | null>(null);
  const { meeting, attachments } = record;
  return (
    <Space wrap>
      <Link to="/meetings">会议列表</Link>
      {!record.final && <Link to={`/meetings?focus=${meeting.id}`}>继续写记录</Link>}
      <Link to={`/meetings/official?meeting=${meeting.id}`}>写会议纪要</Link>
      {attachments.some(isShownPicture) && <Button onClick={() => setPrinting('photos')}>连照片一起打印</Button>}
      <RecordHistory kind="meeting" id={meeting.id} name={meeting.title} />
      <Button onClick={() => setPrinting('record')}>打印会议记录</Button>
      {printing && (
        <PrintDialog
          title="会议记录"
          document={{ kind: 'minutes', meetingId: meeting.id, attachments: printing === 'photos' }}
          onClose={() => setPrinting(null)}
        />
      )}
    </Space>
  );
};

const Record = ({ record }: { readonly record: RecordState }) => (
  <>
    <p className="quiet">
      {record.meeting.title}，{timeWords(record.meeting.startsAt)}，{record.meeting.place}
    </p>
    {record.final ? <FinalMarkPart final={record.final} /> : <FinalPart record={record} />}
    <FinalText record={record} />
    {record.final && <AmendmentPart meetingId={record.meeting.id} amendments={record.amendments} />}
    <AttachmentPart meetingId={record.meeting.id} attachments={record.attachments} final={record.final !== null} />
    <TaskPart meetingId={record.meeting.id} />
  </>
);

const Opened = ({ id }: { readonly id: string }) => {
  const { data, error, refetch } = useHostQuery('record.state', { id });
  return (
    <PageFrame
      title={data ? `${nameOf(data)} 会后` : '会后'}
      question="记录齐了吗？定下的事办了吗？"
      actions={data && <Actions record={data} />}
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开会议记录…" />}
      {data && <Record record={data} />}
    </PageFrame>
  );
};

/** 会后: what becomes of one meeting. The address holds which. */
export const FinalPage = () => {
  const [params] = useSearchParams();
  const focus = params.get('focus');
  if (focus !== null) return <Opened key={focus} id={focus} />;
  return (
    <PageFrame title="会后" question="记录齐了吗？定下的事办了吗？">
      <EmptyState title="还没有选会议" action={<Link to="/meetings">去会议列表选一次会议</Link>}>
        这里给一次会议的记录定稿，加更正和附件，看决议办了没有。
      </EmptyState>
    </PageFrame>
  );
};
