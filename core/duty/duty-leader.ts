import { z } from 'zod';
import { id, type PersonId, type ShiftId } from '../contract/id.ts';
import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import { datesBetween, type LocalDate, localDate } from '../time/local-date.ts';

/** 带班: who leads a day (`shiftId` null), or one shift of it; null takes the naming back. */
export const leaderEntry = z.object({ date: localDate, shiftId: id<'shift'>().nullable(), personId: id<'person'>().nullable() });
export type LeaderEntry = z.output<typeof leaderEntry>;

/** A named leader. */
export type DutyLeader = LeaderEntry & { readonly personId: PersonId };

interface Rotation {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** in the order in which they take turns */
  readonly people: readonly Pick<Person, 'id' | 'availableFrom' | 'availableTo'>[];
  readonly absences: readonly Absence[];
  /** empty: one leader a day; else one for each of these shifts, in this order */
  readonly shiftIds: readonly ShiftId[];
}

const isAway = ({ absences }: Rotation, person: Rotation['people'][number], date: LocalDate): boolean =>
  (person.availableFrom !== null && person.availableFrom > date) ||
  (person.availableTo !== null && person.availableTo < date) ||
  absences.some((absence) => absence.personId === person.id && absence.from <= date && absence.to >= date);

/**
 * 轮流带班: day by day, or shift by shift, the next in order leads. Who is away is passed over and comes first again once back, so that
 * nobody gets out of a turn by one day's leave. A day on which all are away is left out.
 */
export const rotateLeaders = (rotation: Rotation): readonly DutyLeader[] => {
  const turns: readonly (ShiftId | null)[] = rotation.shiftIds.length === 0 ? [null] : rotation.shiftIds;
  const places = datesBetween(rotation.from, rotation.to).flatMap((date) => turns.map((shiftId) => ({ date, shiftId })));
  let queue = [...rotation.people];
  return places.flatMap(({ date, shiftId }): readonly DutyLeader[] => {
    const leader = queue.find((person) => !isAway(rotation, person, date));
    if (!leader) return [];
    queue = [...queue.filter((person) => person !== leader), leader];
    return [{ date, shiftId, personId: leader.id }];
  });
};

/** A rotation laid over what is named already: days and shifts of the period that it does not name are named no longer, so that nothing old shines through. */
export const leaderEntries = (
  named: readonly DutyLeader[],
  rotated: readonly DutyLeader[],
  { from, to }: Pick<Rotation, 'from' | 'to'>,
): readonly LeaderEntry[] => {
  const placeOf = ({ date, shiftId }: LeaderEntry): string => `${date} ${shiftId ?? ''}`;
  const taken = new Set(rotated.map(placeOf));
  const gone = named.filter((leader) => leader.date >= from && leader.date <= to && !taken.has(placeOf(leader)));
  return [...gone.map((leader): LeaderEntry => ({ ...leader, personId: null })), ...rotated];
};
