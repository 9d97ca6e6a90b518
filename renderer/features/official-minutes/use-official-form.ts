import { useState } from 'react';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import type { OfficialView } from '#core/meetings/official-view.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';

/** The same words, whichever object holds them. */
export const sameMinutes = (one: OfficialMinutes, other: OfficialMinutes): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The paper being written: begins with what is stored, or with the draft from the record, and stays in the window until it is saved. */
export const useOfficialForm = (view: OfficialView) => {
  const stored = view.saved ?? view.draft;
  const [base, setBase] = useState(stored);
  const [minutes, setMinutes] = useState(stored);
  const [seen, setSeen] = useState(stored);
  const changed = !sameMinutes(minutes, base);
  // Saved elsewhere, taken back, or the record changed: show that, unless words typed here would be lost.
  if (!sameMinutes(stored, seen)) {
    setSeen(stored);
    if (!changed) {
      setBase(stored);
      setMinutes(stored);
    }
  }
  const act = useAct('official.save', { inPlace: true, done: () => '已保存会议纪要' });
  const input = { meetingId: view.meetingId, minutes };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('official.save', input));
  useLeaveGuard(changed, '会议纪要');

  /** False when it was refused; `failure` then says why. */
  const save = async (): Promise<boolean> => {
    if (!mayGo()) return false;
    const answer = await act.run(input);
    if (!answer.ok) return false;
    const kept = answer.value.saved ?? minutes;
    setBase(kept);
    setMinutes(kept);
    setSeen(kept);
    return true;
  };
  return {
    minutes,
    changed,
    /** nothing that is on screen would be lost */
    kept: !changed && view.saved !== null,
    busy: act.busy,
    failure,
    change: (part: Partial<OfficialMinutes>) => setMinutes((before) => ({ ...before, ...part })),
    save,
  };
};
export type OfficialForm = ReturnType<typeof useOfficialForm>;
