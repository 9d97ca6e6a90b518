import type { Breach } from '#core/duty/duty.ts';
import type { PersonDay, PersonRow } from './people-model.ts';

const sameBreaches = (one: readonly Breach[], other: readonly Breach[]): boolean =>
  one.length === other.length &&
  one.every((breach, index) => breach.sentence === other[index]?.sentence && breach.hard === other[index]?.hard);

const sameDuties = (one: PersonDay['duties'], other: PersonDay['duties']): boolean =>
  one.length === other.length &&
  one.every((duty, index) => {
    const twin = other[index];
    return (
      duty.assignment.id === twin?.assignment.id &&
      duty.assignment.pinned === twin.assignment.pinned &&
      duty.shift === twin.shift &&
      duty.postName === twin.postName
    );
  });

const sameDay = (one: PersonDay, other: PersonDay): boolean =>
  one.date === other.date &&
  one.away === other.away &&
  one.wish === other.wish &&
  one.person === other.person &&
  sameDuties(one.duties, other.duties) &&
  sameBreaches(one.breaches, other.breaches);

const keepRow = (before: PersonRow | undefined, now: PersonRow): PersonRow => {
  if (!before) return now;
  const days = now.days.map((day, index) => {
    const old = before.days[index];
    return old && sameDay(old, day) ? old : day;
  });
  return { ...now, days };
};

/** Takes from the rows shown before every day that is still the same, so that after an edit only the changed cells render again. */
export const keepSameDays = (before: readonly PersonRow[], now: readonly PersonRow[]): readonly PersonRow[] => {
  const old = new Map(before.map((row) => [row.person.id, row]));
  return now.map((row) => keepRow(old.get(row.person.id), row));
};
