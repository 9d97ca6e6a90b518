import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DoorState } from '../door-state.ts';
import { type Tick, tickDoors } from './tick-doors.ts';

const doors: readonly DoorState[] = ['101', '102', '201', '202'].map((room) => ({ room, state: 'open', trip: null }));
const states = (outcome: ReturnType<typeof tickDoors>) =>
  outcome.kind === 'done' ? outcome.doors.map((door) => door.state) : outcome.kind;

test('ticks of two windows on different doors both stay (a window that writes the whole unit back loses the other)', () => {
  const first = tickDoors(doors, [{ room: '101', from: 'open', to: 'delivered' }]);
  const second = tickDoors(first.kind === 'done' ? first.doors : [], [{ room: '202', from: 'open', to: 'away' }]);
  expect(states(second)).toEqual(['delivered', 'open', 'open', 'away']);
});

test('a door ticked otherwise by another window in the meantime is reported and nothing of the batch is written', () => {
  const now = doors.map((door) => (door.room === '102' ? { ...door, state: 'declined' as const } : door));
  const ticks: readonly Tick[] = doors.map(({ room }) => ({ room, from: 'open', to: 'delivered' }));
  expect(tickDoors(now, ticks)).toMatchObject({ kind: 'taken', door: { room: '102', state: 'declined' } });
});

test('the same tick twice is no quarrel, a door the unit does not have is named', () => {
  const once = tickDoors(doors, [{ room: '101', from: 'open', to: 'delivered' }]);
  expect(tickDoors(once.kind === 'done' ? once.doors : [], [{ room: '101', from: 'open', to: 'delivered' }])).toMatchObject({
    kind: 'done',
    changed: 0,
  });
  expect(tickDoors(doors, [{ room: '999', from: 'open', to: 'delivered' }])).toEqual({ kind: 'unknown', room: '999' });
});

test('no tick adds, drops or reorders a door', () => {
  const name = fc.constantFrom('open', 'delivered', 'away', 'declined');
  fc.assert(
    fc.property(fc.array(fc.record({ room: fc.constantFrom('101', '102', '201', '202'), from: name, to: name })), (ticks) => {
      const outcome = tickDoors(doors, ticks as readonly Tick[]);
      if (outcome.kind === 'done') expect(outcome.doors.map((door) => door.room)).toEqual(doors.map((door) => door.room));
    }),
  );
});
