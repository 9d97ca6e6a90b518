import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '#core/contract/route.ts';
import { openUndoWorld, type UndoWorld } from '../../testing/undo-cases/undo-world.ts';

let world: UndoWorld;
beforeAll(() => {
  world = openUndoWorld();
});
afterAll(() => world.close());

const here = (room = '101') => ({ unitId: world.units[1] ?? '', room });
const found = (text: string) => world.ask('search.find', { text }).map(({ kind, title, detail }) => `${kind} ${title} ${detail}`);
const task = (kind: 'meal' | 'medicine', change: object = {}) =>
  world.run('delivery.save', {
    id: randomUUID(),
    fields: { ...{ date: '2022-01-06', place: here(), kind, need: '胰岛素一盒', team: '', takerId: null }, ...change },
  });

/** Everything that can be wanted of one door, with words in every field that may say too much. */
const fillDoor = (): void => {
  for (const kind of ['meal', 'medicine'] as const) task(kind);
  task('meal', { date: '2022-01-07' });
  const batch = randomUUID();
  const arrived = { arrivedAt: '2022-01-06T08:00', source: '', disinfectedAt: '2022-01-06T09:00', note: '' };
  world.run('parcel.saveBatch', { id: batch, fields: arrived });
  world.run('parcel.add', { batchId: batch, parcels: [{ id: randomUUID(), fields: { place: here(), shelf: 'A7', pieces: 2 } }] });
  const journey = { departAt: '2022-01-06T14:00', backBy: '2022-01-06T18:00', aids: '轮椅', vehicle: '', note: '透析' };
  world.run('escort.save', { id: randomUUID(), fields: { place: here(), destination: '肿瘤医院', ...journey } });
  const [carerId = ''] = world.people;
  const days = { everyDays: 1, from: '2022-01-05', until: null, purgeOn: '2022-03-01' };
  const told = { called: '张奶奶', phone: '13900001111', words: '敲门轻一点', deputyId: null };
  world.run('care.save', { id: randomUUID(), fields: { place: here(), needs: ['call', 'food'], carerId, ...told, ...days } });
  const round = randomUUID();
  world.run('visit.saveRound', { id: round, fields: { name: '第1轮', from: '2022-01-06', to: '2022-01-06', questions: '', pairs: [] } });
  const knock = (at: string, result: 'absent' | 'met') =>
    world.run('visit.record', {
      ...{ roundId: round, at, personIds: world.people.slice(0, 2) },
      doors: [{ id: randomUUID(), ...here(), result, note: '晚上在家' }],
    });
  knock('2022-01-06T09:00', 'absent');
  knock('2022-01-06T09:30', 'met');
};

const all = [
  'delivery 1栋2单元101 今天 · 三餐、药品 · 还没送',
  'parcel 1栋2单元101 2 件 · 货架 A7 · 静置中',
  'escort 1栋2单元101 1月6日 14:00 出发 · 还没出发',
  'care 1栋2单元101 每天问候、送菜送饭',
  'visit 1栋2单元101 第1轮 · 在家 · 1月6日 09:30',
];

it('a door is found with all that is to be done there, however it is typed, and without a word about who lives there', () =>
  world.inPassing(() => {
    fillDoor();
    for (const typed of ['1-2-101', '1栋2单元101', '1-101', '1号楼2单元101室']) expect(found(typed)).toEqual(all);
    for (const typed of ['1-2-102', '1-1-101', '1', '101', '透析', '张奶奶', '肿瘤']) expect(found(typed)).toEqual([]);
    expect(JSON.stringify(world.ask('search.find', { text: '1-2-101' }))).not.toMatch(
      /胰岛素|肿瘤|透析|轮椅|张奶奶|13900001111|轻一点|晚上/,
    );
  }));

it('each role finds what it may open', () =>
  world.inPassing(() => {
    fillDoor();
    const of: Readonly<Record<Role, number>> = { secretary: 5, dutyLeader: 5, storekeeper: 2, reader: 0 };
    for (const [role, count] of Object.entries(of)) {
      Object.assign(world.session, { role });
      expect(found('1-2-101')).toEqual(all.slice(0, count));
    }
    Object.assign(world.session, { role: 'secretary' });
  }));

it('what is over is not found: another day, a parcel that went out yesterday, an escort that is home, a household no longer in care', () =>
  world.inPassing(() => {
    fillDoor();
    const { db } = world;
    db.$client.exec("UPDATE parcel SET delivered_at = '2022-01-06T12:00'");
    expect(found('1-2-101')[1]).toContain('12:00 送到');
    db.$client.exec("UPDATE care_case SET until = '2022-01-07'; UPDATE visit_round SET closed_at = '2022-01-06T20:00'");
    world.setNow('2022-01-07T08:00');
    expect(found('1-2-101')).toEqual(['delivery 1栋2单元101 今天 · 三餐 · 还没送', expect.stringContaining('escort')]);
    world.setNow('2022-01-06T10:00');
  }));

it('a place outside the list of buildings is found by its words', () =>
  world.inPassing(() => {
    task('meal', { place: { unitId: null, room: '东门商铺' } });
    expect(found('商铺')).toEqual(['delivery 东门商铺 今天 · 三餐 · 还没送']);
  }));

it('a typed door asks an index of the deliveries and of the visits, not the whole of them', () => {
  const planOf = (where: string) => JSON.stringify(world.db.$client.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${where}`).all());
  expect(planOf("delivery_task WHERE date = '2022-01-06' AND (unit_id = 'x' AND room IN ('101') OR unit_id IS NULL)")).toContain('by_date');
  expect(planOf("visit WHERE round_id = 'x' AND (unit_id = 'x' AND room IN ('101') OR unit_id IS NULL)")).toContain('visit_by_door');
  expect(planOf("parcel WHERE delivered_at IS NULL OR delivered_at >= '2022-01-06'")).toContain('parcel_by_delivery');
});
