import { z } from 'zod';
import type { BackupRecord, BackupState, Rehearsal } from '../post/backup.ts';
import { folderToken, laptopRoutes } from './laptop-routes.ts';
import type { Session } from './results.ts';
import { lockedTask, query, type Role, task } from './route.ts';

const nothing = z.object({});
const secretary: readonly Role[] = ['secretary'];
/** who writes in the post may also bring its copy up to date, in the one place that the secretary chose */
const writers: readonly Role[] = ['secretary', 'dutyLeader', 'storekeeper'];

/** 备份 */
export const backupRoutes = {
  'backup.run': task(z.object({ folder: folderToken.nullable() }), secretary).returns<BackupRecord>(),
  'backup.list': query(nothing, ['backups']).returns<readonly BackupRecord[]>(),
  'backup.state': query(nothing, ['backups', 'history']).returns<BackupState>(),
  /** 第二处: remembered on this laptop once the first backup there has been read back */
  'backup.choosePlace': task(z.object({ folder: folderToken }), secretary).returns<BackupRecord>(),
  /** the folder is forgotten; what lies there stays */
  'backup.leavePlace': task(nothing, secretary).returns<null>(),
  'backup.toPlace': task(nothing, writers).returns<BackupRecord>(),
  /** opens one of the listed backups beside, proves it and throws the copy away; null = the newest */
  'backup.rehearse': task(z.object({ path: z.string().max(2000, '路径太长').nullable() }), secretary).returns<Rehearsal>(),
  /** on a laptop that has only the file and the printed recovery code: a post of its own, with a new passphrase for the secretary */
  'backup.restoreByCode': lockedTask(
    laptopRoutes['laptop.recover'].input
      .omit({ postId: true })
      .extend({ fileName: z.string().max(255), base64: z.base64().max(400_000_000) }),
  ).returns<Session>(),
} as const;
