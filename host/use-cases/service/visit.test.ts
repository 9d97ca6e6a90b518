import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { blankPerson } from '#core/roster/person.ts';
import { coverSite, totalOf } from '#core/service/rounds/coverage.ts';
import type { VisitResult, VisitRoundId } from '#core/service/rounds/visit.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BarePost, openBarePost } from '../../testing/bare-post.ts';
import { makeVisitPage } from './visit-paper.ts';

let post: BarePost;
const people = [randomUUID(), randomUUID()];
const [round, building, unitA, unitB] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const rooms = ['101', '102', '201', '202'];

beforeAll(() => {
  post = openBarePost();
  for (const [index, id] of people.entries()) post.run('person.add', { id, fields: { ...blankPerson, name: `队员${index}` } });
  const units = [unitA, unitB].map((id, index) => ({ id, name: `${index + 1}单元`, rooms }));
  post.run('building.generate', { buildings: [{ id: building, name: '1栋', units }] });
  post.run('visit.saveRound', { id: round, fields: fields('第1轮') });
});
afterAll(() => post.close());

const fields = (name: string) => ({
  ...{ name, from: '2022-01-05', to: '2022-01-07', questions: '' },
  pairs: [{ name: '第1组', personIds: people, unitIds: [unitA, unitB] }],
});
const door = (room: string, result: VisitResult, note = '') => ({ id: randomUUID() as string, unitId: unitA, room, result, note });
const record = (at: string, ...doors: ReturnType<typeof door>[]) =>
  post.run('visit.record', { roundId: round, at, personIds: people, doors });
const sentence = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure.sentence;
    throw error;
  }
  return '';
};

it('a door’s newest visit is what is known of it, whatever order the sheets come in; the same minute corrects', () => {
  post.inPassing(() => {
    record('2022-01-06T09:30', door('101', 'met'), door('102', 'absent'));
    record('2022-01-06T08:00', door('101', 'absent'), door('201', 'refused'));
    expect(record('2022-01-06T09:30', door('102', 'away'), door('201', 'met'))).toEqual({ saved: 2, corrected: 1 });
    expect(post.ask('visit.round', { id: round }).visits[0]?.doors).toEqual([
      { room: '101', result: 'met', at: '2022-01-06T09:30', tries: 2 },
      { room: '102', result: 'away', at: '2022-01-06T09:30', tries: 1 },
      { room: '201', result: 'met', at: '2022-01-06T09:30', tries: 2 },
    ]);
    expect(post.ask('visit.rounds', {})[0]?.counts).toMatchObject({ doors: 8, met: 2, away: 1, absent: 0, open: 5 });
    const knocks = post.ask('visit.door', { roundId: round, unitId: unitA, room: '101' });
    expect(knocks.map(({ result }) => result)).toEqual(['met', 'absent']);
    post.run('visit.remove', { id: knocks[0]?.id ?? '' });
    expect(post.ask('visit.rechecks', { roundId: null })).toMatchObject({ waiting: 1, doors: [{ room: '101', result: 'absent' }] });
  });
});

it('who was not met is due within six hours, the longest overdue first; Today says so, and a closed round asks no more', () => {
  post.inPassing(() => {
    record('2022-01-06T03:59', door('101', 'absent'));
    record('2022-01-06T04:00', door('102', 'refused'), door('201', 'empty'));
    record('2022-01-06T09:00', door('202', 'absent', '电话约中午'));
    const list = post.ask('visit.rechecks', { roundId: round });
    expect(list.doors.map((one) => [one.room, one.dueAt.slice(11)])).toEqual([
      ['101', '09:59'],
      ['102', '10:00'],
      ['202', '15:00'],
    ]);
    expect(post.ask('service.today', {}).rechecks).toEqual({ waiting: 3, overdue: 1, nextDueAt: '2022-01-06T10:00' });
    expect(post.run('visit.closeRound', { id: round })).toEqual({ open: 4, waiting: 3 });
    expect(post.ask('service.today', {}).rechecks).toEqual({ waiting: 0, overdue: 0, nextDueAt: null });
    expect(sentence(() => record('2022-01-06T09:10', door('101', 'met')))).toContain('先重新打开');
  });
});

it('what cannot be is refused as a whole and says why', () => {
  post.inPassing(() => {
    expect(sentence(() => record('2022-01-06T10:30', door('101', 'met')))).toContain('还没到');
    expect(sentence(() => record('2022-01-04T09:00', door('101', 'met')))).toContain('1月5日开始');
    expect(sentence(() => record('2022-01-06T09:00', door('101', 'met'), door('909', 'met')))).toContain('没有 909 这一户');
    expect(post.ask('visit.rounds', {})[0]?.counts.open).toBe(8);
    expect(() => post.run('visit.record', { roundId: round, at: '2022-01-06T09:00', personIds: [people[0] ?? ''], doors: [] })).toThrow();
    expect(sentence(() => post.run('visit.saveRound', { id: randomUUID(), fields: fields('第1轮') }))).toContain('已经有“第1轮”');
    record('2022-01-06T09:00', door('101', 'met'));
    expect(sentence(() => post.run('visit.removeRound', { id: round }))).toContain('没有删除');
  });
});

it('a door where nobody was met in two rounds is named; one met once is not', () => {
  post.inPassing(() => {
    const second = randomUUID();
    record('2022-01-06T08:00', door('101', 'absent'), door('102', 'absent'));
    post.run('visit.saveRound', { id: second, fields: fields('第2轮') });
    const doors = [door('101', 'refused'), door('102', 'met')];
    post.run('visit.record', { roundId: second, at: '2022-01-06T09:00', personIds: people, doors });
    expect(post.ask('visit.neverMet', { roundIds: [round, second] })).toMatchObject({
      count: 1,
      doors: [{ room: '101', rounds: 2, tries: 2, result: 'refused' }],
    });
  });
});

it('no door, no note in the figures that everyone may read', () => {
  post.inPassing(() => {
    record('2022-01-06T09:00', door('101', 'absent', '电话约中午'));
    const told = JSON.stringify([post.ask('visit.rounds', {}), post.ask('service.today', {})]);
    expect(told).not.toMatch(/"room"|电话约中午/);
  });
});

it('a closed round keeps the doors it had: buildings that are added, changed or taken away later do not open it again, and reopened it is counted by those of now', () => {
  post.inPassing(() => {
    const [second, third] = [randomUUID(), randomUUID()];
    const counts = () => post.ask('visit.rounds', {}).find((one) => one.round.id === round)?.counts;
    const facade = () => {
      const { visits, site } = post.ask('visit.round', { id: round });
      return totalOf(coverSite(site ?? post.ask('building.list', {}), visits));
    };
    for (const room of rooms) record('2022-01-06T09:00', door(room, 'met'));
    expect(post.run('visit.closeRound', { id: round })).toEqual({ open: 4, waiting: 0 });
    const atClosing = { doors: 8, met: 4, open: 4 };
    post.setNow('2022-01-06T10:01');
    const fieldsA = { buildingId: building, name: '一单元', rooms: [...rooms, '301', '302', '303'], carerId: null };
    post.run('building.saveUnit', { id: unitA, fields: fieldsA });
    post.run('building.removeUnit', { id: unitB });
    post.run('building.generate', { buildings: [{ id: second, name: '2栋', units: [{ id: third, name: '1单元', rooms }] }] });
    for (const seen of [counts(), facade()]) expect(seen).toMatchObject(atClosing);
    const [listed] = post.ask('visit.round', { id: round }).site?.units ?? [];
    expect(listed?.rooms).toEqual(rooms);
    const desk = { db: post.db, now: '2022-01-06T10:01' as LocalTime, today: '2022-01-06' as LocalDate };
    expect(makeVisitPage(desk, { kind: 'coverage', roundId: round as VisitRoundId, size: 'A4' }).html).toContain('还没去 4 户');
    post.run('visit.reopenRound', { id: round });
    for (const seen of [counts(), facade()]) expect(seen).toMatchObject({ doors: 11 });
    post.run('visit.closeRound', { id: round });
    post.run('building.remove', { id: second });
    expect(counts()).toMatchObject({ doors: 11 });
  });
  post.setNow('2022-01-06T10:00');
});

it('four rounds of 1,961 doors with re-visits: every question is answered from the index, without a sort or a scan per door', () => {
  post.inPassing(() => {
    const { $client: sql } = post.db;
    const rounds = [round, ...['第2轮', '第3轮', '第4轮'].map((name) => ({ name, id: randomUUID() }))].map((one) => {
      if (typeof one === 'string') return one;
      post.run('visit.saveRound', { id: one.id, fields: fields(one.name) });
      return one.id;
    });
    const insert = sql.prepare('INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)');
    for (const roundId of rounds)
      for (let index = 0; index < 1961 * 1.2; index += 1) {
        const at = `2022-01-06T0${index < 1961 ? 8 : 9}:00`;
        const result = index % 5 === 0 && index < 1961 ? 'absent' : 'met';
        insert.run(
          randomUUID(),
          roundId,
          (index % 1961) % 2 === 0 ? unitA : unitB,
          `${index % 1961}`,
          at,
          result,
          JSON.stringify(people),
          '',
        );
      }
    expect(post.ask('visit.rounds', {})).toHaveLength(4);
    expect(post.ask('visit.round', { id: round }).visits.flatMap(({ doors }) => doors)).toHaveLength(1961);
    expect(post.ask('visit.rechecks', { roundId: null }).waiting).toBeGreaterThan(0);
    expect(post.ask('visit.neverMet', { roundIds: rounds }).count).toBeGreaterThan(0);
    const plan = (query: string) => JSON.stringify(sql.prepare(`EXPLAIN QUERY PLAN ${query}`).all());
    expect(plan('SELECT unit_id, room, max(at), result FROM visit WHERE round_id = 1 AND removed = 0 GROUP BY unit_id, room')).toMatch(
      /^(?!.*TEMP B-TREE).*USING INDEX visit_by_door/,
    );
  });
});
