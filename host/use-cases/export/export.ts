import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import type { ExportOutcome } from '#core/export/exported-file.ts';
import { addExportRun, listExportRuns, readExportRun } from '#db/stores/exports.ts';
import { writeArchive } from '../../export/archive.ts';
import { checkExport } from '../../export/check-export.ts';
import { ejectDrive } from '../../export/eject-drive.ts';
import { listTargets } from '../../export/list-targets.ts';
import { writeExport } from '../../export/write-export.ts';
import { isMounted } from '../../folders.ts';
import type { SomeQueries, SomeTasks, TaskContext } from '../../handlers.ts';
import { type HostSession, lockedFailure } from '../../session.ts';
import { papersOf } from './gather-parts.ts';
import { makePapers } from './make-papers.ts';

const RECENT = 30;
/** of the way: making the papers; the rest is writing them */
const MADE = 0.6;

const sessionOf = ({ session }: TaskContext): HostSession => {
  if (!session) throw lockedFailure();
  return session;
};

const writeParts = async (context: TaskContext, input: ParsedInputOf<'export.write'>): Promise<ExportOutcome> => {
  const { host, progress, signal } = context;
  const session = sessionOf(context);
  const { open } = session;
  const folder = host.folders.pathOf(input.folder);
  const { files, leftOut } = await makePapers(context, await papersOf(context, session, input.parts));
  const [first] = leftOut;
  if (files.length === 0) throw new ExpectedFailure('refused', `没有可导出的内容，什么都没有写。${first?.why ?? ''}`);
  const at = open.now();
  const report = (fraction: number | null, sentence: string): void =>
    progress(fraction === null ? null : MADE + fraction * (1 - MADE), sentence);
  const order = { madeAt: at, version: host.options.version, files, how: input.how, device: host.folders.deviceOf(input.folder) };
  const written = await writeExport(folder, order, report, signal);
  const record = { id: randomUUID(), at, ...written };
  addExportRun(open.database.db, record);
  host.announce(['exports']);
  return { ...record, leftOut };
};

const writeWithArchive = async (context: TaskContext, { folder, parts, how }: ParsedInputOf<'export.write'>): Promise<ExportOutcome> => {
  const { folders } = context.host;
  const more = await papersOf(context, sessionOf(context), parts);
  const { facts: _, ...outcome } = await writeArchive(context, {
    folder: folders.pathOf(folder),
    device: folders.deviceOf(folder),
    how,
    more,
  });
  return outcome;
};

const sticks = async (): Promise<readonly string[]> => (await listTargets()).filter(({ removable }) => removable).map(({ path }) => path);

export const exportQueries: SomeQueries<'export'> = { 'export.recent': ({ db }) => listExportRuns(db, RECENT) };

export const exportTasks: SomeTasks<'export'> = {
  'export.write': (context, input) =>
    input.parts.some(({ kind }) => kind === 'archive') ? writeWithArchive(context, input) : writeParts(context, input),
  'export.check': async (context, { id }) => {
    context.progress(null, '正在逐个读回…');
    return checkExport(readExportRun(sessionOf(context).open.database.db, id), await sticks());
  },
  'export.eject': async (context, { folder }) => {
    const path = context.host.folders.pathOf(folder);
    const isStick = isMounted(path) || (await sticks()).some((stick) => path === stick || path.startsWith(`${stick}/`));
    if (!isStick) throw new ExpectedFailure('refused', '这个文件夹不在 U 盘上，不用弹出。');
    context.progress(null, '正在等系统把数据写完…');
    return ejectDrive(path);
  },
};
