import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteFigures, siteFigures } from '#core/figures/site-figures.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { recordTables } from '#db/record-tables.ts';
import type { RecordTableName } from '#db/row-change.ts';
import { withoutSecrets } from '#db/row-writer.ts';
import { openUndoWorld, type UndoWorld } from '../../testing/undo-cases/undo-world.ts';

/** The only places where a text may stand among figures; a new text anywhere else does not compile. */
type TextPaths<T, Path extends string = ''> = T extends string
  ? Path
  : T extends readonly (infer One)[]
    ? TextPaths<One, `${Path}[]`>
    : T extends object
      ? { [Key in keyof T & string]: TextPaths<T[Key], `${Path}.${Key}`> }[keyof T & string]
      : never;
type Allowed = '.from' | '.to' | `.supplies.goods[].${'name' | 'spec' | 'unit'}`;
const onlyAllowed: [TextPaths<SiteFigures>] extends [Allowed] ? true : never = true;

const day = { from: '2022-01-06', to: '2022-01-06' };
const SECRET = ['张伟明', '13800138000', '喉咙痛', '101'];
let w: UndoWorld;
const id = <T>(): T => randomUUID() as T;

/** Rows as the pages would have written them, each with somebody's name, telephone and door in it. */
const fill = (): void => {
  const { db } = w;
  const [unitId = '', personId = ''] = [w.units[0], w.people[0]];
  const at = (time: string, date = '2022-01-06') => `${date}T${time}`;
  const place = { unitId, room: '101', removed: false };
  const put = (table: RecordTableName, rows: readonly object[]) =>
    db
      .insert(recordTables[table] as never)
      .values(rows as never)
      .run();
  const request = { channel: 'call', phone: '13800138000', words: '张伟明要买药', takerId: personId, result: '', ...place };
  const done = { outcome: 'done', result: '已送到张伟明家' };
  put('serviceRequest', [
    { ...request, id: id(), number: 1, kind: 'medicine', at: at('23:00', '2022-01-05'), dueAt: at('01:00'), doneAt: at('00:30'), ...done },
    { ...request, id: id(), number: 2, kind: 'food', at: at('08:00'), dueAt: at('08:30'), doneAt: at('09:00'), ...done },
    { ...request, id: id(), number: 3, kind: 'question', at: at('08:10'), dueAt: null, doneAt: at('08:15'), ...done },
    { ...request, id: id(), number: 4, kind: 'repair', at: at('08:20'), dueAt: at('09:59') },
    { ...request, id: id(), number: 5, kind: 'repair', at: at('08:20'), dueAt: at('10:01') },
    { ...request, id: id(), number: 6, kind: 'food', at: at('08:25'), removed: true },
  ]);
  const round = { name: '第1轮', from: '2022-01-05', to: '2022-01-07', questions: '喉咙痛吗', pairs: [], removed: false };
  const roundId = id<string>();
  put('visitRound', [{ ...round, id: roundId }]);
  const knock = { roundId, personIds: [personId], note: '张伟明', ...place };
  put('visit', [
    { ...knock, id: id(), at: at('20:00', '2022-01-05'), result: 'absent' },
    { ...knock, id: id(), at: at('08:00'), result: 'absent' },
    { ...knock, id: id(), at: at('09:00'), result: 'met' },
    { ...knock, id: id(), room: '102', at: at('09:00'), result: 'absent' },
    { ...knock, id: id(), room: '103', at: at('09:00'), result: 'met', removed: true },
  ]);
  const care = { called: '张伟明', phone: '13800138000', needs: [], words: '喉咙痛', carerId: personId, purgeOn: '2022-03-01', ...place };
  const [often, rarely] = [id<string>(), id<string>()];
  put('careCase', [
    { ...care, id: often, everyDays: 1, from: '2022-01-01' },
    { ...care, id: rarely, everyDays: 7, from: '2022-01-01', until: '2022-01-06' },
    { ...care, id: id(), everyDays: 1, from: '2022-01-01', until: '2022-01-05' },
  ]);
  const contact = { way: 'phone', words: '喉咙痛', personId, removed: false };
  put('careContact', [
    { ...contact, id: id(), caseId: often, at: at('08:00', '2022-01-04'), outcome: 'well' },
    { ...contact, id: id(), caseId: often, at: at('08:00'), outcome: 'noAnswer' },
    { ...contact, id: id(), caseId: rarely, at: at('08:00', '2022-01-02'), outcome: 'well' },
  ]);
  const batchId = id<string>();
  put('parcelBatch', [{ id: batchId, arrivedAt: at('08:00'), source: '张伟明', note: '', removed: false }]);
  put('parcel', [
    { id: id(), batchId, shelf: 'A1', pieces: 3, deliveredAt: at('10:00'), ...place },
    { id: id(), batchId, shelf: 'A2', pieces: 2, ...place },
  ]);
  put('patrol', [
    { id: id(), date: day.from, startMinute: 1400, endMinute: 1460, personIds: [personId], route: '', found: '张伟明', removed: false },
  ]);
  const content = {
    counters: { people: 220, vehicles: 12, turnedBack: 3, feverish: 1, redCodes: null, yellowCodes: 2 },
    households: '张伟明',
  };
  const sheet = { content, shiftId: w.setup.shifts[1] };
  put('handover', [
    { ...sheet, id: 'signed', date: day.from, outgoingId: personId, outgoingAt: at('16:00') },
    { ...sheet, id: 'draft', date: '2022-01-07' },
  ]);
};

beforeAll(() => {
  w = openUndoWorld();
  fill();
});
afterAll(() => w.close());

describe('what the figures of a day count', () => {
  it('the shape is the one that is signed, and nobody and no door is in it (a note carried along)', () => {
    const figures = w.ask('figures.site', day);
    expect(siteFigures.parse(figures)).toEqual(figures);
    expect(onlyAllowed).toBe(true);
    const told = JSON.stringify([figures, w.ask('figures.days', day), w.ask('figures.preview', day)]);
    for (const secret of [...SECRET, ...w.ask('person.list', {}).map(({ name }) => name)]) expect(told).not.toContain(`"${secret}`);
    expect(told).not.toMatch(/张伟明|13800138000|喉咙痛|队员/);
  });
  it('requests: done on the day whenever received, overdue by the clock and not by the end of the day, the promise kept to the minute', () => {
    expect(w.ask('figures.site', day).requests).toMatchObject({
      ...{ received: 4, difficulties: 3, done: 3, open: 2, overdue: 1, promised: 2, withinPromise: 1, medianMinutes: 60 },
      byKind: { medicine: 0, food: 1, question: 1, repair: 2 },
    });
    expect(w.ask('figures.site', { from: '2022-01-05', to: '2022-01-05' }).requests).toMatchObject({
      received: 1,
      done: 0,
      open: 1,
      overdue: 0,
    });
  });
  it('rounds: a door counts once with its newest knock; a second knock after nobody was met is a recheck, also over midnight', () => {
    expect(w.ask('figures.site', day).rounds).toEqual({ rounds: 1, doors: 2, met: 1, absent: 1, rechecks: 2, visits: 3 });
  });
  it('care: somebody tried for in vain is missed; whoever is not due yet is not', () => {
    expect(w.ask('figures.site', day).care).toEqual({ cases: 2, contacts: 1, noAnswer: 1, missed: 1 });
  });
  it('the gate: signed sheets only, gaps as nought, and a day without a sheet does not lower the average', () => {
    const week = { from: '2022-01-03', to: '2022-01-09' };
    expect(w.ask('figures.site', week).gate).toEqual({
      ...{ sheets: 1, days: 1, people: 220, vehicles: 12, turnedBack: 3, abnormal: 3, dailyPeople: 220 },
    });
    expect(w.ask('figures.days', week).map(({ gatePeople }) => gatePeople)).toEqual([0, 0, 0, 220, 0, 0, 0]);
  });
  it('parcels count pieces, a patrol over midnight its minutes', () => {
    const { parcels, patrols } = w.ask('figures.site', day);
    expect([parcels, patrols]).toEqual([
      { arrived: 5, delivered: 3 },
      { rounds: 1, minutes: 60, found: 1 },
    ]);
  });
  it('duty follows the clock: early counts from the start of the shift, missing not at all', () => {
    w.inPassing(() => {
      const [first, second] = [w.assign(0), w.assign(1)];
      const { date, shiftId, dutyPostId, personId } = w.duty(0);
      const row = { date, shiftId, dutyPostId, missing: false, note: '' };
      w.db
        .insert(recordTables.attendance)
        .values([
          { ...row, id: first, personId, signedInAt: `${date}T07:00`, signedOutAt: `${date}T20:00` },
          { ...row, id: second, personId: w.people[1], date: w.duty(1).date, missing: true },
        ] as never)
        .run();
      const { duty } = w.ask('figures.site', { from: date, to: w.duty(1).date });
      const shift = w.db
        .select()
        .from(recordTables.shift)
        .all()
        .find((one) => one.id === shiftId);
      expect(duty).toEqual({ shifts: 1, heads: 1, people: 1, minutes: 20 * 60 - (shift?.startMinute ?? 0) });
    });
  });
  it('goods taken back by a reversal neither came nor went', () => {
    w.inPassing(() => {
      const before = w.ask('figures.site', day).supplies;
      const documentId = w.receive();
      expect(w.ask('figures.site', day).supplies.documentsIn).toBe(before.documentsIn + 1);
      w.run('supplies.reverseDocument', { id: w.newId(), reverses: documentId, reason: '记错了' } as never);
      const after = w.ask('figures.site', day).supplies;
      expect(after.documentsIn).toBe(before.documentsIn);
      expect(after.goods.every((one) => one.in === 0 && one.left === 0)).toBe(true);
    });
  });
});

describe('the key of the packages', () => {
  it('is made once, and its private half is in no event (the log read by another)', () => {
    w.inPassing(() => {
      const { fingerprint } = w.run('figures.makeKey', {});
      expect(w.run('figures.makeKey', {}).fingerprint).toBe(fingerprint);
      const row = w.db
        .select()
        .from(recordTables.setting)
        .all()
        .find((one) => one.id === 'figures-key');
      const half = String((row?.value as { readonly private: string } | undefined)?.private);
      expect(half.length).toBeGreaterThan(40);
      expect(JSON.stringify(w.db.$client.prepare('SELECT * FROM event_payload').all())).not.toContain(half);
      expect(JSON.stringify(withoutSecrets('setting', row ?? null))).not.toContain(half);
      expect(w.ask('figures.preview', { from: day.from as LocalDate, to: day.to as LocalDate }).fingerprint).toBe(fingerprint);
    });
  });
});
