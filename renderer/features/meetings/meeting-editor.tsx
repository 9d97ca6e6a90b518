import { Button, Input } from 'antd';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';
import { AgendaPart } from './agenda-part.tsx';
import { AttendeesPart } from './attendees-part.tsx';
import { EditorBar } from './editor-bar.tsx';
import { HeadPart } from './head-part.tsx';
import { type MeetingDraft, meetingInput, tidy } from './meeting-draft.ts';
import { changeKind, presentFirst } from './new-meeting.ts';

interface MeetingEditorProps {
  readonly id: string;
  /** what was last saved, or the empty form of a new meeting */
  readonly start: MeetingDraft;
  readonly saved: boolean;
  readonly people: readonly Person[];
  readonly onSaved: (meeting: Meeting) => void;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

const newKey = () => crypto.randomUUID();

/** The same words, whatever keys the rows have in this window. */
const same = (one: MeetingDraft, other: MeetingDraft): boolean =>
  JSON.stringify(meetingInput('', one)) === JSON.stringify(meetingInput('', other));

/** The words of one meeting. They stay in the window until they are saved, whatever happens to the host meanwhile. */
export const MeetingEditor = ({ id, start, saved, people, onSaved, onBack, onPrint }: MeetingEditorProps) => {
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(start);
  const [seen, setSeen] = useState(start);
  const dirty = !same(draft, base);
  // Somebody else saved, or a save was taken back: show that, unless words typed here would be lost.
  if (start !== seen) {
    setSeen(start);
    if (!dirty && !same(start, base)) {
      setBase(start);
      setDraft(start);
    }
  }
  const body = useRef<HTMLElement>(null);
  const act = useAct('meeting.save', { inPlace: true, done: (meeting) => `已保存“${meeting.title}”` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('meeting.save', meetingInput(id, tidy(draft))));
  const tried = useRef(false);
  const change = (part: Partial<MeetingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const offered = useMemo(() => presentFirst(people, draft.attendees), [people, draft.attendees]);
  useLeaveGuard(dirty, '会议记录');

  useEffect(() => {
    if (!failure || !tried.current) return;
    tried.current = false;
    body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  const save = async () => {
    const tidied = tidy(draft);
    setDraft(tidied);
    const input = meetingInput(id, tidied);
    tried.current = true;
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    tried.current = false;
    setBase(tidied);
    onSaved(answer.value);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const shared = { draft, change, failure, people: offered };
  return (
    <section ref={body} aria-label="会议记录" onKeyDown={press}>
      <EditorBar dirty={dirty} saved={saved} busy={act.busy} onSave={() => void save()} onBack={onBack} onPrint={onPrint} />
      <FailureNotice failure={failure} />
      <HeadPart {...shared} people={people} onNaming={(naming) => change(changeKind(draft, naming, people, newKey))} />
      <AttendeesPart {...shared} people={people} />
      <AgendaPart {...shared} />
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
      <div className="row">
        <Button type="primary" loading={act.busy} onClick={() => void save()}>
          保存
        </Button>
      </div>
    </section>
  );
};
