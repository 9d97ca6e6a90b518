import type { LocalTime } from '../../time/local-date.ts';
import { addMinutes, minutesBetween, spanText } from '../../time/local-minutes.ts';
import { RECHECK_MINUTES, type VisitResult } from './visit.ts';

/** What is known of a door in a round: its newest visit, and how often somebody stood before it. */
export interface DoorVisit {
  readonly room: string;
  readonly result: VisitResult;
  readonly at: LocalTime;
  readonly tries: number;
}

/** 没见到 and 不开门: nobody was spoken to, so that the door is to be visited again; where the others are is known. */
export const isNotMet = (result: VisitResult): boolean => result === 'absent' || result === 'refused';

/** 六小时内复查, counted from the newest try. */
export const recheckDue = (at: LocalTime): LocalTime => addMinutes(at, RECHECK_MINUTES);

/** 还有 2 小时 10 分 or 超过 35 分钟 */
export const clockWords = (due: LocalTime, now: LocalTime): string => {
  const left = minutesBetween(now, due);
  return left < 0 ? `超过 ${spanText(-left)}` : `还有 ${spanText(left)}`;
};
