import type { Shift } from '#core/duty/duty.ts';

type Tone = 'early' | 'middle' | 'night';
const NOON = 720;

/** 早 warm amber, 中 blue, 夜 indigo. */
const toneOf = (shift: Pick<Shift, 'night' | 'startMinute'>): Tone => {
  if (shift.night) return 'night';
  return shift.startMinute < NOON ? 'early' : 'middle';
};

/** The shift's letter on its colour; the letter alone tells it apart in black and white. */
export const ShiftMark = ({ shift }: { readonly shift: Pick<Shift, 'letter' | 'night' | 'startMinute'> }) => (
  <span className={`shift-mark shift-mark-${toneOf(shift)}`}>{shift.letter}</span>
);
