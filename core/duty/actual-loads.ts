import type { DutyLoad } from '../contract/results.ts';
import { dayNumber } from '../time/local-date.ts';
import { type Attendance, wallMinute } from './attendance.ts';
import type { Duty, Shift } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { loadOf } from './duty-loads.ts';
import { roundPoints } from './duty-points.ts';
import { MINUTES_PER_DAY } from './timed-duty.ts';

interface LoadsInput extends Pick<DutyCheckInput, 'from' | 'to' | 'setup' | 'people' | 'duties'> {
  readonly attendance: readonly Attendance[];
}

const keyOf = (duty: Pick<Duty, 'date' | 'shiftId' | 'personId'>): string => `${duty.date} ${duty.shiftId} ${duty.personId}`;

/** Served ÷ planned: from the start (who comes early hands over, and serves no longer) to the sign-out, else to the end of the shift. */
const shareServed = (duty: Pick<Duty, 'date'>, shift: Shift, row: Attendance | undefined): number => {
  if (row?.missing) return 0;
  if (!row?.signedInAt) return 1;
  const midnight = dayNumber(duty.date) * MINUTES_PER_DAY;
  const [start, end] = [midnight + shift.startMinute, midnight + shift.endMinute];
  const from = Math.max(start, wallMinute(row.signedInAt));
  const to = row.signedOutAt ? wallMinute(row.signedOutAt) : end;
  return Math.max(0, to - from) / (end - start);
};

/** Hours and points follow the clock, counts of shifts do not: whoever came has come. */
const actualLoad = (
  personId: DutyLoad['personId'],
  duties: readonly Duty[],
  rows: ReadonlyMap<string, Attendance>,
  input: LoadsInput,
): DutyLoad => {
  const shares = duties.map((duty) => {
    const shift = input.setup.shifts.find((one) => one.id === duty.shiftId);
    return { duty, share: shift ? shareServed(duty, shift, rows.get(keyOf(duty))) : 0 };
  });
  const served = shares.filter(({ share }) => share > 0);
  const load = loadOf(
    personId,
    served.map(({ duty }) => duty),
    input,
  );
  const sum = (figure: 'hours' | 'points'): number =>
    roundPoints(served.reduce((total, { duty, share }) => total + loadOf(personId, [duty], input)[figure] * share, 0));
  return { ...load, hours: sum('hours'), points: sum('points') };
};

/**
 * 公平统计 by what was really served (domain: only actual hours feed fairness): where somebody signed in, the clock's hours; where 缺岗 is
 * established, none; where nothing is recorded, the plan's. One line for each person on the roster or with a duty, in the roster's order.
 */
export const actualLoads = (input: LoadsInput): readonly DutyLoad[] => {
  const inside = (row: Pick<Duty, 'date'>): boolean => row.date >= input.from && row.date <= input.to;
  const rows = new Map(input.attendance.filter(inside).map((row) => [keyOf(row), row]));
  const planned = input.duties.filter(inside);
  const known = new Set(planned.map(keyOf));
  // Somebody served who was taken out of the table later: the hours stay theirs.
  const served: readonly Duty[] = [...rows.values()].filter((row) => row.signedInAt && !known.has(keyOf(row)));
  const duties = new Map<string, Duty[]>(input.people.map((person) => [person.id, []]));
  for (const duty of [...planned, ...served]) duties.get(duty.personId)?.push(duty);
  return input.people
    .map((person) => ({ person, load: actualLoad(person.id, duties.get(person.id) ?? [], rows, input) }))
    .filter(({ person, load }) => !person.removed || load.shifts > 0)
    .map(({ load }) => load);
};
