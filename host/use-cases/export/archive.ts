import { randomUUID } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { KnownPost } from '#core/contract/results.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { readBackup } from '#db/backup.ts';
import { type ArchiveSource, openFolder, openZip } from '../../export/archive-source.ts';
import { findArchives, pathOfArchive } from '../../export/find-archives.ts';
import { lookAtArchive, takeBackup } from '../../export/look-at-archive.ts';
import { notEnoughSpace } from '../../export/write-faults.ts';
import type { SomeTasks, TaskContext } from '../../handlers.ts';
import { labelPostFolder } from '../../post-folder.ts';
import { restoreBackup } from '../../restore-backup.ts';

type Wanted = ParsedInputOf<'archive.look'>;

const gone = (): ExpectedFailure =>
  new ExpectedFailure('unavailable', '这份档案不见了，可能 U 盘已拔出，什么都没有动。请插好 U 盘再找一次。');

const openWanted = async ({ host }: TaskContext, { folder, name, packagePassphrase }: Wanted): Promise<ArchiveSource> => {
  const parent = host.folders.pathOf(folder);
  const found = (await findArchives(parent).catch(() => [])).find((one) => one.name === name);
  if (!found) throw gone();
  const path = await pathOfArchive(parent, name).catch(() => null);
  if (path === null) throw gone();
  return found.kind === 'folder' ? openFolder(path) : openZip(path, packagePassphrase);
};

const checkRoom = async (folder: string, bytes: number): Promise<void> => {
  const disk = await statfs(folder);
  const free = disk.bavail * disk.bsize;
  if (free < bytes * 2) throw notEnoughSpace(bytes * 2, free);
};

/** A copy beside whatever is on this laptop, in a folder and under a number of its own; it is not opened. */
const restore = async (context: TaskContext, input: ParsedInputOf<'archive.restore'>): Promise<KnownPost> => {
  const { host } = context;
  context.progress(null, '正在读取档案里的备份…');
  const bytes = Buffer.from(await takeBackup(await openWanted(context, input)));
  await checkRoom(host.options.dataFolder, bytes.byteLength);
  context.progress(null, '正在恢复并检查…');
  const folder = join(host.options.dataFolder, 'posts', randomUUID());
  await restoreBackup(bytes, input.passphrase, folder);
  const { branchName, sample } = readBackup(bytes).header;
  const post = { postId: randomUUID() as string as PostId, branchName, sample };
  labelPostFolder(folder, post);
  host.register.put({ ...post, folder, lastOpenedAt: null });
  return { ...post, folder, lastOpenedAt: null, state: 'present' };
};

export const archiveTasks: SomeTasks<'archive'> = {
  'archive.find': async ({ host }, { folder }) => findArchives(host.folders.pathOf(folder)),
  'archive.look': async (context, input) => {
    context.progress(null, '正在打开档案…');
    return lookAtArchive(await openWanted(context, input), context.progress, context.signal);
  },
  'archive.restore': restore,
};
