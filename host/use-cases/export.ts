import { randomUUID } from 'node:crypto';
import type { FileBytes } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { moveKinds } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Db } from '#db/db.ts';
import { addExportRun, listExportRuns } from '#db/stores/exports.ts';
import { listMoves } from '#db/stores/supplies.ts';
import { type ExportFile, writeExport } from '../export/write-export.ts';
import type { SomeQueries, SomeTasks, TaskContext } from '../handlers.ts';
import { type HostSession, lockedFailure } from '../session.ts';
import { makeFile } from './paper.ts';
import { rosterTasks, workbookFile } from './roster-files.ts';
import { nameItems } from './supplies.ts';

const HEADINGS = [
  '序号',
  '凭证号',
  '时间',
  '类别',
  '品名',
  '规格',
  '单位',
  '收入',
  '发出',
  '来源或领用',
  '经办人',
  '复核人',
  '用途',
  '备注',
];
/** in characters, as the headings stand */
const WIDTHS = [6, 14, 17, 10, 16, 16, 6, 10, 10, 24, 12, 12, 20, 30];
const ALL_LINES = 1_000_000;

/** 物资流水 as rows of text, oldest first; quantities as written in the ledger. */
const ledgerRows = (db: Db): readonly (readonly string[])[] => {
  const lines = nameItems(db, listMoves(db, { itemId: null, before: null, limit: ALL_LINES }).toReversed());
  return [
    HEADINGS,
    ...lines.map((move) => {
      return [
        String(move.seq),
        move.voucher,
        move.at.replace('T', ' '),
        moveKinds[move.kind],
        move.itemName,
        move.spec,
        move.unit,
        move.delta > 0 ? showQuantity(move.delta) : '',
        move.delta < 0 ? showQuantity(-move.delta) : '',
        move.anonymous ? '爱心人士' : move.party,
        move.handler,
        move.checker,
        move.purpose,
        move.note,
      ];
    }),
  ];
};

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
  if (input.ledger) add(await workbookFile('物资流水', '物资流水', ledgerRows(session.open.database.db), WIDTHS));
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
