import type { PersonId, ShiftId } from '../contract/id.ts';
import type { OnDuty } from '../contract/results.ts';
import type { Person } from '../roster/person.ts';
import type { LocalDate } from '../time/local-date.ts';

/** 带班 as named by the branch: for a whole day (`shiftId` null) or for one shift of it. */
export interface NamedLeader {
  readonly date: LocalDate;
  readonly shiftId: ShiftId | null;
  readonly personId: PersonId;
}

/** The one named for the shift, else the one named for the day, else nobody. */
export const namedLeader = (leaders: readonly NamedLeader[], date: LocalDate, shiftId: ShiftId): PersonId | null => {
  const ofDay = leaders.filter((leader) => leader.date === date);
  return (ofDay.find((leader) => leader.shiftId === shiftId) ?? ofDay.find((leader) => leader.shiftId === null))?.personId ?? null;
};

/** Shifts with the leader the branch named; where none is named, the highest office standing in the shift stays. */
export const withNamedLeaders = (
  duties: readonly OnDuty[],
  leaders: readonly NamedLeader[],
  people: readonly Pick<Person, 'id' | 'name'>[],
): readonly OnDuty[] =>
  duties.map((duty) => {
    const id = namedLeader(leaders, duty.date, duty.shift.id);
    const person = people.find((one) => one.id === id);
    return person ? { ...duty, leader: person.name } : duty;
  });
