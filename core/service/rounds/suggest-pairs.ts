import type { BuildingUnit } from '../../roster/organisation/building.ts';
import { isPartyMember, type Person } from '../../roster/person.ts';
import { splitEvenly } from '../../supplies/distribution/split-evenly.ts';
import type { VisitPair } from './visit.ts';

type Walker = Pick<Person, 'id' | 'politicalStatus'>;

/** 两人一组: Party members from the one end, the others from the other end (党员带群众); of an odd number three walk together, nobody alone. */
const twoByTwo = (people: readonly Walker[]): readonly (readonly Walker[])[] => {
  const row = [...people.filter(isPartyMember), ...people.filter((person) => !isPartyMember(person))];
  const pairs = Math.floor(row.length / 2);
  return Array.from({ length: pairs }, (_, index) => [
    ...row.slice(index, index + 1),
    ...row.slice(row.length - 1 - index, row.length - index),
    ...(index === pairs - 1 && row.length % 2 === 1 ? row.slice(pairs, pairs + 1) : []),
  ]);
};

/**
 * Pairs of the people chosen over the units with doors, in walking order and as even as whole units allow. Fewer than two people or no door: no
 * pair. More pairs than units: as many as there are units, and the people left over are in none.
 */
export const suggestPairs = (people: readonly Walker[], units: readonly BuildingUnit[]): readonly VisitPair[] => {
  const walked = units.filter((unit) => unit.rooms.length > 0);
  const pairs = twoByTwo(people).slice(0, walked.length);
  if (pairs.length === 0) return [];
  const groups = splitEvenly(
    walked.map((unit) => ({ building: unit.buildingId, households: unit.rooms.length })),
    pairs.length,
  );
  return pairs.map((pair, index) => ({
    name: `第${index + 1}组`,
    personIds: pair.map(({ id }) => id),
    unitIds: walked.filter((_, at) => groups[at] === index).map(({ id }) => id),
  }));
};
