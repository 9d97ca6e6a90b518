import type { DutySetup } from '#core/contract/results.ts';
import { wallMinute } from '#core/duty/attendance.ts';
import type { Duty } from '#core/duty/duty.ts';
import { MINUTES_PER_DAY } from '#core/duty/timed-duty.ts';
import { dayNumber, type LocalTime } from '#core/time/local-date.ts';

type Place = Pick<Duty, 'date' | 'shiftId'>;

const minutesOf = ({ shifts }: Pick<DutySetup, 'shifts'>, { date, shiftId }: Place, edge: 'startMinute' | 'endMinute'): number => {
  const shift = shifts.find((one) => one.id === shiftId);
  return dayNumber(date) * MINUTES_PER_DAY + (shift?.[edge] ?? 0);
};

export const hasBegun = (setup: Pick<DutySetup, 'shifts'>, place: Place, now: LocalTime): boolean =>
  minutesOf(setup, place, 'startMinute') <= wallMinute(now);

export const isOver = (setup: Pick<DutySetup, 'shifts'>, place: Place, now: LocalTime): boolean =>
  minutesOf(setup, place, 'endMinute') <= wallMinute(now);
