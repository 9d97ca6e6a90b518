import { keysOf } from '../roster/person.ts';
import type { LocalTime } from '../time/local-date.ts';
import { minutesBetween } from '../time/local-minutes.ts';
import { type RequestChannel, type RequestKind, requestChannels, requestKinds } from './request.ts';

/** What the figures need of a request: nothing that says where or who. */
export interface CountedRequest {
  readonly kind: RequestKind;
  readonly channel: RequestChannel;
  readonly at: LocalTime;
  readonly dueAt: LocalTime | null;
  readonly doneAt: LocalTime | null;
}

export interface RequestCounts {
  readonly received: number;
  readonly done: number;
  /** done not later than promised, of those that had a promise */
  readonly inTime: number;
  readonly promised: number;
  /** 中位用时 of those done, in minutes; null when none is done */
  readonly medianMinutes: number | null;
}

export interface RequestFigures extends RequestCounts {
  /** 在办而且过了时限 */
  readonly overdue: number;
  /** only what occurred, the most frequent first */
  readonly kinds: readonly (RequestCounts & { readonly kind: RequestKind })[];
  readonly channels: readonly (RequestCounts & { readonly channel: RequestChannel })[];
}

const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
};

const countsOf = (requests: readonly CountedRequest[]): RequestCounts => {
  const minutes: number[] = [];
  let [inTime, promised] = [0, 0];
  for (const { at, dueAt, doneAt } of requests) {
    if (doneAt === null) continue;
    minutes.push(Math.max(0, minutesBetween(at, doneAt)));
    if (dueAt === null) continue;
    promised += 1;
    if (doneAt <= dueAt) inTime += 1;
  }
  return { received: requests.length, done: minutes.length, inTime, promised, medianMinutes: medianOf(minutes) };
};

const mostFirst = (one: RequestCounts, other: RequestCounts): number => other.received - one.received;

/** Counts by kind, by channel and by time to answer, of the requests received in a period. `now` decides what is overdue. */
export const requestFiguresOf = (requests: readonly CountedRequest[], now: LocalTime): RequestFigures => ({
  ...countsOf(requests),
  overdue: requests.filter(({ dueAt, doneAt }) => doneAt === null && dueAt !== null && dueAt < now).length,
  kinds: keysOf(requestKinds)
    .map((kind) => ({ kind, ...countsOf(requests.filter((request) => request.kind === kind)) }))
    .filter(({ received }) => received > 0)
    .sort(mostFirst),
  channels: keysOf(requestChannels)
    .map((channel) => ({ channel, ...countsOf(requests.filter((request) => request.channel === channel)) }))
    .filter(({ received }) => received > 0)
    .sort(mostFirst),
});

/** 按时办结率, whole per cent; null when nothing promised is done yet. */
export const inTimePercent = ({ inTime, promised }: RequestCounts): number | null =>
  promised === 0 ? null : Math.round((inTime / promised) * 100);
