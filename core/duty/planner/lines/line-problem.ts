import type { LineRules } from './line-rules.ts';

/**
 * A planning problem as lines: every person gets one line, a choice for each day: off, or one shift. A "shift" here is whatever one can be put on
 * for a day: a shift of the post, a shift at a certain place, a task of an odd length. Plain data; days count from 0.
 */
export interface LineProblem {
  readonly days: number;
  /** the first day (0 … 6) that begins a week; weekly minutes count from there */
  readonly weekStart: number;
  /** per day the number of its weekend (Saturday and Sunday share one), or -1 on a working day */
  readonly weekendOf: readonly number[];
  readonly shifts: readonly LineShift[];
  readonly people: readonly LinePerson[];
  readonly demands: readonly LineDemand[];
}

export interface LineShift {
  readonly id: string;
  /** what it counts for totals and weekly minutes */
  readonly minutes: number;
  /** minutes from the midnight of the day that owns it; `end` passes 1440 when the shift crosses midnight */
  readonly start: number;
  readonly end: number;
  readonly night: boolean;
  /** shifts (by index) that may not stand on the next day; what that costs says `LineRules.succession` */
  readonly forbiddenNext: readonly number[];
}

/** One person's rules and wishes. Days outside the period count as off for maxima; a run that touches an unknown border may be short. */
export interface LinePerson {
  readonly id: string;
  readonly rules: LineRules;
  /** hard, one per shift: how often in the whole period; 0 = never */
  readonly maxOfShift: readonly number[];
  /** hard, over the whole period */
  readonly minMinutes: number;
  readonly maxMinutes: number;
  /** hard; a weekend counts when Saturday or Sunday is worked */
  readonly maxWeekends: number;
  readonly daysOff: readonly number[];
  /** hard: shifts of single days that the person cannot take */
  readonly closed: readonly LinePlace[];
  /** hard: this day holds this shift, or `OFF`, whatever rule on runs, rest or weeks it breaks; leave does not undo it */
  readonly pinned: readonly LinePlace[];
  readonly wishes: readonly LineWish[];
  /** the days right before the period, the last of them last: shifts or `OFF`; empty: unknown, so that a first run may be short */
  readonly before: readonly number[];
}

export interface LinePlace {
  readonly day: number;
  readonly shift: number;
}

/** Soft: `weight` when the wish is not kept. A plan to stay close to is a wish `on` for each of its places. */
export interface LineWish {
  readonly day: number;
  readonly shift: number;
  readonly wants: 'on' | 'off';
  readonly weight: number;
}

/**
 * Soft: a count over the plan and what it costs. Cover is a count of one day over some shifts; a skill counts some people only; two people together
 * are +1 and −1 on the same place; even nights are one person's count over all days. The cost is the sum over `bends`, so it is convex.
 */
export interface LineDemand {
  readonly parts: readonly DemandPart[];
  readonly bends: readonly DemandBend[];
}

/** `weight` (a whole number) for each of `people` (null = everybody) who stands in one of `shifts` on one of `days`. */
export interface DemandPart {
  readonly people: readonly number[] | null;
  readonly days: readonly number[];
  readonly shifts: readonly number[];
  readonly weight: number;
}

/** `under` for each one less than `at`, `over` for each one more; `at` is whole, both prices ≥ 0. */
export interface DemandBend {
  readonly at: number;
  readonly under: number;
  readonly over: number;
}

/** A day without work, in a plan and in a pin. */
export const OFF = -1;

/** Per person and day the index of a shift, or `OFF`. */
export type LinePlan = readonly (readonly number[])[];

/** Heads wanted of everybody on one day over some shifts. */
export const coverDemand = (day: number, shifts: readonly number[], { at, under, over }: DemandBend): LineDemand => ({
  parts: [{ people: null, days: [day], shifts, weight: 1 }],
  bends: [{ at, under, over }],
});
