import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanLines, cleanName } from '#core/roster/import/clean-text.ts';
import { readRosterRows } from '#core/roster/import/read-roster-rows.ts';
import { rosterTable, rosterWidths } from '#core/roster/import/roster-table.ts';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { readSheets } from './read-table.ts';
import { writeWorkbook } from './write-workbook.ts';

const words = fc.constantFrom(
  '=HYPERLINK("http://x","点")',
  '+8613800138000',
  '-1',
  '@SUM(A1)',
  "'引号",
  '_x0041_',
  '007',
  '𠮷𬭎䶮',
  '\ue123自造',
  '第一行\n"第二行"，<b>&',
  '龍泉社區',
  '1.0',
  'TRUE',
  '2022-01-06',
);
const person = fc
  .record({
    name: words.map((text) => cleanName(text).slice(0, 30)),
    phone: fc.stringMatching(/^1[3-9]\d{9}$/),
    unit: words.map((text) => cleanLines(text).replaceAll('\n', ' ')),
    note: words.map(cleanLines),
    original: fc.dictionary(fc.constantFrom('星座', '=编号', '身份证号'), words.map(cleanLines), { maxKeys: 3 }),
  })
  .map((fields): PersonFields => ({ ...blankPerson, ...fields }));

it('people written to a real .xlsx and read again are the same (a number made of 007, a date made of text, a formula made of a name)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(person, { minLength: 1, maxLength: 12, selector: ({ phone }) => phone }), async (people) => {
      const bytes = await writeWorkbook([{ name: '花名册', rows: rosterTable(people), widths: rosterWidths(people) }]);
      const [sheet] = await readSheets('花名册.xlsx', bytes, '/no/built/worker');
      const rows = sheet ? readRosterRows(sheet, []).rows : [];
      expect(rows.map(({ verdict }) => (verdict.kind === 'bad' ? verdict.reasons : verdict.person))).toEqual(people);
    }),
    { numRuns: 25, seed: 20_220_106 },
  );
});
