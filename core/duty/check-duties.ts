import type { PersonId } from '../contract/id.ts';
import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import { dayNumber } from '../time/local-date.ts';
import type { Breach, Duty, DutyRules, Shift } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { consecutiveDays, weeklyHours } from './rules/days-and-weeks.ts';
import { nightsInARow } from './rules/nights-in-a-row.ts';
import { brokenPairs, brokenPairsOf } from './rules/pairs.ts';
import { partyMemberInShift } from './rules/party-member-in-shift.ts';
import { isOff, type PersonRule } from './rules/person-line.ts';
import { oneDutyADay, restBetweenDuties } from './rules/rest-between-duties.ts';
import { weeklyRest } from './rules/weekly-rest.ts';
import { whoMayServe } from './rules/who-may-serve.ts';
import { byTime, timeDuty } from './timed-duty.ts';

/** The rules of one person that are looked at (不管 = not at all). */
const personRules = (rules: DutyRules): readonly PersonRule[] => [
  whoMayServe,
  oneDutyADay,
  ...(isOff(rules, 'rest') ? [] : [restBetweenDuties]),
  ...(isOff(rules, 'nights') ? [] : [nightsInARow]),
  ...(isOff(rules, 'weeklyRest') ? [] : [weeklyRest]),
  ...(isOff(rules, 'consecutiveDays') ? [] : [consecutiveDays]),
  ...(isOff(rules, 'weeklyHours') ? [] : [weeklyHours]),
];

/** Duties, absences and shifts looked up by key, so that many questions about one period cost little each. */
export interface DutyBook {
  readonly input: DutyCheckInput;
  readonly rules: DutyRules;
  readonly shifts: ReadonlyMap<string, Shift>;
  readonly dutiesOf: ReadonlyMap<PersonId, readonly Duty[]>;
  readonly absencesOf: ReadonlyMap<PersonId, readonly Absence[]>;
}

const groupByPerson = <T extends { readonly personId: PersonId }>(rows: readonly T[]): ReadonlyMap<PersonId, readonly T[]> => {
  const groups = new Map<PersonId, T[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
};

export const openDutyBook = (input: DutyCheckInput): DutyBook => ({
  input,
  rules: input.setup.rules,
  shifts: new Map(input.setup.shifts.map((shift) => [shift.id, shift])),
  dutiesOf: groupByPerson(input.duties),
  absencesOf: groupByPerson(input.absences),
});

const breachesOfLine = (book: DutyBook, person: Person, duties: readonly Duty[], from: number, to: number): readonly Breach[] => {
  const timed = duties
    .map((duty) => timeDuty(duty, book.shifts, from, to))
    .filter((duty) => duty !== null)
    .sort(byTime);
  const line = { person, absences: book.absencesOf.get(person.id) ?? [], duties: timed, from, to };
  return personRules(book.rules).flatMap((rule) => rule(line, book.rules));
};

/** What this person's duties of the period break. Party members in a shift are a matter of all its people: see `checkDuties`. */
export const breachesOf = (book: DutyBook, person: Person): readonly Breach[] =>
  breachesOfLine(book, person, book.dutiesOf.get(person.id) ?? [], dayNumber(book.input.from), dayNumber(book.input.to));

/** What one more duty would break, told of that day alone; the book stays as it is. */
export const breachesOfDuty = (book: DutyBook, person: Person, duty: Omit<Duty, 'personId'>): readonly Breach[] => {
  const day = dayNumber(duty.date);
  const added: Duty = { ...duty, personId: person.id };
  const ofLine = breachesOfLine(book, person, [...(book.dutiesOf.get(person.id) ?? []), added], day, day);
  return [...ofLine, ...brokenPairsOf(book.input, person, duty)];
};

/** The live check of the product: every broken rule of the period, hard ones first, then by day. */
export const checkDuties = (input: DutyCheckInput): readonly Breach[] => {
  const book = openDutyBook(input);
  const found = [...input.people.flatMap((person) => breachesOf(book, person)), ...partyMemberInShift(input), ...brokenPairs(input)];
  return found.sort((a, b) => Number(b.hard) - Number(a.hard) || a.date.localeCompare(b.date));
};
