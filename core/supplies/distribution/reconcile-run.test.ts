import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRun, buildRunUnits } from '../../testing/build-run.ts';
import type { LocalDate, LocalTime } from '../../time/local-date.ts';
import type { DoorStateName } from '../door-state.ts';
import { type RunDocument, type RunDocumentKind, runAccount, stillToLoad, tripAccounts, unbalanced } from './reconcile-run.ts';
import { tickDoors } from './tick-doors.ts';
import type { Trip } from './trip.ts';

const run = buildRun();
const home: Trip = { date: '2022-01-06' as LocalDate, team: '一队' };
const later: Trip = { date: '2022-01-07' as LocalDate, team: '二队' };
const document = (kind: RunDocumentKind, quantity: number, trip: Trip = home): RunDocument => ({
  documentId: `${kind} ${quantity}`,
  kind,
  trip,
  quantity,
  voucher: '',
  at: '2022-01-06T08:00' as LocalTime,
  handler: '沈祎',
  note: '路上压坏',
});
const ticked = (state: DoorStateName, count: number) =>
  buildRunUnits([[6]]).map((unit) => ({ ...unit, doors: unit.doors.map((door, index) => (index < count ? { ...door, state } : door)) }));

test('what was loaded and neither delivered nor brought back is a difference until it is explained', () => {
  const units = ticked('delivered', 5);
  const [account] = tripAccounts(run, units, [document('issue', 360_000), document('return', 57_000)]);
  expect(account).toMatchObject({ loaded: 360_000, returned: 57_000, used: 300_000, difference: 3_000 });
  const [settled] = tripAccounts(run, units, [document('issue', 360_000), document('return', 57_000), document('writeOff', 3_000)]);
  expect(settled).toMatchObject({ returned: 57_000, explained: 3_000, difference: 0, reasons: ['路上压坏'] });
});

test('goods of a trip that has no doors any more are still asked for (a team fell out after loading)', () => {
  const accounts = tripAccounts(run, ticked('delivered', 0), [document('issue', 60_000, later)]);
  expect(unbalanced(accounts).map((one) => one.trip)).toEqual([later]);
});

test('what is still to be loaded counts what is on the vehicle, and what was delivered before anybody wrote the loading down', () => {
  const [account] = tripAccounts(run, ticked('delivered', 2), [document('issue', 180_000)]);
  expect(account && stillToLoad(account, run.quota)).toBe(4 * 60_000 - 60_000);
  const [unwritten] = tripAccounts(run, ticked('delivered', 2), []);
  expect(unwritten && stillToLoad(unwritten, run.quota)).toBe(6 * 60_000);
});

test('after any sequence of ticks, loads and returns: loaded − returned = delivered × quota + explained + difference, for each trip and for the run', () => {
  const act = fc.oneof(
    fc.record({
      tick: fc.record({ unit: fc.nat(2), door: fc.nat(5), to: fc.constantFrom<DoorStateName>('open', 'delivered', 'away', 'declined') }),
    }),
    fc.record({
      move: fc.record({
        kind: fc.constantFrom<RunDocumentKind>('issue', 'return', 'writeOff', 'count'),
        quantity: fc.integer({ min: 1, max: 400_000 }),
        trip: fc.constantFrom(home, later),
      }),
    }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let units = buildRunUnits([[6, 6], [6]]);
      const documents: RunDocument[] = [];
      for (const one of acts) {
        if ('move' in one) documents.push(document(one.move.kind, one.move.quantity, one.move.trip));
        else
          units = units.map((unit, index) => {
            const door = unit.doors[one.tick.door];
            const outcome =
              index === one.tick.unit && door ? tickDoors(unit.doors, [{ room: door.room, from: door.state, to: one.tick.to }]) : null;
            return outcome?.kind === 'done' ? { ...unit, doors: outcome.doors } : unit;
          });
      }
      const accounts = tripAccounts(run, units, documents);
      const whole = runAccount(accounts);
      const delivered = units.flatMap((unit) => unit.doors).filter((door) => door.state === 'delivered').length;
      const of = (kind: RunDocumentKind) => documents.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.quantity, 0);
      for (const one of [...accounts, whole]) expect(one.loaded - one.returned).toBe(one.used + one.explained + one.difference);
      expect(whole).toMatchObject({
        loaded: of('issue'),
        returned: of('return'),
        used: delivered * run.quota,
        explained: of('writeOff') - of('count'),
      });
      expect(whole.counts.households).toBe(18);
    }),
  );
});
