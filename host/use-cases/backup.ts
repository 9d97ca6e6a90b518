import { listBackups, runBackup } from '../backups.ts';
import type { SomeQueries, SomeTasks } from '../handlers.ts';
import { lockedFailure } from '../session.ts';

export const backupQueries: SomeQueries<'backup'> = { 'backup.list': ({ session }) => listBackups(session.open) };

export const backupTasks: SomeTasks<'backup'> = {
  'backup.run': async ({ host, session, progress }, { folder }) => {
    if (!session) throw lockedFailure();
    progress(null, '正在备份并检查…');
    const record = runBackup(session.open, folder === null ? null : host.folders.pathOf(folder));
    host.announce(['backups']);
    return record;
  },
};
