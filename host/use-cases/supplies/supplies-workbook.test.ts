import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSheets } from '../../spreadsheet/read-table.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { openStore, type TestStore } from '../../testing/store.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';
import { documentSheet, lineSheet, stockSheet } from './ledger-sheets.ts';

let host: TestHost;
let store: TestStore;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  store = openStore(host.line);
});
afterEach(async () => {
  vi.useRealTimers();
  await host.close();
});

const fill = async (): Promise<void> => {
  const masks = await store.addItem('口罩', '盒');
  const tents = await store.addItem('帐篷', '顶', { returnable: true });
  const north = await store.addPlace('北门');
  const { id } = await store.receive([
    { itemId: masks, quantity: 5500, lot: { code: '早', expiresOn: '2022-03-01' } },
    { itemId: tents, quantity: 4000 },
  ]);
  await store.receive([{ itemId: masks, quantity: 1000 }], { source: 'donation', party: '鱼建强', phone: '13800012345', anonymous: true });
  await store.carry(masks, 1500, null, north);
  const loan = await store.issue([{ itemId: tents, quantity: 3000 }]);
  await store.bringBack(loan.id, tents, 1000);
  await expect(store.takeBack(id)).rejects.toThrow(/没有记账/);
};

const sheetsOf = (base64: string) => readSheets('a.xlsx', Buffer.from(base64, 'base64'), 'no such folder');

const text = (cell: unknown): string => String(typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell);

test('the last 结余 of every item in 流水 is its 合计 in 库存, and every document has its lines', async () => {
  await fill();
  const { lines } = await host.line.call('supplies.lines', { limit: 500 });
  const { documents } = await host.line.call('supplies.documents', { limit: 500 });
  const stock = stockSheet(await host.line.call('supplies.stock', {}));
  const register = lineSheet(lines.toReversed());
  const column = (name: string): number => register.rows[0]?.indexOf(name) ?? -1;
  const last = new Map(register.rows.slice(1).map((row) => [text(row[column('品名')]), text(row[column('结余')])]));
  const totals = stock.rows.filter((row) => text(row[3]) === '合计').map((row) => [text(row[0]), text(row[5])]);
  expect(Object.fromEntries(totals)).toEqual({ 口罩: '6.5', 帐篷: '2' });
  expect(Object.fromEntries(last)).toEqual(Object.fromEntries(totals));
  const counted = documentSheet(documents.toReversed())
    .rows.slice(1)
    .map((row) => Number(row[8]));
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(register.rows.length - 1);
});

test('the same ledgers are the same bytes whenever they are written, and carry no telephone and no name that was to stay out', async () => {
  await fill();
  const first = await host.line.call('supplies.workbook', {});
  vi.useFakeTimers({ now: Date.now() + 400 * 86_400_000, toFake: ['Date'] });
  const second = await host.line.call('supplies.workbook', {});
  expect(second.base64 === first.base64).toBe(true);
  vi.useRealTimers();
  const words = (await sheetsOf(first.base64)).flatMap((sheet) => sheet.rows.flat()).join(' ');
  expect(words).toContain('爱心人士');
  expect(words).not.toMatch(/鱼建强|13800012345/);
});

test('a workbook with its date taken out is still one that opens', async () => {
  const bytes = await writeWorkbook([{ name: '流水', rows: [['品名'], ['口罩']], widths: [10] }]);
  expect((await sheetsOf(Buffer.from(bytes).toString('base64')))[0]?.rows).toEqual([['品名'], ['口罩']]);
});
