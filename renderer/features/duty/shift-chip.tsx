import type { Shift } from '#core/duty/duty.ts';
import { toneOf } from './shift-times.ts';

/** The shift's letter on its colour; the letter alone tells it apart in black and white. */
export const ShiftChip = ({ shift }: { readonly shift: Pick<Shift, 'letter' | 'night' | 'startMinute'> }) => (
  <span className={`shift-chip shift-${toneOf(shift)}`}>{shift.letter}</span>
);
