import type { DutyCandidate } from '../contract/results.ts';
import { isPartyMember, type Person } from '../roster/person.ts';
import { actualLoads } from './actual-loads.ts';
import type { Attendance } from './attendance.ts';
import { availableDays } from './available-days.ts';
import { breachesOfDuty, type DutyBook, openDutyBook } from './check-duties.ts';
import type { Duty } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';

type Place = Omit<Duty, 'personId'>;

interface Ranked {
  readonly candidate: DutyCandidate;
  /** 0 free to serve, 1 breaks a reminder only, 2 breaks a hard rule */
  readonly trouble: number;
  readonly leads: boolean;
  readonly pointsPerDay: number;
}

const rank = (book: DutyBook, person: Person, place: Place, needsMember: boolean, points: number): Ranked => {
  const { input } = book;
  const breaches = breachesOfDuty(book, person, place);
  const days = availableDays(person, book.absencesOf.get(person.id) ?? [], input.from, input.to);
  return {
    candidate: { personId: person.id, name: person.name, unit: person.unit, phone: person.phone, points, breaches },
    trouble: breaches.some((breach) => breach.hard) ? 2 : breaches.length > 0 ? 1 : 0,
    leads: needsMember && isPartyMember(person),
    pointsPerDay: points / Math.max(1, days),
  };
};

const better = (a: Ranked, b: Ranked): number =>
  a.trouble - b.trouble ||
  Number(b.leads) - Number(a.leads) ||
  a.candidate.breaches.length - b.candidate.breaches.length ||
  a.pointsPerDay - b.pointsPerDay;

/**
 * Who could take this place, best first: whoever breaks nothing, a Party member first while the shift has none, then the fewest points per
 * available day of the period, by what was really served (domain: only actual hours feed fairness). People who stand in this very place already are left out, and so are removed people.
 */
export const rankCandidates = (
  input: DutyCheckInput & { readonly attendance: readonly Attendance[] },
  place: Place,
): readonly DutyCandidate[] => {
  const book = openDutyBook(input);
  const inShift = input.duties.filter((duty) => duty.date === place.date && duty.shiftId === place.shiftId);
  const standing = new Set(inShift.filter((duty) => duty.dutyPostId === place.dutyPostId).map((duty) => duty.personId));
  const members = new Set(input.people.filter(isPartyMember).map((person) => person.id));
  const points = new Map(actualLoads(input).map((load) => [load.personId, load.points]));
  const needsMember = !inShift.some((duty) => members.has(duty.personId));
  return input.people
    .filter((person) => !person.removed && !standing.has(person.id))
    .map((person) => rank(book, person, place, needsMember, points.get(person.id) ?? 0))
    .sort(better)
    .map(({ candidate }) => candidate);
};
