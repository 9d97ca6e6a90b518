import { randomUUID } from 'node:crypto';
import type { FileBytes } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { dateOf } from '#core/time/local-date.ts';
import { addExportRun, listExportRuns } from '#db/stores/exports.ts';
import { type ExportFile, writeExport } from '../export/write-export.ts';
import type { SomeQueries, SomeTasks, TaskContext } from '../handlers.ts';
import { type HostSession, lockedFailure } from '../session.ts';
import { makeFile } from './paper/paper.ts';
import { rosterTasks } from './roster/roster-files.ts';
import { suppliesWorkbook } from './supplies/supplies-workbook.ts';

const toExportFile = ({ fileName, base64, pages }: FileBytes): ExportFile => ({
  name: fileName,
  bytes: Buffer.from(base64, 'base64'),
  ...(pages === undefined ? {} : { pages }),
});

const gather = async (context: TaskContext, session: HostSession, input: ParsedInputOf<'export.write'>): Promise<readonly ExportFile[]> => {
  const files: ExportFile[] = [];
  const total = input.documents.length + Number(input.roster) + Number(input.ledger);
  const add = (file: FileBytes): void => {
    files.push(toExportFile(file));
    context.progress((files.length / total) * 0.6, `已准备 ${files.length} / ${total} 份`);
  };
  for (const { document, format } of input.documents) {
    if (context.signal.aborted) throw new ExpectedFailure('cancelled', '已取消，U 盘上没有写入任何文件。');
    add(await makeFile(context.host, session, document, format));
  }
  if (input.roster) add(await rosterTasks['roster.export'](context, {}));
  if (input.ledger) add(await suppliesWorkbook({ db: session.open.database.db, today: dateOf(session.open.now()) }));
  return files;
};

export const exportQueries: SomeQueries<'export'> = { 'export.recent': ({ db }) => listExportRuns(db, 20) };

export const exportTasks: SomeTasks<'export'> = {
  'export.write': async (context, input) => {
    const { host, session, progress, signal } = context;
    if (!session) throw lockedFailure();
    const folder = host.folders.pathOf(input.folder);
    const files = await gather(context, session, input);
    if (files.length === 0) throw new ExpectedFailure('invalid', '还没有选要导出的内容。请至少勾选一项。');
    const { open } = session;
    const madeAt = open.now();
    const report = (fraction: number | null, sentence: string): void => progress(fraction === null ? null : 0.6 + fraction * 0.4, sentence);
    const result = await writeExport(folder, { madeAt, version: host.options.version, files }, report, signal);
    addExportRun(open.database.db, randomUUID(), { ...result, at: madeAt });
    host.announce(['exports']);
    return result;
  },
};
