import { z } from 'zod';
import type { LocalTime } from '../time/local-date.ts';

/** Why a backup was made. A backup before a step that cannot be taken back is the way back from it. */
export const backupReasons = {
  /** 当天第一次打开 */
  daily: '每天第一次打开',
  hours: '用了几个小时',
  person: '手动备份',
  archive: '导出整套档案',
  migration: '升级之前',
  restore: '恢复之前',
  massDeletion: '大批删除之前',
  purge: '清除之前',
  keys: '换钥匙之前',
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
