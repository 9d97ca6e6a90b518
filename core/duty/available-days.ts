import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import { dayNumber, type LocalDate } from '../time/local-date.ts';

/** Days of the period on which the person is at the post: within their stay and not absent. A removed person has none. */
export const availableDays = (person: Person, absences: readonly Absence[], from: LocalDate, to: LocalDate): number => {
  if (person.removed) return 0;
  const first = person.availableFrom && person.availableFrom > from ? person.availableFrom : from;
  const last = person.availableTo && person.availableTo < to ? person.availableTo : to;
  const away = absences.map((absence) => [dayNumber(absence.from), dayNumber(absence.to)] as const);
  let days = 0;
  for (let day = dayNumber(first); day <= dayNumber(last); day += 1) {
    if (!away.some(([start, end]) => day >= start && day <= end)) days += 1;
  }
  return days;
};
