import { expect, it } from 'vitest';
import { partOf } from '#paper/testing/part-of.ts';
import { writeWorkbook } from './write-workbook.ts';

it('shows sums with the decimals of their column and keeps them numbers', async () => {
  const rows = [
    ['项目', '本周'],
    ['捐款', { text: 766.5, decimals: 2 }],
    ['值守', { text: 12, decimals: 0 }],
    ['没有', { text: '', decimals: 2 }],
  ];
  const bytes = await writeWorkbook([{ name: '数字', rows, widths: [10, 10] }]);
  const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  const styles = await partOf(bytes, 'xl/styles.xml');
  const cell = (value: string): string => new RegExp(`<c [^>]*><v>${value}</v>`).exec(sheet)?.[0] ?? '';
  expect(styles).toMatch(/formatCode="0\.00"|numFmtId="2"/);
  expect(cell('766.5')).toMatch(/ s="\d+"/);
  expect(cell('12')).not.toBe('');
});
