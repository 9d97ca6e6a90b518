import type { LocalTime } from '../../time/local-date.ts';
import { minutesBetween, spanText } from '../../time/local-minutes.ts';

/** This close to the promise a request is looked at first. */
const SOON_MINUTES = 60;

/** How long is left of a promise, in words; `state` is never told by colour alone. */
export interface RequestClock {
  readonly state: 'overdue' | 'soon' | 'waiting' | 'none';
  readonly words: string;
}

export const requestClock = (dueAt: LocalTime | null, now: LocalTime): RequestClock => {
  if (dueAt === null) return { state: 'none', words: '没有时限' };
  const left = minutesBetween(now, dueAt);
  if (left < 0) return { state: 'overdue', words: `超时 ${spanText(-left)}` };
  return { state: left <= SOON_MINUTES ? 'soon' : 'waiting', words: `还有 ${spanText(left)}` };
};

/** Whether it was done within the promise; null without one. */
export const wasInTime = (dueAt: LocalTime | null, doneAt: LocalTime): boolean | null => (dueAt === null ? null : doneAt <= dueAt);
