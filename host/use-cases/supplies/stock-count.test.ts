import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let clock: string;
beforeEach(async () => {
  clock = '10:00';
  host = startTestHost({ clock: { now: () => Date.parse(`2022-01-06T${clock}:00+08:00`) } });
  await createPost(host.line);
});
afterEach(() => host.close());

const mask = randomUUID();
const coat = randomUUID();

const receive = async (itemId: string, name: string, quantity: number, at = '2022-01-06T09:00') => {
  await host.line.call('supplies.saveItem', {
    id: itemId,
    fields: { name, spec: '', unit: '只', category: itemId === mask ? 'protection' : 'clothing', lowLevel: null },
  });
  await host.line.call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: { at, source: 'purchase', handler: '沈祎', checker: '郭旻', lines: [{ itemId, quantity }] },
  });
};
const issue = (itemId: string, quantity: number, at: string) =>
  host.line.call('supplies.issueGoods', {
    id: randomUUID(),
    fields: { at: `2022-01-06T${at}`, recipient: { kind: 'other', name: '卡口' }, handler: '沈祎', lines: [{ itemId, quantity }] },
  });
const start = (change: Partial<InputOf<'count.start'>['fields']> = {}, id: string = randomUUID()) =>
  host.line.call('count.start', {
    id,
    fields: { placeId: null, categories: [], counter: '沈祎', checker: '郭旻', blind: true, note: '', ...change },
  });
const enter = (id: string, itemId: string, counted: number, reason = '', at: string | null = null) =>
  host.line.call('count.enter', { id, at, entries: [{ itemId, lotId: null, counted, reason }] });
const settle = (id: string, leaveOut = false) => host.line.call('count.settle', { id, documentId: randomUUID(), leaveOut });
const balance = async (itemId: string) =>
  (await host.line.call('supplies.overview', {})).lines.find((line) => line.item.id === itemId)?.balance;

test('a difference becomes one document with its reason, and undo takes it back and opens the stock-taking again', async () => {
  await receive(mask, '口罩', 100_000);
  await receive(coat, '军大衣', 20_000);
  const { id } = await start();
  await enter(id, mask, 97_000, '破损');
  await enter(id, coat, 20_000);
  expect(await settle(id)).toEqual({ voucher: '盘-2022-000001', different: 1 });
  expect(await balance(mask)).toBe(97_000);
  await host.line.call('history.undo', {});
  expect(await balance(mask)).toBe(100_000);
  expect(await host.line.call('count.get', { id })).toMatchObject({ settledAt: null, voucher: null });
  expect((await host.line.call('verify.run', {})).ok).toBe(true);
});

test('nothing is written to the ledger when nothing differs', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start();
  await enter(id, mask, 100_000);
  expect(await settle(id)).toEqual({ voucher: null, different: 0 });
  expect((await host.line.call('supplies.lines', { limit: 10 })).lines).toHaveLength(1);
  expect((await host.line.call('count.list', {}))[0]).toMatchObject({ settledAt: '2022-01-06T10:00', voucher: null });
});

test('goods that move between counting and settling are no difference', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start();
  clock = '10:20';
  await issue(mask, 10_000, '10:10');
  await enter(id, mask, 88_000, '少 2 只');
  clock = '11:00';
  await issue(mask, 30_000, '10:40');
  expect((await host.line.call('count.get', { id })).rows).toMatchObject([{ book: 90_000, difference: -2000, moved: true }]);
  await settle(id);
  expect(await balance(mask)).toBe(58_000);
});

test('what was issued before the counting but written down after it is no difference either', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start();
  clock = '10:20';
  await enter(id, mask, 90_000);
  clock = '10:30';
  await issue(mask, 10_000, '10:15');
  expect(await settle(id)).toEqual({ voucher: null, different: 0 });
});

test('within one minute the order of writing decides what was on the shelf', async () => {
  await receive(mask, '口罩', 100_000, '2022-01-06T10:00');
  const { id } = await start();
  await issue(mask, 10_000, '10:00');
  await enter(id, mask, 90_000);
  await issue(mask, 10_000, '10:00');
  expect(await settle(id)).toEqual({ voucher: null, different: 0 });
  expect(await balance(mask)).toBe(80_000);
});

test('figures from a paper sheet are compared with the book of the time on the sheet', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start();
  clock = '12:00';
  await issue(mask, 40_000, '11:30');
  await enter(id, mask, 100_000, '', '2022-01-06T10:30');
  expect(await settle(id)).toEqual({ voucher: null, different: 0 });
  await expect(enter((await start()).id, mask, 1, '', '2022-01-06T13:00')).rejects.toMatchObject({ failure: { code: 'invalid' } });
});

test('the book stays hidden until a line is counted when the count is blind', async () => {
  await receive(mask, '口罩', 100_000);
  await receive(coat, '军大衣', 20_000);
  const { id, rows } = await start();
  expect(rows.map((row) => row.book)).toEqual([null, null]);
  const after = await enter(id, mask, 99_000);
  expect(after.rows.map((row) => [row.book, row.difference])).toEqual([
    [100_000, -1000],
    [null, null],
  ]);
  const html = (await host.line.call('paper.page', { kind: 'count-sheet', countId: id, blank: true })).html;
  expect(html).toContain('口罩');
  expect(html).not.toContain('账面');
});

test('a difference without a reason and lines nobody counted are refused, and what was counted is kept', async () => {
  await receive(mask, '口罩', 100_000);
  await receive(coat, '军大衣', 20_000);
  const { id } = await start();
  await expect(settle(id)).rejects.toMatchObject({ failure: { code: 'refused' } });
  await enter(id, mask, 99_000);
  await expect(settle(id)).rejects.toMatchObject({ failure: { sentence: expect.stringContaining('军大衣') } });
  await expect(settle(id, true)).rejects.toMatchObject({ failure: { code: 'invalid', sentence: expect.stringContaining('原因') } });
  await host.line.call('count.enter', { id, at: null, entries: [{ itemId: mask, lotId: null, reason: '破损' }] });
  expect(await settle(id, true)).toMatchObject({ different: 1 });
});

test('a stock-taking is settled once, and the same goods are not counted twice at a time', async () => {
  await receive(mask, '口罩', 100_000);
  await receive(coat, '军大衣', 20_000);
  const { id } = await start({ categories: ['protection'] });
  await expect(start()).rejects.toMatchObject({ failure: { code: 'refused', sentence: expect.stringContaining('还没有结束') } });
  await start({ categories: ['clothing'] });
  await enter(id, mask, 90_000, '破损');
  await settle(id);
  await expect(settle(id)).rejects.toMatchObject({ failure: { code: 'refused', sentence: expect.stringContaining('已经结束') } });
  await expect(enter(id, mask, 80_000)).rejects.toMatchObject({ failure: { code: 'refused' } });
  expect(await balance(mask)).toBe(90_000);
});

test('goods that the ledger does not know there can be counted', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start({ categories: ['protection'] });
  await host.line.call('supplies.saveItem', {
    id: coat,
    fields: { name: '军大衣', spec: '', unit: '件', category: 'clothing', lowLevel: null },
  });
  await host.line.call('count.addLine', { id, itemId: coat, lotId: null });
  await enter(id, mask, 100_000);
  await enter(id, coat, 3000, '前任留下，没有登记');
  await settle(id);
  expect(await balance(coat)).toBe(3000);
});

test('one person cannot be both counter and checker', async () => {
  await receive(mask, '口罩', 100_000);
  await expect(start({ checker: '沈祎' })).rejects.toMatchObject({
    failure: { fields: { checker: expect.stringContaining('两个人') } },
  });
});

test('the report shows book, count, difference and reason with room to sign', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start();
  await enter(id, mask, 97_000, '破损三只');
  await settle(id);
  const { html } = await host.line.call('paper.page', { kind: 'count-sheet', countId: id, blank: false });
  for (const words of ['物资盘点报告', '−3', '破损三只', '盘-2022-000001', '监盘人']) expect(html).toContain(words);
});

test('redo of an ended stock-taking stands as it stood, and its document taken back by hand is told', async () => {
  await receive(mask, '口罩', 100_000);
  const { id } = await start();
  await enter(id, mask, 97_000, '破损');
  await settle(id);
  await host.line.call('history.undo', {});
  await host.line.call('history.redo', {});
  expect(await host.line.call('count.get', { id })).toMatchObject({ voucher: '盘-2022-000001', reversed: false, different: 1 });
  expect(await balance(mask)).toBe(97_000);
  const { documents } = await host.line.call('supplies.documents', { kinds: ['count'], before: null, limit: 5 });
  await host.line.call('supplies.reverseDocument', { id: randomUUID(), reverses: documents[0]?.id ?? '', reason: '盘错了' });
  expect(await host.line.call('count.get', { id })).toMatchObject({ reversed: true });
  expect(await balance(mask)).toBe(100_000);
  expect((await host.line.call('verify.run', {})).ok).toBe(true);
});
