import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExportHow } from '#core/contract/export-routes.ts';
import type { ArchiveFacts } from '#core/export/archive-manifest.ts';
import type { ExportOutcome } from '#core/export/exported-file.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import { headOf } from '#db/stores/events.ts';
import { addExportRun, dutySpan } from '#db/stores/exports.ts';
import { readPost } from '#db/stores/post/post.ts';
import { runBackup } from '../backups.ts';
import type { TaskContext } from '../handlers.ts';
import { type HostSession, lockedFailure } from '../session.ts';
import { archivePapers } from '../use-cases/export/archive-papers.ts';
import { makePapers, type Paper } from '../use-cases/export/make-papers.ts';
import { type ExportFile, writeExport } from './write-export.ts';

/** The folder of the encrypted copy inside an archive. */
const BACKUP_FOLDER = '备份';

export interface ArchiveOrder {
  /** path of the folder to write into */
  readonly folder: string;
  /** of `FolderTokens.deviceOf`: the stick the person chose */
  readonly device?: number | null;
  readonly how: ExportHow;
  /** ordinary papers asked for beside the archive */
  readonly more?: readonly Paper[];
}

export interface ArchiveOutcome extends ExportOutcome {
  readonly facts: ArchiveFacts;
}

/** The days from the first duty or the founding, whichever is earlier, to today or the last duty, whichever is later. */
const spanOf = (session: HostSession): { readonly today: LocalDate; readonly from: LocalDate; readonly to: LocalDate } => {
  const { db } = session.open.database;
  const today = dateOf(session.open.now());
  const { foundedOn } = readPost(db);
  const days = [today, foundedOn, ...Object.values(dutySpan(db) ?? {})].sort();
  return { today, from: days[0] ?? today, to: days.at(-1) ?? today };
};

const countsOf = async (context: TaskContext, session: HostSession): Promise<ArchiveFacts['counts']> => {
  const call = context.host.callAs(context, session);
  const standing = <Row extends { readonly removed: boolean }>(rows: readonly Row[]): number =>
    rows.filter(({ removed }) => !removed).length;
  return [
    { word: '人员', count: standing(await call('person.list', {})) },
    { word: '发布的值班表', count: (await call('planVersion.list', {})).length },
    { word: '会议', count: standing(await call('meeting.list', {})) },
    { word: '物品', count: (await call('supplies.stock', {})).length },
    { word: '捐赠', count: (await call('donation.list', { from: null, to: null })).entries.length },
    { word: '告知书', count: standing(await call('notice.list', {})) },
  ];
};

const backupFile = async (session: HostSession): Promise<ExportFile> => {
  const { path } = runBackup(session.open, null, 'archive');
  return { group: BACKUP_FOLDER, name: basename(path), bytes: await readFile(path) };
};

/**
 * 整套档案: every paper and table of the post, the encrypted copy that brings it back, and a manifest with the SHA-256 of each file; whole or not
 * at all, and remembered among the recent exports.
 * @returns every file with its hash (inside the package when encrypted), and what could not be made with its reason
 * @throws ExpectedFailure as `writeExport`, or `unavailable` when this laptop cannot print
 */
export const writeArchive = async (
  context: TaskContext,
  { folder, device = null, how, more = [] }: ArchiveOrder,
): Promise<ArchiveOutcome> => {
  const { host, session, progress, signal } = context;
  if (!session) throw lockedFailure();
  const span = spanOf(session);
  const made = await makePapers(context, [...(await archivePapers({ context, session, ...span })), ...more]);
  const backup = await backupFile(session);
  const { db } = session.open.database;
  const facts: ArchiveFacts = {
    branchName: readPost(db).branchName,
    from: span.from,
    to: span.to,
    counts: await countsOf(context, session),
    ...headOf(db),
    backup: `${BACKUP_FOLDER}/${backup.name}`,
    leftOut: [...made.leftOut],
  };
  const at = session.open.now();
  const order = { madeAt: at, version: host.options.version, files: [...made.files, backup], how, archive: facts, device };
  const report = (fraction: number | null, sentence: string): void => progress(fraction === null ? null : 0.6 + fraction * 0.4, sentence);
  const written = await writeExport(folder, order, report, signal);
  const record = { id: randomUUID(), at, ...written };
  addExportRun(db, record);
  host.announce(['exports', 'backups']);
  return { ...record, leftOut: made.leftOut, facts };
};
