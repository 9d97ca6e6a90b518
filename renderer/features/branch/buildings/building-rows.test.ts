import { expect, test } from 'vitest';
import type { Id, PersonId } from '#core/contract/id.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { blankPerson, type Person } from '#core/roster/person.ts';
import { buildingRows, placesOf } from './building-rows.ts';

const person = (id: string, removed = false): Person => ({ ...blankPerson, id: id as PersonId, name: id, removed });
const wang = 'wang' as PersonId;
const gone = 'gone' as PersonId;
const building = (name: string, carerId: PersonId | null) => ({
  id: name as Id<'building'>,
  name,
  position: 1,
  committeeId: wang,
  carerId,
});
const unit = (buildingId: string, name: string, carerId: PersonId | null) => ({
  id: `${buildingId}${name}` as Id<'building-unit'>,
  buildingId: buildingId as Id<'building'>,
  name,
  position: 1,
  rooms: ['101'],
  carerId,
});
const site: Site = {
  buildings: [building('1栋', wang), building('2栋', gone)],
  units: [unit('1栋', '1单元', wang), unit('2栋', '1单元', wang), unit('2栋', '2单元', null)],
};
const rows = buildingRows(site, [person('wang'), person('gone', true)]);

test('what nobody answers for comes first, and somebody who left counts as nobody (an open staircase at the foot of the list)', () => {
  expect(rows.map((row) => [row.building.name, row.openPlaces])).toEqual([
    ['2栋', 2],
    ['1栋', 0],
  ]);
  expect(rows[0]?.units.map((row) => row.unit.name)).toEqual(['2单元', '1单元']);
});

test('giving whole buildings at the level of units gives each of their units and not the building', () => {
  expect(placesOf(rows.slice(0, 1), 'unit')).toEqual([
    { kind: 'unit', id: '2栋2单元' },
    { kind: 'unit', id: '2栋1单元' },
  ]);
});
