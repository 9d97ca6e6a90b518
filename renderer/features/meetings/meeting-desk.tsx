import { useMemo, useState } from 'react';
import { meetingKindName, meetingKinds } from '#core/meetings/meeting.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { draftOfMeeting, type MeetingKind } from './meeting-draft.ts';
import { MeetingEditor } from './meeting-editor.tsx';
import { blankMeeting } from './new-meeting.ts';

interface MeetingDeskProps {
  readonly id: string;
  /** null: a meeting that is in the books */
  readonly newKind: MeetingKind | null;
  readonly onSaved: () => void;
  readonly onBack: () => void;
}

const newKey = () => crypto.randomUUID();

/** One meeting open for writing: a saved one once it has been read, a new one once the roster is known. */
export const MeetingDesk = ({ id, newKind, onSaved, onBack }: MeetingDeskProps) => {
  const now = useLocalNow();
  const [startedAs] = useState(newKind);
  const [printing, setPrinting] = useState(false);
  const people = useHostQuery('person.list', {});
  const meeting = useHostQuery('meeting.get', { id }, { enabled: newKind === null });
  const current = useMemo(() => people.data?.filter((person) => !person.removed), [people.data]);
  const [blank, setBlank] = useState<ReturnType<typeof blankMeeting> | null>(null);
  const savedDraft = useMemo(() => (meeting.data ? draftOfMeeting(meeting.data, newKey) : null), [meeting.data]);
  if (startedAs !== null && blank === null && current) setBlank(blankMeeting(startedAs, now(), current, newKey));

  const start = savedDraft ?? blank;
  const title = meeting.data
    ? `${meetingKindName(meeting.data)} 第 ${meeting.data.ordinal} 次`
    : `新的${meetingKinds[startedAs ?? 'working']}`;
  const failure = people.error ?? (start ? null : meeting.error);
  return (
    <PageFrame title={meeting.data || startedAs ? title : '会议'} question="议了什么，定了什么？">
      <FailureNotice failure={failure} onRetry={() => void Promise.all([people.refetch(), meeting.refetch()])} />
      {!(start && current) && !failure && <Busy label="正在打开会议记录…" />}
      {start && current && (
        <MeetingEditor
          id={id}
          start={start}
          saved={newKind === null}
          people={current}
          onSaved={onSaved}
          onBack={onBack}
          onPrint={() => setPrinting(true)}
        />
      )}
      {printing && meeting.data && (
        <PrintDialog title="会议记录" document={{ kind: 'minutes', meetingId: meeting.data.id }} onClose={() => setPrinting(false)} />
      )}
    </PageFrame>
  );
};
