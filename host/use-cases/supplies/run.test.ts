import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainItem } from '#core/supplies/supplies.ts';
import { withRawFile } from '../../testing/gate.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
const [item, run, unitA, unitB] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const rooms = ['101', '102', '201', '202', '301', '302'];
const teams = [
  { name: '一队', personIds: [] },
  { name: '二队', personIds: [] },
];
const fields = { name: '爱心白菜', itemId: item, quota: 60_000, from: '2022-01-06', days: 1, teams, note: '' };

beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  const { line } = host;
  await line.call('supplies.saveItem', { id: item, fields: { ...plainItem, name: '白菜', unit: '斤', category: 'food' } });
  const receipt = { at: '2022-01-06T07:00', source: 'allotment' as const, party: '街道', handler: '沈祎', checker: '石磊' };
  await line.call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: { ...receipt, lines: [{ itemId: item, quantity: 800_000 }] },
  });
  const units = [unitA, unitB].map((id, index) => ({ id, name: `${index + 1}单元`, rooms }));
  await line.call('building.generate', { buildings: [{ id: randomUUID(), name: '1栋', units }] });
  await line.call('run.create', { id: run, fields, unitIds: [unitA, unitB] });
});
afterEach(() => host.close());

const view = () => host.line.call('run.get', { id: run });
const trip = (team: string) => ({ date: '2022-01-06', team });
const carry = (route: 'run.load' | 'run.takeBack', team: string, quantity: number) =>
  host.line.call(route, {
    ...{ id: randomUUID(), runId: run, trip: trip(team), quantity, at: '2022-01-06T09:00' },
    ...{ handler: '沈祎', receiver: '石磊', note: '' },
  });
const unitOf = async (team: string) => (await view()).units.find((unit) => unit.team === team)?.id ?? '';
const tick = async (team: string, marked: readonly string[], to: 'delivered' | 'away', line = host.line) =>
  line.call('run.tick', { id: await unitOf(team), ticks: marked.map((room) => ({ room, from: 'open' as const, to })) });

test('a run is planned for every household, carried out, and closes when the goods add up to the gram', async () => {
  expect((await view()).units.map((unit) => [unit.unit, unit.team, unit.doors.length])).toEqual([
    ['1单元', '一队', 6],
    ['2单元', '二队', 6],
  ]);
  await carry('run.load', '一队', 360_000);
  await tick('一队', rooms.slice(0, 5), 'delivered');
  await tick('一队', ['302'], 'away');
  expect((await view()).accounts[0]).toMatchObject({ loaded: 360_000, used: 300_000, difference: 60_000 });
  await expect(host.line.call('run.close', { id: run, reason: '', handler: '沈祎' })).rejects.toMatchObject({
    failure: { code: 'refused' },
  });
  await carry('run.takeBack', '一队', 60_000);
  expect(await view()).toMatchObject({ stock: 800_000 - 300_000, accounts: [{ difference: 0 }, { difference: 0 }] });
  await host.line.call('run.close', { id: run, reason: '', handler: '沈祎' });
  await expect(tick('二队', ['101'], 'delivered')).rejects.toMatchObject({ failure: { code: 'refused' } });
});

test('two windows ticking one unit at once lose nothing, and a door ticked two ways is told to the second', async () => {
  const other = host.openLine();
  const [known] = (await host.line.call('laptop.state', {})).posts;
  await other.call('laptop.unlock', { postId: known?.postId ?? '', passphrase: PASSPHRASE });
  const id = await unitOf('一队');
  const mark = (room: string, to: 'delivered' | 'away', line = host.line) =>
    line.call('run.tick', { id, ticks: [{ room, from: 'open', to }] });
  await Promise.all(rooms.slice(0, 4).map((room, index) => mark(room, 'delivered', index % 2 === 0 ? host.line : other)));
  const doors = (await view()).units[0]?.doors ?? [];
  expect(doors.filter((door) => door.state === 'delivered').map((door) => door.room)).toEqual(rooms.slice(0, 4));
  await mark('302', 'delivered', other);
  await expect(mark('302', 'away')).rejects.toMatchObject({ failure: { code: 'conflict' } });
});

test('many doors are one step: one 撤销 opens all of them again', async () => {
  await tick('一队', rooms, 'delivered');
  await host.line.call('history.undo', {});
  expect((await view()).units.flatMap((unit) => unit.doors).every((door) => door.state === 'open')).toBe(true);
});

test('no team takes more than there is, and none brings back more than it took; nothing is half written', async () => {
  await expect(carry('run.load', '一队', 801_000)).rejects.toMatchObject({ failure: { sentence: expect.stringContaining('还差 1 斤') } });
  await carry('run.load', '一队', 100_000);
  await expect(carry('run.takeBack', '一队', 100_001)).rejects.toMatchObject({ failure: { code: 'refused' } });
  expect((await view()).documents).toHaveLength(1);
});

test('a loss is written off with its reason: the store stays as it lies, and taking it back opens the difference again', async () => {
  await carry('run.load', '一队', 360_000);
  await tick('一队', rooms.slice(0, 5), 'delivered');
  const settled = await host.line.call('run.settle', {
    ...{ id: randomUUID(), runId: run, trip: trip('一队'), reason: '路上压坏一筐', handler: '沈祎', checker: '石磊' },
  });
  expect(await view()).toMatchObject({ stock: 440_000, accounts: [{ explained: 60_000, difference: 0, reasons: ['路上压坏一筐'] }, {}] });
  await host.line.call('supplies.reverseDocument', { id: randomUUID(), reverses: settled.id, reason: '写错' });
  expect(await view()).toMatchObject({ stock: 440_000, accounts: [{ difference: 60_000 }, {}] });
});

test('more given out than was loaded closes with a reason, as counted in and given out', async () => {
  await carry('run.load', '一队', 300_000);
  await tick('一队', rooms, 'delivered');
  await host.line.call('run.close', { id: run, reason: '装车少记一户', handler: '沈祎' });
  expect(await view()).toMatchObject({ stock: 500_000, accounts: [{ explained: -60_000, difference: 0 }, {}] });
  await host.line.call('history.undo', {});
  expect(await view()).toMatchObject({ run: { closedOn: null }, accounts: [{ explained: 0, difference: -60_000 }, {}] });
});

test('a team falls out and a second round: doors move, what was delivered stays where it was', async () => {
  await tick('一队', rooms.slice(0, 4), 'delivered');
  await tick('一队', rooms.slice(4), 'away');
  const plan = { id: run, units: null, dates: ['2022-01-07'], teams: ['二队'] };
  expect(await host.line.call('run.replan', { ...plan, what: 'open', of: [trip('二队')] })).toEqual({ households: 6 });
  expect(await host.line.call('run.replan', { ...plan, what: 'away', of: null })).toEqual({ households: 2 });
  expect((await view()).accounts.map((one) => [one.trip.date, one.trip.team, one.counts.households])).toEqual([
    ['2022-01-06', '一队', 4],
    ['2022-01-07', '二队', 8],
  ]);
});

test('goods brought back through the ledger page belong to the trip that took them (the run would never add up)', async () => {
  const { id } = await carry('run.load', '一队', 60_000);
  const line = { itemId: item, quantity: 60_000 };
  await host.line.call('supplies.returnGoods', {
    id: randomUUID(),
    fields: { at: '2022-01-06T12:00', against: id, handler: '沈祎', lines: [line] },
  });
  expect((await view()).accounts[0]).toMatchObject({ returned: 60_000, difference: 0 });
});

test('what was loaded keeps a run from being deleted; an untouched one goes and comes back with 撤销', async () => {
  await host.line.call('run.remove', { id: run });
  expect(await host.line.call('run.list', {})).toEqual([]);
  await host.line.call('history.undo', {});
  await carry('run.load', '一队', 60_000);
  await expect(host.line.call('run.remove', { id: run })).rejects.toMatchObject({ failure: { code: 'refused' } });
  expect(await host.line.call('run.list', {})).toMatchObject([{ counts: { households: 12 }, difference: 60_000 }]);
});

test('a team with doors gets another name and keeps its doors; once goods were loaded in its name it stays', async () => {
  const named = (name: string) => ({
    name: fields.name,
    quota: fields.quota,
    note: '',
    teams: [{ name, personIds: [] }, ...teams.slice(1)],
  });
  const renamed = [{ from: '一队', to: '先锋队' }];
  await host.line.call('run.save', { id: run, fields: named('先锋队'), renamed });
  expect((await view()).accounts.map((one) => [one.trip.team, one.counts.households])).toEqual([
    ['先锋队', 6],
    ['二队', 6],
  ]);
  await carry('run.load', '先锋队', 60_000);
  const again = { id: run, fields: named('突击队'), renamed: [{ from: '先锋队', to: '突击队' }] };
  await expect(host.line.call('run.save', again)).rejects.toMatchObject({
    failure: { sentence: expect.stringContaining('队名印在单据上') },
  });
});

test('one unit goes on another trip alone, and the loading list of a finished run tells what was loaded', async () => {
  const plan = { id: run, what: 'open', of: null, units: [await unitOf('一队')], dates: ['2022-01-07'], teams: ['二队'] } as const;
  expect(await host.line.call('run.replan', { ...plan, units: [...plan.units], dates: [...plan.dates], teams: [...plan.teams] })).toEqual({
    households: 6,
  });
  expect((await view()).units.map((unit) => unit.date)).toEqual(['2022-01-07', '2022-01-06']);
  for (const unit of (await view()).units) {
    await host.line.call('run.tick', {
      id: unit.id,
      ticks: rooms.map((room) => ({ room, from: 'open' as const, to: 'delivered' as const })),
    });
  }
  await host.line.call('run.close', { id: run, reason: '两趟装车没有登记', handler: '沈祎' });
  const { html, remarks } = await host.line.call('paper.page', { kind: 'run-loading-list', runId: run, date: null });
  expect(html).toContain('实际装车');
  expect(remarks.join('')).toContain('留作底单');
});

test('核对 finds an ended run whose doors no longer add up to the goods (a door changed behind the program’s back)', async () => {
  await carry('run.load', '一队', 360_000);
  for (const team of ['一队', '二队']) await tick(team, rooms, team === '一队' ? 'delivered' : 'away');
  await host.line.call('run.close', { id: run, reason: '', handler: '沈祎' });
  const told = async () => (await host.line.call('verify.run', {})).checks.find((check) => check.name === '分发与出库相符');
  expect(await told()).toMatchObject({ ok: true });
  const [unit] = (await view()).units;
  await host.line.call('run.reopen', { id: run });
  await host.line.call('run.tick', { id: unit?.id ?? '', ticks: [{ room: '101', from: 'delivered', to: 'open' }] });
  expect(await told()).toMatchObject({ ok: true, detail: expect.stringContaining('0 次') });
  await withRawFile(host, (db) => db.$client.prepare("UPDATE distribution_run SET closed_on = '2022-01-06'").run());
  host = startTestHost({ dataFolder: host.dataFolder });
  const [post] = (await host.line.call('laptop.state', {})).posts;
  await host.line.call('laptop.unlock', { postId: post?.postId ?? '', passphrase: PASSPHRASE });
  expect(await told()).toMatchObject({ ok: false, detail: expect.stringContaining('一队') });
});
