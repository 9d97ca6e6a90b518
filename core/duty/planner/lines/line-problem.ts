/**
 * A planning problem as lines: every person gets one line, a choice for each day: off, or one shift. A "shift" here is whatever one can be put on
 * for a day: a shift of the post, a shift at a certain place, a shift of an odd length. Plain data; days count from 0.
 */
export interface LineProblem {
  readonly days: number;
  /** per day the number of its weekend (Saturday and Sunday share one), or -1 on a working day */
  readonly weekendOf: readonly number[];
  readonly shifts: readonly LineShift[];
  readonly people: readonly LinePerson[];
  readonly demands: readonly LineDemand[];
}

export interface LineShift {
  readonly id: string;
  readonly minutes: number;
  /** hard: shifts (by index) that may not stand on the next day */
  readonly forbiddenNext: readonly number[];
}

/** One person's hard rules and wishes. Days outside the period count as off for maxima; a run that touches a border may be short. */
export interface LinePerson {
  readonly id: string;
  /** hard, one per shift: how often in the whole period; 0 = never */
  readonly maxOfShift: readonly number[];
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly maxWorkRun: number;
  readonly minWorkRun: number;
  readonly minRestRun: number;
  /** a weekend counts when Saturday or Sunday is worked */
  readonly maxWeekends: number;
  readonly daysOff: readonly number[];
  /** hard: this day holds this shift, or `OFF` */
  readonly pinned: readonly LinePin[];
  readonly wishes: readonly LineWish[];
  /** how the days before the period ended; null: unknown, so that a first run may be short and starts to count on day 0 */
  readonly before: LineBefore | null;
}

export interface LinePin {
  readonly day: number;
  readonly shift: number;
}

/** Soft: `weight` when the wish is not kept. */
export interface LineWish {
  readonly day: number;
  readonly shift: number;
  readonly wants: 'on' | 'off';
  readonly weight: number;
}

/** The run of equal days (all worked or all off) that ended on the day before the period; `lastShift` null = off. */
export interface LineBefore {
  readonly lastShift: number | null;
  readonly run: number;
}

/**
 * Soft: heads on one day over some shifts, counting all people or only some (those with a skill). Several demands on the same place add up, so
 * minimum, wanted and maximum are three of them.
 */
export interface LineDemand {
  readonly day: number;
  readonly shifts: readonly number[];
  /** indexes of the people who count; null = everybody */
  readonly people: readonly number[] | null;
  readonly required: number;
  /** per missing head */
  readonly under: number;
  /** per surplus head */
  readonly over: number;
}

/** A day without work, in a plan and in a pin. */
export const OFF = -1;

/** Per person and day the index of a shift, or `OFF`. */
export type LinePlan = readonly (readonly number[])[];
