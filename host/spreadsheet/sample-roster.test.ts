import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRosterRows } from '#core/roster/import/read-roster-rows.ts';
import { rosterTable, rosterWidths } from '#core/roster/import/roster-table.ts';
import { plainSheet } from '#core/roster/import/sheet.ts';
import { samplePersonFields } from '#core/sample/sample-people.ts';
import { readTable } from './read-table.ts';
import { writeWorkbook } from './write-workbook.ts';

const sampleFile = new URL('../../resources/sample/花名册.xlsx', import.meta.url);
const peopleIn = async (bytes: Uint8Array) => {
  const preview = readRosterRows(plainSheet(await readTable('花名册.xlsx', bytes, '/no/built/worker')), []);
  return preview.rows.map(({ verdict }) => (verdict.kind === 'ready' ? verdict.person : verdict));
};

it('the sample roster file holds exactly the sample people (if not, run scripts/make-sample.mjs)', async () => {
  expect(await peopleIn(readFileSync(sampleFile))).toEqual(samplePersonFields);
});

it('an exported roster is imported again unchanged, through a real .xlsx', async () => {
  const odd = samplePersonFields.map((person, index) => ({
    ...person,
    name: ['=HYPERLINK("http://x")', '+8613800138000', "'引号", '_x0041_'][index] ?? person.name,
    note: `第一行\n=1+1 ${index}`,
  }));
  const bytes = await writeWorkbook([{ name: '花名册', rows: rosterTable(odd), widths: rosterWidths(odd) }]);
  expect(await peopleIn(bytes)).toEqual(odd);
});
