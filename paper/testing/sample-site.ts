import type { Building, BuildingUnit, Site } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import { testId } from './sample-people.ts';

/** 13 buildings with 50 units: four in most, three in the first two. */
const unitsIn = (building: number): number => (building < 2 ? 3 : 4);
const BUILDINGS = 13;

/** Buildings spread over the committee members among `people`; every fifth unit and the last building stand open. */
export const sampleSite = (people: readonly Person[]): Site => {
  const committee = people.filter((person) => person.branchOffice !== 'none' && person.branchOffice !== 'secretary');
  const others = people.filter((person) => person.branchOffice === 'none');
  const at = (index: number) => others[index % Math.max(1, others.length)]?.id ?? null;
  const buildings = Array.from(
    { length: BUILDINGS },
    (_, index): Building => ({
      id: testId(20, index) as Building['id'],
      name: `${index + 1}栋`,
      position: index + 1,
      committeeId: committee[index % Math.max(1, committee.length)]?.id ?? null,
      carerId: index === BUILDINGS - 1 ? null : at(index),
    }),
  );
  const units = buildings.flatMap((building, index) =>
    Array.from(
      { length: unitsIn(index) },
      (_, unit): BuildingUnit => ({
        id: testId(21, index * 10 + unit) as BuildingUnit['id'],
        buildingId: building.id,
        name: `${unit + 1}单元`,
        position: unit + 1,
        rooms: Array.from({ length: 15 }, (__, room) => String(101 + room)),
        carerId: (index + unit) % 5 === 4 ? null : at(index * 4 + unit + 3),
      }),
    ),
  );
  return { buildings, units };
};
