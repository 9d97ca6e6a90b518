import { expect, test } from 'vitest';
import { buildSetup, dutyPostId, shiftId } from '../../testing/build-records.ts';
import { changeSetup } from './setup-change.ts';

const night = { shiftId: shiftId(0), dutyPostId: dutyPostId(0) };
const setup = buildSetup({ variants: [{ ...night, phase: 'lockdown', weekdays: 127, heads: 4 }] });

test('fewer heads at night are fewer in a lockdown too (a button that writes the daily figure alone would change nothing there)', () => {
  const { demand, variants } = changeSetup(setup, { type: 'fewerHeads', cells: [{ ...night, heads: 1 }] });
  const heads = demand.filter((cell) => cell.shiftId === night.shiftId && cell.dutyPostId === night.dutyPostId).map((cell) => cell.heads);
  expect([heads, variants.map((cell) => cell.heads)]).toEqual([[1], [1]]);
  expect(demand.filter((cell) => cell.dutyPostId !== night.dutyPostId || cell.shiftId !== night.shiftId)).toEqual(
    setup.demand.filter((cell) => cell.dutyPostId !== night.dutyPostId || cell.shiftId !== night.shiftId),
  );
});

test('a shift that is dropped asks for nobody and stays in the grid, where past duties still name it', () => {
  const changed = changeSetup(setup, { type: 'changeShifts', shifts: [], dropped: [night.shiftId] });
  expect(changed.shifts).toEqual(setup.shifts);
  expect([...changed.demand, ...changed.variants].filter((cell) => cell.shiftId === night.shiftId && cell.heads > 0)).toEqual([]);
});
