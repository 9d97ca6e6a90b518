import { Button, Input } from 'antd';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { MeetingDraft, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { Phrase } from '#core/meetings/phrase.ts';
import type { Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { AgendaPart } from './agenda-part.tsx';
import type { MeetingNaming } from './attendance.ts';
import { AttendeesPart } from './attendees-part.tsx';
import { EditorBar } from './editor-bar.tsx';
import { HeadPart } from './head-part.tsx';
import { LiveBar } from './live-bar.tsx';
import { changeKind, presentFirst } from './new-meeting.ts';
import { useMeetingWriting } from './use-meeting-writing.ts';
import { useSteady } from './use-steady.ts';

interface MeetingEditorProps {
  readonly id: string;
  /** what was last saved, or the empty form of a new meeting */
  readonly start: MeetingDraft;
  /** an unsaved draft to go on with */
  readonly resumed: TypedMeeting | null;
  readonly saved: boolean;
  readonly people: readonly Person[];
  readonly phrases: readonly Phrase[];
  readonly onSaved: (meeting: Meeting) => void;
  readonly onBack: () => void;
  readonly onPrint: (paper: 'minutes' | 'meeting-notice') => void;
}

const newKey = () => crypto.randomUUID();

/** One meeting: planned while it lies ahead, taken down while it is held, put right afterwards. */
export const MeetingEditor = ({ id, start, resumed, saved, people, phrases, onSaved, onBack, onPrint }: MeetingEditorProps) => {
  const body = useRef<HTMLElement>(null);
  const now = useLocalNow();
  const { typed, setTyped, change, dirty, failure, save, busy, autosave } = useMeetingWriting({ id, start, resumed, body, onSaved });
  const { draft } = typed;
  const offered = useMemo(() => presentFirst(people, draft.attendees), [people, draft.attendees]);
  useLeaveGuard(dirty, '会议记录', '没有保存的内容留作草稿，在会议页面可以接着写，也可以丢掉。');

  const planned = draft.startsAt > now();
  const rename = useSteady((naming: MeetingNaming) => change(changeKind(draft, naming, people, newKey)));
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const shared = { draft, change, failure, people: offered, planned };
  return (
    <section ref={body} aria-label="会议记录" className="meeting-editor" onKeyDown={press}>
      <EditorBar
        state={{ dirty, saved, busy, planned, ended: draft.endsAt !== null, autosave }}
        more={saved && <RecordHistory kind="meeting" id={id} name={draft.title} />}
        onSave={() => void save()}
        onBack={onBack}
        onPrint={() => onPrint(planned ? 'meeting-notice' : 'minutes')}
        onBegin={() => change({ startsAt: now() })}
        onEnd={() => change({ endsAt: now() })}
      />
      <FailureNotice failure={failure} />
      <HeadPart {...shared} people={people} onNaming={rename} />
      <AttendeesPart {...shared} people={people} />
      <AgendaPart {...shared} />
      {!planned && (
        <FormField label="主持人总结" name="summary" failure={failure}>
          {(field) => (
            <Input.TextArea
              {...field}
              autoSize={{ minRows: 2, maxRows: 12 }}
              value={draft.summary}
              onChange={(event) => change({ summary: event.target.value })}
            />
          )}
        </FormField>
      )}
      <div className="row">
        <Button type="primary" loading={busy} onClick={() => void save()}>
          保存
        </Button>
      </div>
      {!planned && <LiveBar typed={typed} onTyped={setTyped} people={offered} phrases={phrases} today={dateOf(now())} />}
    </section>
  );
};
