import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import { plainItem } from '#core/supplies/supplies.ts';
import { readSheets } from '../../spreadsheet/read-table.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
const [masks, coats, shi] = [randomUUID(), randomUUID(), randomUUID()];
const period = { from: '2022-01-04', to: '2022-01-06' };

const receive = (itemId: string, quantity: number) =>
  host.line.call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: {
      ...{ at: '2022-01-04T08:00', source: 'allotment', party: '街道', handler: '沈祎', checker: '石磊' },
      lines: [{ itemId, quantity }],
    },
  });
const issue = (
  itemId: string,
  quantity: number,
  at: string,
  recipient: { kind: 'person'; personId: string } | { kind: 'other'; name: string },
) => host.line.call('supplies.issueGoods', { id: randomUUID(), fields: { at, recipient, handler: '沈祎', lines: [{ itemId, quantity }] } });
const itemUse = () => host.line.call('use.item', { itemId: masks, period });

beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  const { call } = host.line;
  await call('person.add', { id: shi, fields: { ...blankPerson, name: '石磊', group: '协调保障组' } });
  await call('supplies.saveItem', { id: masks, fields: { ...plainItem, name: '口罩', unit: '只' } });
  await call('supplies.saveItem', { id: coats, fields: { ...plainItem, name: '军大衣', unit: '件', returnable: true } });
  await receive(masks, 1_000_000);
  await receive(coats, 20_000);
});
afterEach(() => host.close());

test('use is what went out less what came back and was taken back, by day, by group and by person', async () => {
  const given = await issue(masks, 100_000, '2022-01-05T08:00', { kind: 'person', personId: shi });
  await issue(masks, 80_000, '2022-01-06T08:00', { kind: 'other', name: '夜班值守人员' });
  const wrong = await issue(masks, 500_000, '2022-01-06T09:00', { kind: 'other', name: '写错的' });
  await host.line.call('supplies.reverseDocument', { id: randomUUID(), reverses: wrong.id, reason: '写错' });
  await host.line.call('supplies.returnGoods', {
    id: randomUUID(),
    fields: { at: '2022-01-06T09:30', against: given.id, handler: '沈祎', lines: [{ itemId: masks, quantity: 30_000 }] },
  });
  const use = await itemUse();
  expect(use.days.map((day) => [day.received, day.used, day.balance])).toEqual([
    [1_000_000, 0, 1_000_000],
    [0, 100_000, 900_000],
    [0, 50_000, 850_000],
  ]);
  expect(use.groups).toEqual([
    { name: '夜班值守人员', used: 80_000 },
    { name: '协调保障组', used: 70_000 },
  ]);
  expect(use.people).toContainEqual({ name: '石磊', used: 70_000 });
  const line = (await host.line.call('use.overview', {})).find((one) => one.item.id === masks);
  expect(line).toMatchObject({ usedInSevenDays: 150_000, days: { kind: 'days', days: 39 } });
});

test('what is lent out is not used up', async () => {
  await issue(coats, 14_000, '2022-01-06T08:00', { kind: 'person', personId: shi });
  const line = (await host.line.call('use.overview', {})).find((one) => one.item.id === coats);
  expect(line).toMatchObject({ balance: 6_000, usedInSevenDays: 0, days: { kind: 'unused' } });
});

test('the workbook holds the days, groups and people that the page shows, as numbers', async () => {
  await issue(masks, 80_500, '2022-01-06T08:00', { kind: 'person', personId: shi });
  const file = await host.line.call('use.file', { itemId: masks, period });
  expect(file.fileName).toBe('用量 口罩 2022-01-04至2022-01-06.xlsx');
  const [days, groups] = await readSheets(file.fileName, Buffer.from(file.base64, 'base64'), '');
  expect(days?.rows.at(-1)).toEqual(['2022-01-06', '周四', '0', '80.5', '0', '919.5']);
  expect(groups?.rows.at(-1)).toEqual(['协调保障组', '80.5']);
});
