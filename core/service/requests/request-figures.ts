import { keysOf } from '../../roster/person.ts';
import { addDays, type LocalDate, type LocalTime } from '../../time/local-date.ts';
import { minutesBetween } from '../../time/local-minutes.ts';
import { type RequestChannel, type RequestKind, requestChannels, requestKinds } from './request.ts';

/** What the figures need of a request: nothing that says where or who. */
export interface CountedRequest {
  readonly kind: RequestKind;
  readonly channel: RequestChannel;
  readonly at: LocalTime;
  readonly dueAt: LocalTime | null;
  readonly doneAt: LocalTime | null;
}

/** Of a period: received in it, and closed in it whenever they came. */
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

type Within = (time: LocalTime) => boolean;

const countsOf = (requests: readonly CountedRequest[], within: Within): RequestCounts => {
  const minutes: number[] = [];
  let [received, inTime, promised] = [0, 0, 0];
  for (const { at, dueAt, doneAt } of requests) {
    if (within(at)) received += 1;
    if (doneAt === null || !within(doneAt)) continue;
    minutes.push(Math.max(0, minutesBetween(at, doneAt)));
    if (dueAt === null) continue;
    promised += 1;
    if (doneAt <= dueAt) inTime += 1;
  }
  return { received, done: minutes.length, inTime, promised, medianMinutes: medianOf(minutes) };
};

const mostFirst = (one: RequestCounts, other: RequestCounts): number => other.received - one.received || other.done - one.done;
const occurred = ({ received, done }: RequestCounts): boolean => received + done > 0;

/** Counts by kind, by channel and by time to answer, of the requests received or closed from a day to a day. */
export const requestFiguresOf = (requests: readonly CountedRequest[], period: { from: LocalDate; to: LocalDate }): RequestFigures => {
  const [first, before] = [`${period.from}T00:00`, `${addDays(period.to, 1)}T00:00`];
  const within: Within = (time) => time >= first && time < before;
  return {
    ...countsOf(requests, within),
    kinds: keysOf(requestKinds)
      .map((kind) => ({
        kind,
        ...countsOf(
          requests.filter((request) => request.kind === kind),
          within,
        ),
      }))
      .filter(occurred)
      .sort(mostFirst),
    channels: keysOf(requestChannels)
      .map((channel) => ({
        channel,
        ...countsOf(
          requests.filter((request) => request.channel === channel),
          within,
        ),
      }))
      .filter(occurred)
      .sort(mostFirst),
  };
};

/** 按时办结率, whole per cent; null when nothing promised is done yet. */
export const inTimePercent = ({ inTime, promised }: RequestCounts): number | null =>
  promised === 0 ? null : Math.round((inTime / promised) * 100);
