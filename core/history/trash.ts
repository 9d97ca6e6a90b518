import type { LocalTime } from '../time/local-date.ts';
import type { RecordKind } from './record-words.ts';

/** What is kept at least this long before it may be cleared away for good. */
export const TRASH_DAYS = 30;

/** 回收站: one step that took something away, with what of it is still away. */
export interface TrashEntry {
  /** the step's number in 操作记录 */
  readonly seq: number;
  readonly at: LocalTime;
  readonly user: string;
  readonly label: string;
  readonly records: readonly TrashRecord[];
}

export interface TrashRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** 人员, 会议 … */
  readonly word: string;
  readonly title: string;
}

export interface TrashList {
  /** newest first */
  readonly entries: readonly TrashEntry[];
  /** what has lain here for 30 days and longer */
  readonly old: number;
}

/** What clearing would do, before it is done. */
export interface ClearingPlan {
  readonly records: readonly TrashRecord[];
  /** still named by something that stays: a ledger, a duty served, a record of a meeting */
  readonly kept: readonly TrashRecord[];
  /** steps whose contents are erased with it */
  readonly steps: number;
}
