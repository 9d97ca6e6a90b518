import { z } from 'zod';
import { keysOf } from '../../roster/person.ts';
import type { LocalTime } from '../../time/local-date.ts';
import { addMinutes } from '../../time/local-minutes.ts';
import { type RequestKind, requestKinds } from './request.ts';

/** 办理时限 of each kind, in minutes: what is promised when nothing else is said. */
export const requestMinutes = z.record(
  z.enum(keysOf(requestKinds)),
  z.int('时限写整数分钟').min(5, '时限至少 5 分钟').max(20_160, '时限最长 14 天'),
);
export type RequestMinutes = Readonly<Record<RequestKind, number>>;

const HOUR = 60;
const DAY = 24 * HOUR;

/** Medicine cannot wait, food comes the same day, everything else within a day. */
export const usualRequestMinutes: RequestMinutes = {
  medicine: 2 * HOUR,
  food: 12 * HOUR,
  parcel: DAY,
  repair: DAY,
  passing: DAY,
  test: DAY,
  care: DAY,
  question: DAY,
  complaint: DAY,
  other: DAY,
};

/** 答应什么时候办好 */
export const promiseOf = (at: LocalTime, kind: RequestKind, minutes: RequestMinutes): LocalTime => addMinutes(at, minutes[kind]);
