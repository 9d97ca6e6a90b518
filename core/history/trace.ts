import type { LocalTime } from '../time/local-date.ts';

/** One field of a record, as it was and became. */
export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** 历史: what one step did to one record or to a part of it. */
export interface TraceEntry {
  readonly seq: number;
  readonly at: LocalTime;
  readonly user: string;
  /** the step, e.g. 修改人员; an undo is told by what it took back */
  readonly label: string;
  readonly how: 'added' | 'changed' | 'removed' | 'restored';
  /** the part of the record it happened to, e.g. 议题 物资发放; '' = the record itself */
  readonly part: string;
  readonly fields: readonly FieldChange[];
}

export interface RecordTrace {
  /** newest first */
  readonly entries: readonly TraceEntry[];
  /** older steps than these are in the log */
  readonly more: boolean;
  /** steps whose contents were cleared for good */
  readonly erased: number;
}
