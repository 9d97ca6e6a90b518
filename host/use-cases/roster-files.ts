import type { FileBytes } from '#core/contract/document.ts';
import { readRosterRows } from '#core/roster/import/read-roster-rows.ts';
import { rosterTable, rosterTemplate, rosterWidths } from '#core/roster/import/roster-table.ts';
import { readPost } from '#db/stores/post.ts';
import { addPerson, listPeople } from '#db/stores/roster.ts';
import type { SomeCommands, SomeTasks } from '../handlers.ts';
import { lockedFailure } from '../session.ts';
import { readTable } from '../spreadsheet/read-table.ts';
import { writeWorkbook } from '../spreadsheet/write-workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const rosterCommands: SomeCommands<'roster'> = {
  'roster.import': ({ writer, about, today }, { people }) => {
    for (const { id, fields } of people) addPerson(writer, id, fields, today);
    about(`${people.length} 人`);
    return { added: people.length };
  },
};

export const workbookFile = async (
  fileName: string,
  name: string,
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
): Promise<FileBytes> => ({
  fileName: `${fileName}.xlsx`,
  mime: XLSX,
  base64: Buffer.from(await writeWorkbook([{ name, rows, widths }])).toString('base64'),
});

export const rosterTasks: SomeTasks<'roster'> = {
  'roster.preview': async ({ host, session, progress }, { fileName, base64 }) => {
    if (!session) throw lockedFailure();
    progress(null, '正在读取表格…');
    const table = await readTable(fileName, Buffer.from(base64, 'base64'), host.options.workerFolder);
    return { fileName, ...readRosterRows(table, listPeople(session.open.database.db)) };
  },
  'roster.export': async ({ session }) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    return workbookFile(
      `花名册-${readPost(db).branchName}-${session.open.now().slice(0, 10)}`,
      '花名册',
      rosterTable(listPeople(db).filter((person) => !person.removed)),
      rosterWidths,
    );
  },
  'roster.template': async () => workbookFile('花名册模板', '花名册', rosterTemplate(), rosterWidths),
};
