import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type TestStore } from '../../testing/store.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let store: TestStore;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  store = openStore(host.line);
});
afterEach(() => host.close());

const undo = () => host.line.call('history.undo', {});
const redo = () => host.line.call('history.redo', {});
const proven = async () => (await host.line.call('verify.run', {})).checks.filter((check) => !check.ok);

// an undo that aims at a document which is already reversed, though it was restored since
test('a document that was 冲红, restored by 撤销 and undone itself can be brought back all the way', async () => {
  const masks = await store.addItem('口罩', '盒');
  const { id } = await store.receive([{ itemId: masks, quantity: 5000 }]);
  await store.takeBack(id);
  await undo();
  expect(await store.lying(masks)).toEqual(['@主库:5000']);
  await undo();
  expect(await store.lying(masks)).toEqual([]);
  await redo();
  expect(await store.lying(masks)).toEqual(['@主库:5000']);
  await redo();
  expect(await store.lying(masks)).toEqual([]);
  expect(await proven()).toEqual([]);
});

test('the same with money: 冲红, 撤销, 撤销, 重做, and the cash book still proves itself', async () => {
  const cash = randomUUID();
  const donor = { donorKind: 'person' as const, donor: '鱼建强', guardian: '', phone: '', anonymous: false, boundTo: '' };
  const rest = { handler: '沈祎', checker: '石磊', point: '', note: '', valueBasis: '', at: '2022-01-06T09:00', lines: [] };
  await host.line.call('donation.register', { goodsId: randomUUID(), cashId: cash, fields: { ...donor, ...rest, cashFen: 20_000 } });
  const left = async () => (await host.line.call('donation.cash', {})).balanceFen;
  await host.line.call('donation.reverseCash', { id: randomUUID(), reverses: cash, reason: '录错' });
  expect(await left()).toBe(0);
  await undo();
  expect(await left()).toBe(20_000);
  await undo();
  expect(await left()).toBe(0);
  await redo();
  expect(await left()).toBe(20_000);
  expect(await proven()).toEqual([]);
});

test('a place and a kit that documents name stay readable when adding them is undone', async () => {
  const masks = await store.addItem('口罩', '盒');
  await store.receive([{ itemId: masks, quantity: 5000 }]);
  const north = await store.addPlace('北门');
  const { id } = await store.carry(masks, 2000, null, north);
  await undo();
  await undo();
  expect(await host.line.call('supplies.places', {})).toEqual([]);
  const { document } = await host.line.call('supplies.document', { id });
  expect(document.lines.map((line) => line.placeName)).toEqual(['主库', '北门']);
});
