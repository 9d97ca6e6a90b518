import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperPage } from '#core/contract/document.ts';
import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { stockCardModel } from '#paper/stock-card/model.ts';
import { stockCardPage } from '#paper/stock-card/page.tsx';
import { stockListModel } from '#paper/stock-list/model.ts';
import { stockListPage } from '#paper/stock-list/page.tsx';
import { supplyRegisterModel } from '#paper/supply-register/model.ts';
import { supplyRegisterPage } from '#paper/supply-register/page.tsx';
import { sampleItems, sampleLedgerRows } from '#paper/testing/sample-ledger-rows.ts';
import { samplePost } from '#paper/testing/sample-people.ts';
import { bare, lookAt } from './testing/look-at.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './testing/real-print.ts';

const printedAt = '2022-11-22T09:41' as LocalTime;
const from = '2022-11-15' as LocalDate;
const to = '2022-12-31' as LocalDate;
const post = samplePost();
const words = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Every fifth line with the longest words that the forms take. */
const hardRows = (count: number): readonly LedgerRow[] =>
  sampleLedgerRows(count).map((row, index) =>
    index % 5 !== 1
      ? row
      : {
          ...row,
          item: {
            ...row.item,
            name: words('一次性使用医用防护服（连体式带帽）', 30),
            spec: words('175 均码 灭菌型 独立包装', 40),
            unit: '大包装箱装',
          },
          move: {
            ...row.move,
            delta: Math.sign(row.move.delta) * 8_999_999_999_999,
            valueFen: 999_999_999_900,
            party: words('呼和浩特市赛罕区人民政府昭乌达路街道办事处', 60),
            handler: '阿'.repeat(30),
            purpose: words('进口卡口夜班值守和入户排查', 60),
            note: words('外箱有一处压痕，里面完好，已当面点清。', 200),
            voucher: '接-2022-000001-12',
          },
        },
  );

const register = (side: 'receipts' | 'issues', size: 'A3' | 'A4', rows: readonly LedgerRow[]): PaperPage =>
  supplyRegisterPage(supplyRegisterModel({ post, side, from, to, rows, printedAt }), size);
const card = (rows: readonly LedgerRow[]): PaperPage =>
  stockCardPage(stockCardModel({ post, from: null, to, items: sampleItems, rows, before: [], parts: [], printedAt }));
const list = (count: number): PaperPage => {
  const parts = Array.from({ length: count }, (_, index) => {
    const row = hardRows(10)[index % 10];
    const item = { ...(row?.item ?? sampleItems[0]), id: `i${index >> 1}` } as LedgerRow['item'];
    return { item, lot: row?.lot ?? null, place: index % 2 ? '西门岗亭' : '', balance: 12_500 };
  });
  return stockListPage(stockListModel({ post, date: to, parts, items: [], printedAt }));
};

if (!chromiumHere) it.skip('no Chromium on this machine: papers of supplies are not printed in these tests', () => undefined);

describe.skipIf(!chromiumHere)('papers of supplies from a real Chromium', { timeout: 240_000 }, () => {
  let real: RealPrint;
  beforeAll(async () => {
    real = await openRealPrint(chromiumHere ?? '');
  }, 60_000);
  afterAll(() => real.close());

  const look = async (page: PaperPage) => {
    const seen = await lookAt(real, page);
    return { ...seen, sheets: seen.sheets.map(bare) };
  };

  it.each([
    ['receipts, none', () => register('receipts', 'A4', []), 297, 210],
    ['issues, one', () => register('issues', 'A4', sampleLedgerRows(2)), 297, 210],
    ['receipts with the longest words', () => register('receipts', 'A4', hardRows(40)), 297, 210],
    ['issues with the longest words on A3', () => register('issues', 'A3', hardRows(40)), 420, 297],
    ['stock card, none', () => card([]), 297, 210],
    ['stock card', () => card(hardRows(40)), 297, 210],
    ['stock list, none', () => list(0), 210, 297],
    ['stock list', () => list(60), 210, 297],
  ] as const)(
    '%s: true to the millimetre, page numbers on every sheet, signatures at the end, no text cut off',
    async (_, make, width, height) => {
      const page = make();
      const seen = await look(page);
      expect(Math.abs(seen.widthMm - width)).toBeLessThan(0.5);
      expect(Math.abs(seen.heightMm - height)).toBeLessThan(0.5);
      for (const [index, sheet] of seen.sheets.entries()) expect(sheet).toContain(`第${index + 1}页共${seen.sheets.length}页`);
      expect(await real.cutOff(page)).toEqual([]);
      expect(Math.min(...seen.words.map((word) => word.left))).toBeGreaterThan(8);
      expect(Math.max(...seen.words.map((word) => word.right))).toBeLessThan(width - 8);
      expect(Math.max(...seen.words.map((word) => word.bottom))).toBeLessThan(height - 4);
    },
  );

  it('prints 400 lines with every voucher once, the head on every sheet, then the sums and the signatures', async () => {
    const rows = sampleLedgerRows(400);
    const { sheets } = await look(register('issues', 'A4', rows));
    const text = sheets.join('');
    for (const { move } of rows.filter((row) => ['issue', 'lend'].includes(row.move.rootKind)))
      expect(text.split(move.voucher), move.voucher).toHaveLength(2);
    for (const sheet of sheets.slice(0, -1)) expect(sheet).toContain('领取签字');
    expect(sheets.at(-1)).toMatch(/各品发放合计|经办/);
    expect(sheets.at(-1)).toContain('负责人：');
  });

  it('strikes what was taken back and says by which voucher; the line that takes it back stands with a minus', async () => {
    const page = register('receipts', 'A4', sampleLedgerRows(12));
    expect(page.html).toContain('class="taken"');
    const { sheets } = await look(page);
    expect(sheets.join('')).toContain('已冲红');
    expect(sheets.join('')).toContain('−102');
  });

  it('gives each item a card of its own with what was carried, came, went and is left', async () => {
    const { sheets } = await look(card(sampleLedgerRows(24)));
    for (const item of sampleItems) expect(sheets.filter((sheet) => sheet.includes(`品名${bare(item.name)}`))).toHaveLength(1);
    expect(sheets.filter((sheet) => sheet.includes('期末结余'))).toHaveLength(sampleItems.length);
  });
});
