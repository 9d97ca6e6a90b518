import { z } from 'zod';
import { type LocalTime, localTime } from '../time/local-date.ts';

/** Why a backup was made. A backup before a step that cannot be taken back is the way back from it. */
export const backupReasons = {
  /** 当天第一次打开 */
  daily: '每天第一次打开',
  hours: '用了几个小时',
  person: '手动备份',
  archive: '导出整套档案',
  migration: '升级之前',
  massDeletion: '大批删除之前',
  /** the ones before open only with the former key */
  keys: '换钥匙之后',
  update: '更新程序之前',
} as const;
export type BackupReason = keyof typeof backupReasons;

/** What a backup holds, readable without a key: figures, never a name. */
export const backupCounts = z.object({ people: z.int(), meetings: z.int(), moves: z.int() });
export type BackupCounts = z.output<typeof backupCounts>;

/** One backup as the window shows it. */
export interface BackupRecord {
  readonly path: string;
  readonly at: LocalTime;
  readonly bytes: number;
  /** the last act it holds */
  readonly seq: number;
  /** lies in a folder a person chose, remembered also while that is away; false = beside the post, made and dropped by the program */
  readonly onStick: boolean;
  /** lies on another disk than the post: a lost laptop does not take it along */
  readonly away: boolean;
  readonly reason: BackupReason;
}

/** 第二处: a folder on a stick or another disk that is written by itself whenever it is there. */
export interface SecondPlace {
  readonly path: string;
  /** `other`: something lies there, but it is not the stick or folder that was chosen */
  readonly state: 'here' | 'gone' | 'other';
  readonly away: boolean;
}

/** 演练恢复: the last time a backup was opened beside, counted and thrown away again. */
export const rehearsal = z.object({
  at: localTime,
  /** of the backup */
  madeAt: localTime,
  seq: z.int(),
  counts: backupCounts,
  /** rows of all tables */
  rows: z.int(),
});
export type Rehearsal = z.output<typeof rehearsal>;

/** How far behind the newest copy is that a lost laptop does not take along. */
export interface CopyAge {
  readonly at: LocalTime;
  /** null when the clock went back since, so that nothing can be said in hours */
  readonly hours: number | null;
  /** acts written since */
  readonly steps: number;
}

/** What Today says of backups. */
export interface BackupWatch {
  /** null: there is none outside this laptop yet */
  readonly away: CopyAge | null;
  readonly due: boolean;
  readonly place: SecondPlace | null;
  /** why the last automatic backup failed; null when it did not */
  readonly failure: string | null;
}

/** 设置 → 备份 */
export interface BackupState extends BackupWatch {
  readonly backups: readonly BackupRecord[];
  readonly rehearsal: Rehearsal | null;
}

const OLD_AFTER_HOURS = 24;

/** A copy is old after a day, but only when something was written since; after a clock that went back any act counts. */
export const isCopyDue = (age: CopyAge | null, steps: number): boolean => {
  if (age === null) return steps > 1;
  return age.steps > 0 && (age.hours === null || age.hours >= OLD_AFTER_HOURS);
};
