import type { LocalDate } from '../time/local-date.ts';
import type { PlanDayChange } from './compare-plans.ts';
import type { PlanVersionHead } from './plan-version.ts';

/** 草稿 or 第 N 版, and what is different from what hangs at the gate. */
export interface PlanState {
  /** the newest version that covers any day of the period; null = 草稿 */
  readonly latest: PlanVersionHead | null;
  /** every version in force on some day of the period, newest first */
  readonly numbers: readonly number[];
  /** against those versions, per person and day */
  readonly changes: readonly PlanDayChange[];
  /** entries (换班、顶班…) in force for days of the period */
  readonly recorded: number;
  /** days that no version covers and on which somebody stands */
  readonly unpublished: readonly LocalDate[];
}
