import { expect, test } from 'vitest';
import { buildingUnitFields } from '../roster/organisation/building.ts';
import { siteTotals, totalsHints } from '../roster/organisation/site-totals.ts';
import type { LocalDate } from '../time/local-date.ts';
import { sampleBuildings, sampleCarers, sampleTerms } from './sample-organisation.ts';
import { samplePersonFields } from './sample-people.ts';
import { samplePost } from './sample-post.ts';

const today = '2026-11-22' as LocalDate;
const person = new Map(samplePersonFields.map((one) => [one.name, one]));

test('the sample lists exactly the 13 buildings, 50 units and 753 households it says it has', () => {
  const buildings = sampleBuildings();
  const units = buildings.flatMap((building) => building.units);
  expect(siteTotals({ buildings, units })).toEqual({ buildings: 13, units: 50, households: 753 });
  expect(totalsHints(siteTotals({ buildings, units }), samplePost(today))).toEqual([]);
  for (const { rooms } of units) expect(buildingUnitFields.shape.rooms.safeParse(rooms).success).toBe(true);
});

test('whoever answers for a place is on the roster; every building has somebody and one unit stands open', () => {
  const carers = sampleCarers();
  expect(carers.filter(({ name }) => !person.has(name))).toEqual([]);
  const count = (kind: string) => carers.filter((carer) => carer.kind === kind).length;
  expect([count('committee'), count('building'), count('unit')]).toEqual([13, 13, 49]);
});

test('terms and roster tell the same offices (a board and a register that differ)', () => {
  const officers = samplePersonFields.filter((one) => one.branchOffice !== 'none').map((one) => [one.name, one.branchOffice]);
  const held = sampleTerms(today).map((term) => [term.name, term.office]);
  expect(held.sort()).toEqual(officers.sort());
});
