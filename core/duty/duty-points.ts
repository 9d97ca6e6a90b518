import type { LocalDate } from '../time/local-date.ts';
import type { DutyPost, Shift } from './duty.ts';
import { isWeekend } from './timed-duty.ts';

const WEEKEND_FACTOR = 1.2;
const OUTDOOR_EXTRA = 0.2;

/** 工作量积分 of one duty: the shift's weight, more on a weekend, and a little more outdoors (domain: weights). */
export const pointsOf = (shift: Pick<Shift, 'weight'>, post: Pick<DutyPost, 'outdoor'> | undefined, date: LocalDate): number =>
  shift.weight * (isWeekend(date) ? WEEKEND_FACTOR : 1) + (post?.outdoor ? OUTDOOR_EXTRA : 0);

/** To hundredths, so that sums of tenths read as a person writes them. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100;
