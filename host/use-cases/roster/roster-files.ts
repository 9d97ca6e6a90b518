import { setImmediate as breathe } from 'node:timers/promises';
import type { FileBytes } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type BranchNames, branchNames } from '#core/roster/import/branch-names.ts';
import { knownColumns, lookForHeading } from '#core/roster/import/find-heading.ts';
import { fingerprint, type PlannedMerge } from '#core/roster/import/import-plan.ts';
import type { ImportSheet } from '#core/roster/import/import-preview.ts';
import { type RosterReading, readRosterInSteps } from '#core/roster/import/read-roster-rows.ts';
import { rosterTable, rosterTemplate, rosterWidths } from '#core/roster/import/roster-table.ts';
import type { Sheet } from '#core/roster/import/sheet.ts';
import type { Db } from '#db/db.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listBranches } from '#db/stores/roster/branches.ts';
import { addPerson, editPerson, listPeople, readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeTasks, TaskContext } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { readSheets } from '../../spreadsheet/read-table.ts';
import { refusals } from '../../spreadsheet/refusals.ts';
import { type WorkbookCell, writeWorkbook } from '../../spreadsheet/write-workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes the chosen fields of somebody who was there before, unless the roster has moved on since they were looked at. */
const applyMerge = ({ writer, today }: CommandContext, { id, fields, changed, was, restore }: PlannedMerge): void => {
  const now = readPerson(writer.db, id);
  if (fingerprint(now, changed) !== was || now.removed !== restore) {
    throw new ExpectedFailure('conflict', `${now.name}的资料在您看过之后又改了，这次什么都没有写入。请重新选一次文件再导入。`);
  }
  const part = Object.fromEntries(changed.map((field) => [field, fields[field]]));
  editPerson(writer, id, restore ? { ...part, removed: false } : part, today);
};

export const rosterCommands: SomeCommands<'roster'> = {
  'roster.import': (context, { people, merges }) => {
    if (people.length + merges.length === 0) throw new ExpectedFailure('invalid', '没有可导入的人员，什么都没有写入。');
    for (const { id, fields } of people) addPerson(context.writer, id, fields, context.today);
    for (const merge of merges) applyMerge(context, merge);
    context.about(
      [people.length > 0 ? `添加 ${people.length} 人` : '', merges.length > 0 ? `补充 ${merges.length} 人` : ''].filter(Boolean).join('，'),
    );
    return { added: people.length, merged: merges.length };
  },
};

export const workbookFile = async (
  fileName: string,
  name: string,
  rows: readonly (readonly (string | number | WorkbookCell)[])[],
  widths: readonly number[],
): Promise<FileBytes> => ({
  fileName: `${fileName}.xlsx`,
  mime: XLSX,
  base64: Buffer.from(await writeWorkbook([{ name, rows, widths }])).toString('base64'),
});

/** The sheet asked for, else the one with the most columns of ours, else the first. */
const chooseSheet = (sheets: readonly Sheet[], name: string | undefined): Sheet => {
  const asked = sheets.find((sheet) => sheet.name === name);
  const likeness = (sheet: Sheet): number => {
    const heading = lookForHeading(sheet);
    return heading ? knownColumns(heading) : 0;
  };
  const best = asked ?? sheets.reduce((one, next) => (likeness(next) > likeness(one) ? next : one));
  return best;
};

const describeSheet = (sheet: Sheet): ImportSheet => {
  const heading = lookForHeading(sheet);
  return { name: sheet.name, rows: heading ? Math.max(0, sheet.rows.length - heading.bodyFrom) : null };
};

const ROWS_A_BREATH = 250;

const branchesOf = (db: Db): BranchNames => branchNames(readPost(db).branchName, listBranches(db));

/** Goes through the rows without holding up other windows; stops when told to. */
const readInBreaths = async (sheet: Sheet, db: Db, { progress, signal }: TaskContext): Promise<RosterReading> => {
  const steps = readRosterInSteps(sheet, listPeople(db), branchesOf(db));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value % ROWS_A_BREATH !== 0) continue;
    progress(Math.min(1, step.value / sheet.rows.length), `正在核对第 ${step.value} 行…`);
    await breathe();
    if (signal.aborted) throw refusals.cancelled();
  }
};

const REASONS = '需要改正';
const LOOK = '#FDECEA';

export const rosterTasks: SomeTasks<'roster'> = {
  'roster.preview': async (context, { fileName, base64, sheet: asked }) => {
    const { host, session, progress, signal } = context;
    if (!session) throw lockedFailure();
    progress(null, '正在读取表格…');
    const sheets = await readSheets(fileName, Buffer.from(base64, 'base64'), host.options.workerFolder, signal);
    const sheet = chooseSheet(sheets, asked);
    const reading = await readInBreaths(sheet, session.open.database.db, context);
    return { fileName, sheets: sheets.map(describeSheet), sheet: sheet.name, ...reading };
  },
  'roster.badRows': async (_context, { fileName, columns, rows }) =>
    workbookFile(
      `${fileName.replace(/\.[^.]*$/, '')}-需要改正`,
      '需要改正',
      [[...columns, REASONS], ...rows.map(({ cells, reasons }) => [...cells, { text: reasons.join('；'), fill: LOOK }])],
      [...columns.map(() => 14), 48],
    ),
  'roster.export': async ({ session }) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const people = listPeople(db).filter((person) => !person.removed);
    return workbookFile(
      `花名册-${readPost(db).branchName}-${session.open.now().slice(0, 10)}`,
      '花名册',
      rosterTable(people, new Map(listBranches(db).map(({ id, name }) => [id, name]))),
      rosterWidths(people),
    );
  },
  'roster.template': async () => workbookFile('花名册模板', '花名册', rosterTemplate(), rosterWidths()),
};
