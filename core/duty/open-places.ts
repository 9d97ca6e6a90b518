import { datesBetween, type LocalDate } from '../time/local-date.ts';
import { type DemandTables, demandOn } from './demand-on.ts';
import type { Duty, OpenPlace } from './duty.ts';

/** One key per place of the grid: a post in a shift on a day. */
export const placeKey = (duty: Pick<Duty, 'date' | 'shiftId' | 'dutyPostId'>): string => `${duty.date} ${duty.shiftId} ${duty.dutyPostId}`;

/** 空岗: what the day's demand asks for and nobody fills, by day, then in the order of the demand. */
export const openPlaces = (from: LocalDate, to: LocalDate, setup: DemandTables, duties: readonly Duty[]): readonly OpenPlace[] => {
  const filled = new Map<string, number>();
  for (const duty of duties) filled.set(placeKey(duty), (filled.get(placeKey(duty)) ?? 0) + 1);
  return datesBetween(from, to).flatMap((date) =>
    demandOn(setup, date).flatMap(({ shiftId, dutyPostId, heads }): readonly OpenPlace[] => {
      const missing = heads - (filled.get(placeKey({ date, shiftId, dutyPostId })) ?? 0);
      return missing > 0 ? [{ date, shiftId, dutyPostId, missing }] : [];
    }),
  );
};
