import { useState } from 'react';
import { Navigate } from 'react-router';
import type { MeetingKind } from '#core/meetings/meeting.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { FinalLink } from './final-link.tsx';
import { KeptQuestion } from './kept-question.tsx';
import { MeetingEditor } from './meeting-editor.tsx';
import { useKeptMeeting } from './use-kept-meeting.ts';
import { useOpenMeeting } from './use-open-meeting.ts';

interface MeetingDeskProps {
  readonly id: string;
  /** null: a meeting that is in the books */
  readonly newKind: MeetingKind | null;
  readonly onSaved: () => void;
  readonly onBack: () => void;
}

const paperNames = { minutes: '会议记录', 'meeting-notice': '会议通知' } as const;

/** One meeting open for writing; an unsaved draft of it is asked about first. */
export const MeetingDesk = ({ id, newKind, onSaved, onBack }: MeetingDeskProps) => {
  const [printing, setPrinting] = useState<keyof typeof paperNames | null>(null);
  const { title, meeting, sources, ...reading } = useOpenMeeting(id, newKind);
  const draft = useKeptMeeting(id);
  if (meeting?.finalHash) return <Navigate to={`/meetings/record?focus=${id}`} replace />;

  const failure = reading.failure ?? draft.failure;
  const saved = newKind === null;
  return (
    <PageFrame title={title} question="议了什么，定了什么？" actions={meeting && <FinalLink meetingId={id} />}>
      <FailureNotice failure={failure} onRetry={() => void Promise.all([reading.retry(), draft.retry()])} />
      {!(sources && draft.kept !== undefined) && !failure && <Busy label="正在打开会议记录…" />}
      {sources && draft.kept && draft.resumed === undefined && (
        <KeptQuestion kept={draft.kept} saved={saved} onContinue={draft.resume} onDrop={draft.drop} />
      )}
      {sources && draft.resumed !== undefined && (
        <MeetingEditor id={id} {...sources} resumed={draft.resumed} saved={saved} onSaved={onSaved} onBack={onBack} onPrint={setPrinting} />
      )}
      {printing && meeting && (
        <PrintDialog title={paperNames[printing]} document={{ kind: printing, meetingId: meeting.id }} onClose={() => setPrinting(null)} />
      )}
    </PageFrame>
  );
};
