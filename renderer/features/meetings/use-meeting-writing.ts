import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { MeetingDraft, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { enterLine, isPending, startLine } from './live-line.ts';
import { meetingInput, tidy } from './meeting-draft.ts';
import { useAutosave } from './use-autosave.ts';

interface Writing {
  readonly id: string;
  /** what was last saved, or the empty form of a new meeting */
  readonly start: MeetingDraft;
  /** an unsaved draft to go on with; null = from `start` */
  readonly resumed: TypedMeeting | null;
  /** where the first field to be mended is looked for */
  readonly body: RefObject<HTMLElement | null>;
  readonly onSaved: (meeting: Meeting) => void;
}

/** The same words, whatever keys the rows have in this window. */
const same = (one: MeetingDraft, other: MeetingDraft): boolean =>
  JSON.stringify(meetingInput('', one)) === JSON.stringify(meetingInput('', other));

const fresh = (draft: MeetingDraft): TypedMeeting => ({ draft, line: startLine(draft) });

/** The words of one meeting: in the window until they are saved, whatever happens to the host meanwhile, and as a draft in the host if the window goes. */
export const useMeetingWriting = ({ id, start, resumed, body, onSaved }: Writing) => {
  const [base, setBase] = useState(start);
  const [typed, setTyped] = useState(() => resumed ?? fresh(start));
  const [seen, setSeen] = useState(start);
  const changed = useMemo(() => !same(typed.draft, base), [typed.draft, base]);
  const dirty = changed || isPending(typed.line);
  // Somebody else saved, or a save was taken back: show that, unless words typed here would be lost.
  if (start !== seen) {
    setSeen(start);
    if (!dirty && !same(start, base)) {
      setBase(start);
      setTyped(fresh(start));
    }
  }
  const autosave = useAutosave(id, typed, dirty);
  const act = useAct('meeting.save', { inPlace: true, done: (meeting) => `已保存“${meeting.title}”` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('meeting.save', meetingInput(id, tidy(typed.draft))));
  const tried = useRef(false);
  useEffect(() => {
    if (!failure || !tried.current) return;
    tried.current = false;
    body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure, body]);
  const save = async () => {
    const entered = enterLine(typed, () => crypto.randomUUID());
    const tidied = tidy(entered.draft);
    setTyped({ ...entered, draft: tidied });
    const input = meetingInput(id, tidied);
    tried.current = true;
    if (!mayGo() || checkInput('meeting.save', input)) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    tried.current = false;
    setBase(tidied);
    onSaved(answer.value);
  };
  const change = useCallback(
    (part: Partial<MeetingDraft>) => setTyped((before) => ({ ...before, draft: { ...before.draft, ...part } })),
    [],
  );
  return { typed, setTyped, change, dirty, failure, save, busy: act.busy, autosave };
};
