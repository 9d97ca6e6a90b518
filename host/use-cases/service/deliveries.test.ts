import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type BarePost, openBarePost } from '../../testing/bare-post.ts';

let post: BarePost;
const [building, unit, other] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string];
const rooms = Array.from({ length: 40 }, (_, index) => `${Math.floor(index / 4) + 1}0${(index % 4) + 1}`);

beforeAll(() => {
  post = openBarePost();
  const units = [unit, other].map((id, index) => ({ id, name: `${index + 1}单元`, rooms }));
  post.run('building.generate', { buildings: [{ id: building, name: '3栋', units }] });
});
afterAll(() => post.close());

const refused = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure.sentence;
    throw error;
  }
  return '';
};
const place = (room: string, unitId = unit) => ({ unitId, room });
const isolate = (doors: readonly { readonly unitId: string; readonly room: string }[]) =>
  post.run('isolated.save', {
    households: doors.map((door) => ({
      id: randomUUID(),
      fields: { place: door, from: '2022-01-05', until: null, kinds: ['meal' as const], needs: '放门口' },
    })),
  });

it('72 households in one click, once; what nobody opened for is on the next day’s list; the team goes with its unit', () => {
  post.inPassing(() => {
    isolate([...rooms.map((room) => place(room)), ...rooms.slice(0, 32).map((room) => place(room, other))]);
    expect(refused(() => isolate([place('101')]))).toContain('已经在名单里（1月5日起）');
    const medicine = { date: '2022-01-06', place: place('101'), kind: 'medicine' as const, need: '一盒', team: '', takerId: null };
    post.run('delivery.save', { id: randomUUID(), fields: medicine });
    expect(post.run('delivery.makeDay', { date: '2022-01-06' })).toMatchObject({ made: 72, doors: 72, leftOut: { there: 0 } });
    expect(refused(() => post.run('delivery.makeDay', { date: '2022-01-06' }))).toContain('都在清单里');
    const team = { name: '一队', personIds: [], unitIds: [unit], walk: 'up' as const };
    expect(post.run('delivery.saveTeams', { teams: [team] })).toEqual({ moved: 41 });
    const { tasks } = post.ask('delivery.day', { date: '2022-01-06' });
    const ids = tasks.filter(({ place: door, kind }) => door.room === '101' || kind === 'medicine').map(({ id }) => id);
    expect(post.run('delivery.tick', { ids, outcome: 'noAnswer', at: null })).toEqual({ changed: 3, left: 70 });
    expect(refused(() => post.run('delivery.tick', { ids, outcome: 'done', at: '2022-01-06T10:01' }))).toContain('还没有到');
    expect(post.ask('service.today', {}).deliveries).toEqual({ tasks: 73, left: 70 });
    post.setNow('2022-01-07T08:00');
    const next = post.ask('delivery.day', { date: '2022-01-07' });
    expect(next.toMake).toMatchObject({ tasks: 73, carried: 1 });
    expect(next.unsaid).toEqual({ date: '2022-01-06', tasks: 70 });
  });
  post.setNow('2022-01-06T10:00');
});

it('a parcel does not leave before its two hours, and the refusal says the minute; afterwards the hour of disinfection cannot be moved under it', () => {
  post.inPassing(() => {
    const [batch, parcel] = [randomUUID(), randomUUID()];
    post.run('parcel.saveBatch', { id: batch, fields: { arrivedAt: '2022-01-06T08:00', source: '驿站', disinfectedAt: null, note: '' } });
    post.run('parcel.add', { batchId: batch, parcels: [{ id: parcel, fields: { place: place('301'), shelf: 'A1', pieces: 2 } }] });
    const deliver = (at: string) => post.run('parcel.deliver', { ids: [parcel], at, delivererId: null });
    expect(refused(() => deliver('2022-01-06T10:00'))).toContain('还没有登记消杀');
    post.run('parcel.disinfect', { id: batch, at: '2022-01-06T08:30' });
    expect(refused(() => deliver('2022-01-06T10:00'))).toContain('还要静置 30 分钟，1月6日 10:30 起可以送');
    expect(post.ask('service.today', {}).parcels).toEqual({ ready: 0, resting: 1, nextReadyAt: '2022-01-06T10:30' });
    post.setNow('2022-01-06T10:30');
    expect(deliver('2022-01-06T10:30')).toEqual({ delivered: 1 });
    expect(refused(() => post.run('parcel.disinfect', { id: batch, at: '2022-01-06T08:31' }))).toContain('已经在 1月6日 10:30 送出');
    expect(refused(() => post.run('parcel.removeBatch', { id: batch }))).toContain('已经送出 1 件');
  });
  post.setNow('2022-01-06T10:00');
});

it('an escort is a chain: a step is not skipped, and who is outside can be neither deleted nor sent elsewhere', () => {
  post.inPassing(() => {
    const id = randomUUID();
    const fields = {
      ...{ place: place('201'), destination: '市第一医院', departAt: '2022-01-06T08:00', backBy: '2022-01-06T09:30' },
      ...{ aids: '', vehicle: '', note: '' },
    };
    post.run('escort.save', { id, fields });
    const step = (kind: 'home' | 'vehicle', at: string) =>
      post.run('escort.step', { id: randomUUID(), escortId: id, fields: { kind, at, handedBy: '家属', takenBy: '甲', note: '' } });
    expect(refused(() => step('vehicle', '2022-01-06T08:05'))).toContain('还没有登记“出家门”');
    step('home', '2022-01-06T08:05');
    expect(post.ask('service.today', {}).escorts).toEqual({ out: 1, late: 1 });
    expect(refused(() => post.run('escort.remove', { id }))).toContain('人还在外面');
    expect(refused(() => post.run('escort.save', { id, fields: { ...fields, destination: '别处' } }))).toContain('已经出了家门');
  });
});

it('10,000 deliveries of the months before do not slow the day (a scan of the whole table instead of its day)', () => {
  post.inPassing(() => {
    const { db } = post;
    const insert = db.$client.prepare(
      "INSERT INTO delivery_task (id, date, unit_id, room, kind, need, team, outcome, removed) VALUES (?, date('2022-01-06', ?), ?, '101', 'meal', '', '一队', 'done', 0)",
    );
    for (let index = 0; index < 10_000; index += 1) insert.run(randomUUID(), `-${Math.floor(index / 72)} days`, unit);
    const plan = db.$client.prepare("EXPLAIN QUERY PLAN SELECT * FROM delivery_task WHERE date = '2022-01-06'").all();
    expect(JSON.stringify(plan)).toContain('delivery_task_by_date');
    expect(post.ask('delivery.day', { date: '2022-01-06' }).tasks).toHaveLength(72);
  });
});
