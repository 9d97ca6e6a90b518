import type { Shift } from '#core/duty/duty.ts';
import { clock, endAfter, endClockOf, parseClock } from '../shift-times.ts';

/** A shift as it is being typed: times as text, so that half a time is not lost. */
export interface ShiftDraft {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly night: boolean;
  readonly weight: number;
}

const HOURS_24 = 1440;

export const draftOf = (shift: Shift): ShiftDraft => ({
  id: shift.id,
  letter: shift.letter,
  name: shift.name,
  start: clock(shift.startMinute),
  end: endClockOf(shift.endMinute),
  night: shift.night,
  weight: shift.weight,
});

/** Minutes of the draft, or a sentence on what to mend. A start at 24:00 is 0:00 of the next day and refused. */
export const minutesOf = (draft: ShiftDraft): { startMinute: number; endMinute: number } | string => {
  const start = parseClock(draft.start);
  const end = parseClock(draft.end);
  if (start === null || start === HOURS_24) return `${draft.name || '新班次'}的开始时间应写成 8:00 这样`;
  if (end === null) return `${draft.name || '新班次'}的结束时间应写成 16:00 这样，零点写 24:00`;
  return { startMinute: start, endMinute: endAfter(start, end) };
};

const draft = (letter: string, name: string, start: string, end: string, weight: number, night = false) => ({
  letter,
  name,
  start,
  end,
  night,
  weight,
});

/** Grids in use at checkpoints (domain: shift grids seen); weights: day 1.0, evening 1.2, night 1.5. */
export const shiftGrids: Readonly<Record<string, readonly Omit<ShiftDraft, 'id'>[]>> = {
  '三班 0–8–16–24': [
    draft('夜', '夜班', '0:00', '8:00', 1.5, true),
    draft('早', '早班', '8:00', '16:00', 1),
    draft('中', '中班', '16:00', '24:00', 1.2),
  ],
  '三班 7–15–23–7': [
    draft('早', '早班', '7:00', '15:00', 1),
    draft('中', '中班', '15:00', '23:00', 1.2),
    draft('夜', '夜班', '23:00', '7:00', 1.5, true),
  ],
  '两班 8–20–8': [draft('白', '白班', '8:00', '20:00', 1.2), draft('夜', '夜班', '20:00', '8:00', 1.8, true)],
};

/** Lays a known grid over the present shifts: ids stay with the same letter, so that duties keep their shift. */
export const laidOver = (
  present: readonly ShiftDraft[],
  grid: readonly Omit<ShiftDraft, 'id'>[],
  newId: () => string,
): readonly ShiftDraft[] => grid.map((shift) => ({ ...shift, id: present.find((one) => one.letter === shift.letter)?.id ?? newId() }));
