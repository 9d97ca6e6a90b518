import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { contentsOf, type ExportRecord } from '#core/export/exported-file.ts';
import type { ClosingArchive, ClosingCertificate, ClosingState } from '#core/post/closing.ts';
import type { Db } from '#db/db.ts';
import { firstBrokenLink, headOf } from '#db/stores/events.ts';
import { listExportRuns } from '#db/stores/exports.ts';
import { listDrafts } from '#db/stores/meetings/meeting-drafts.ts';
import { countHoldings, readClosing } from '#db/stores/post/closing.ts';
import { readPost } from '#db/stores/post/post.ts';
import { confirmPassphrase } from '../../accounts/confirm-passphrase.ts';
import { listBackups, seqOfBackup } from '../../backups.ts';
import { beginChangeOver, countOldFiles } from '../../change-over/change-over.ts';
import { makeEmptied } from '../../closing/make-emptied.ts';
import { checkExport } from '../../export/check-export.ts';
import { listTargets } from '../../export/list-targets.ts';
import { isMounted } from '../../folders.ts';
import type { SomeQueries, SomeTasks, TaskContext } from '../../handlers.ts';
import { type HostSession, lockedFailure } from '../../session.ts';
import { enterPost } from '../../sessions.ts';
import { openMatters } from './open-matters.ts';

const RUNS_LOOKED_AT = 200;

const hashOf = ({ files }: ExportRecord): string => {
  const hash = createHash('sha256');
  for (const { sha256 } of contentsOf(files)) hash.update(sha256);
  return hash.digest('hex');
};

/** The newest export that carries the encrypted copy, and up to which act it reaches. */
const newestArchive = (db: Db): { readonly record: ExportRecord; readonly seq: number } | null => {
  for (const record of listExportRuns(db, RUNS_LOOKED_AT)) {
    const seqs = contentsOf(record.files).flatMap(({ name }) => seqOfBackup(name) ?? []);
    if (seqs[0] !== undefined) return { record, seq: seqs[0] };
  }
  return null;
};

const archiveWords = (record: ExportRecord): ClosingArchive => ({
  exportId: record.id,
  at: record.at,
  folder: basename(record.folder),
  hash: hashOf(record),
});

const sticksOf = (session: HostSession): ClosingState['sticks'] =>
  listBackups(session.open)
    .filter((backup) => backup.onStick)
    .map(({ path }) => ({ path, inReach: existsSync(path) }));

/** Exports on the laptop's own disk: the purge cannot know who they are for, so that it names them instead of deleting them. */
const exportsHere = (db: Db): readonly string[] => {
  const folders = listExportRuns(db, RUNS_LOOKED_AT).map(({ folder, files }) => {
    const [first] = files;
    return first?.inside ? join(folder, first.name) : folder;
  });
  return [...new Set(folders)].filter((path) => existsSync(path) && !isMounted(path));
};

/** Backups on sticks, as many as can be deleted now. Before the point of no return, so that the certificate tells what was done. */
const deleteSticks = (session: HostSession): { readonly deleted: number; readonly left: readonly string[] } => {
  const sticks = sticksOf(session);
  const left = sticks.filter(({ path, inReach }) => {
    if (!inReach) return true;
    try {
      rmSync(path);
      return false;
    } catch {
      return true; // write-protected or just pulled: the certificate names it
    }
  });
  return { deleted: sticks.length - left.length, left: left.map(({ path }) => basename(path)) };
};

/** Restored copies and others of the same name that this laptop knows; each is purged by itself. */
const copiesOf = ({ host, session }: TaskContext): readonly string[] =>
  host.register
    .list()
    .filter((known) => known.branchName === (session && readPost(session.open.database.db).branchName))
    .filter((known) => known.folder !== session?.open.folder)
    .map((known) => known.folder);

export const closingQueries: SomeQueries<'closing'> = {
  'closing.state': (context) => {
    const { db, session } = context;
    const archive = newestArchive(db);
    return {
      matters: openMatters(context),
      holdings: countHoldings(db).filter(({ count }) => count > 0),
      archive: archive && { ...archiveWords(archive.record), current: archive.seq === headOf(db).seq },
      backups: listBackups(session.open).filter((backup) => !backup.onStick).length,
      sticks: sticksOf(session),
      exports: exportsHere(db),
    };
  },
  'closing.certificate': ({ db }) => readClosing(db),
};

/** Every word that must be right before anything is destroyed. */
const mayPurge = async (context: TaskContext, session: HostSession, input: ParsedInputOf<'closing.purge'>): Promise<ExportRecord> => {
  const { db } = session.open.database;
  const post = readPost(db);
  if (post.sample) throw new ExpectedFailure('refused', '示例指挥所不用撤销，没有清除。下次打开还是这些演示资料。');
  if (readClosing(db)) throw new ExpectedFailure('refused', '这个支部已经撤销，资料早已清除。');
  if (input.branchName.trim() !== post.branchName) {
    throw new ExpectedFailure('invalid', '名称和支部全称不一样，没有清除。请照着写一遍。', { branchName: '要和支部全称一字不差' });
  }
  const archive = newestArchive(db);
  if (!archive || archive.seq !== headOf(db).seq) {
    throw new ExpectedFailure('refused', '整套档案还没有导出，或者导出以后又改过，没有清除。请先导出整套档案。');
  }
  if (firstBrokenLink(db) !== null) {
    throw new ExpectedFailure('damaged', '操作记录链核对不上，没有清除，资料和备份都在。请先到“设置”里核对。');
  }
  if (listDrafts(db).length > 0) {
    throw new ExpectedFailure('refused', '有会议草稿还没有保存，没有清除：草稿不在档案里。请先到“会议”里保存或丢弃，再导出一次整套档案。');
  }
  await confirmPassphrase(context.host, session, input.passphrase);
  if (context.host.sessions() > 1) throw new ExpectedFailure('held', '另一个窗口也打开着这个指挥所，没有清除。请先在那个窗口锁定。');
  return archive.record;
};

/** Reads the archive again; where it cannot be found the secretary answers for it. */
const archiveStands = async (record: ExportRecord, handedOver: boolean): Promise<void> => {
  const sticks = (await listTargets()).filter(({ removable }) => removable).map(({ path }) => path);
  const { place, files } = await checkExport(record, sticks);
  if (place === null && !handedOver) {
    throw new ExpectedFailure('refused', '读不到导出的档案，没有清除。请插上那个 U 盘；已经交出去的，勾选“档案已经交给上级”。', {
      handedOver: '档案不在这台电脑能读到的地方',
    });
  }
  const bad = files.filter(({ state }) => state !== 'same');
  if (place !== null && bad.length > 0) {
    throw new ExpectedFailure('refused', `档案里有 ${bad.length} 个文件缺了或变了，没有清除。请重新导出整套档案。`);
  }
};

const certificateOf = (
  context: TaskContext,
  { open }: HostSession,
  record: ExportRecord,
  sticks: ReturnType<typeof deleteSticks>,
): ClosingCertificate => {
  const { db } = open.database;
  return {
    closedAt: open.now(),
    holdings: countHoldings(db).filter(({ count }) => count > 0),
    archive: archiveWords(record),
    chain: headOf(db),
    destroyed: countOldFiles(open.folder) + sticks.deleted,
    beyond: [...sticks.left, ...copiesOf(context), ...exportsHere(db)],
  };
};

export const closingTasks: SomeTasks<'closing'> = {
  'closing.purge': async (context, input) => {
    const { session, progress } = context;
    if (!session) throw lockedFailure();
    const record = await mayPurge(context, session, input);
    progress(null, '正在读回导出的档案…');
    await archiveStands(record, input.handedOver);
    progress(null, '正在清除…');
    const { open } = session;
    const change = beginChangeOver(open.folder);
    try {
      const certificate = certificateOf(context, session, record, deleteSticks(session));
      const emptied = await makeEmptied(change.place, session, input.passphrase, certificate);
      change.decide('destroy', open.now());
      context.enter(null);
      change.finish();
      return enterPost(context, open.folder, emptied);
    } finally {
      change.end();
    }
  },
};
