import { existsSync } from 'node:fs';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { backupStateOf, noteBackupFailure } from '../backup/backup-watch.ts';
import { rehearseRestore } from '../backup/rehearse.ts';
import { restoreByCode } from '../backup/restore-by-code.ts';
import { backUpToPlace, choosePlace, findPlaceAgain, leavePlace } from '../backup/second-place.ts';
import { listBackups, runBackup } from '../backups.ts';
import type { SomeQueries, SomeTasks, TaskContext } from '../handlers.ts';
import type { OpenPost } from '../open-post.ts';
import { lockedFailure } from '../session.ts';

export const backupQueries: SomeQueries<'backup'> = {
  'backup.list': ({ session }) => listBackups(session.open),
  'backup.state': ({ session }) => backupStateOf(session.open),
};

/** Work on the open post that changes which backups there are. */
const withPost = async <T>(
  { host, session, progress }: TaskContext,
  sentence: string,
  work: (open: OpenPost) => T | Promise<T>,
): Promise<T> => {
  if (!session) throw lockedFailure();
  progress(null, sentence);
  const done = await work(session.open);
  host.announce(['backups']);
  return done;
};

const rehearse = (open: OpenPost, path: string | null) => {
  const backup = listBackups(open).find((one) => existsSync(one.path) && (path === null || one.path === path));
  if (!backup) throw new ExpectedFailure('notFound', '找不到这份备份，可能 U 盘已拔出，没有演练。请插好 U 盘，或先备份一次。');
  return rehearseRestore(open, backup.path, backup.bytes);
};

export const backupTasks: SomeTasks<'backup'> = {
  'backup.run': (context, { folder }) =>
    withPost(context, '正在备份并检查…', (open) => {
      const record = runBackup(open, folder === null ? null : context.host.folders.pathOf(folder));
      noteBackupFailure(open, null);
      return record;
    }),
  'backup.choosePlace': (context, { folder }) =>
    withPost(context, '正在备份并读回核对…', (open) => choosePlace(open, context.host.folders.pathOf(folder))),
  'backup.leavePlace': (context) =>
    withPost(context, '正在取消…', (open) => {
      leavePlace(open);
      return null;
    }),
  'backup.toPlace': (context) =>
    withPost(context, '正在备份并读回核对…', async (open) => {
      await findPlaceAgain(open.folder);
      return backUpToPlace(open);
    }),
  'backup.restoreByCode': restoreByCode,
  'backup.rehearse': (context, { path }) => withPost(context, '正在旁边打开备份并核对…', (open) => rehearse(open, path)),
};
