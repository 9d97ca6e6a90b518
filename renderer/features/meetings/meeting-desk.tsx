import { useMemo, useState } from 'react';
import { Navigate } from 'react-router';
import { type MeetingKind, meetingKindName, meetingKinds } from '#core/meetings/meeting.ts';
import type { TypedMeeting } from '#core/meetings/meeting-draft.ts';
import { useHost, useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { FinalLink } from './final-link.tsx';
import { KeptQuestion } from './kept-question.tsx';
import { draftOfMeeting } from './meeting-draft.ts';
import { MeetingEditor } from './meeting-editor.tsx';
import { blankMeeting } from './new-meeting.ts';
import { useKeptMeeting } from './use-kept-meeting.ts';

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
  const [printing, setPrinting] = useState<'minutes' | 'meeting-notice' | null>(null);
  const host = useHost();
  const { kept, failure: keptFailure, retry } = useKeptMeeting(id);
  /** what to go on with; undefined = not asked yet */
  const [resumed, setResumed] = useState<TypedMeeting | null | undefined>(undefined);
  const people = useHostQuery('person.list', {});
  const phrases = useHostQuery('phrase.list', {});
  const meeting = useHostQuery('meeting.get', { id }, { enabled: newKind === null });
  const current = useMemo(() => people.data?.filter((person) => !person.removed), [people.data]);
  const [blank, setBlank] = useState<ReturnType<typeof blankMeeting> | null>(null);
  const savedDraft = useMemo(() => (meeting.data ? draftOfMeeting(meeting.data, newKey) : null), [meeting.data]);
  if (startedAs !== null && blank === null && current) setBlank(blankMeeting(startedAs, now(), current, newKey));

  const start = savedDraft ?? blank;
  const title = meeting.data
    ? `${meetingKindName(meeting.data)} 第 ${meeting.data.ordinal} 次`
    : `新的${meetingKinds[startedAs ?? 'working']}`;
  if (meeting.data?.finalHash) return <Navigate to={`/meetings/record?focus=${id}`} replace />;
  const failure = people.error ?? phrases.error ?? keptFailure ?? (start ? null : meeting.error);
  const ready = start && current && phrases.data && kept !== undefined;
  const saved = newKind === null;
  const drop = () => {
    // a draft that cannot be put away now is offered again at the next opening
    host.ask('meetingDraft.drop', { id }).catch(() => undefined);
    setResumed(null);
  };
  return (
    <PageFrame
      title={meeting.data || startedAs ? title : '会议'}
      question="议了什么，定了什么？"
      actions={meeting.data && <FinalLink meetingId={id} />}
    >
      <FailureNotice
        failure={failure}
        onRetry={() => void Promise.all([people.refetch(), phrases.refetch(), meeting.refetch(), retry()])}
      />
      {!ready && !failure && <Busy label="正在打开会议记录…" />}
      {ready && kept && resumed === undefined && (
        <KeptQuestion kept={kept} saved={saved} onContinue={() => setResumed(kept)} onDrop={drop} />
      )}
      {ready && (!kept || resumed !== undefined) && (
        <MeetingEditor
          id={id}
          start={start}
          resumed={resumed ?? null}
          saved={saved}
          people={current}
          phrases={phrases.data}
          onSaved={onSaved}
          onBack={onBack}
          onPrint={setPrinting}
        />
      )}
      {printing && meeting.data && (
        <PrintDialog
          title={printing === 'minutes' ? '会议记录' : '会议通知'}
          document={{ kind: printing, meetingId: meeting.data.id }}
          onClose={() => setPrinting(null)}
        />
      )}
    </PageFrame>
  );
};
