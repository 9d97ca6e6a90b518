import { absenceKinds } from '../../roster/absence.ts';
import type { Person } from '../../roster/person.ts';
import { dayNumber, type LocalDate, shortDate } from '../../time/local-date.ts';
import type { Breach, DutyRuleName, DutyRules } from '../duty.ts';
import { lastDayTouched, type TimedDuty } from '../timed-duty.ts';
import { breachAt, isOff, type PersonLine, type PersonRule, shiftOn } from './person-line.ts';

const ADULT_AGE = 18;

/** Only the year of birth is kept, so the age is that reached in the course of the year. */
const ageOn = (person: Person, date: LocalDate): number | null =>
  person.birthYear === null ? null : Number(date.slice(0, 4)) - person.birthYear;

type Finding = { readonly rule: DutyRuleName; readonly sentence: string };

const availability = (person: Person, timed: TimedDuty): Finding | null => {
  const last = lastDayTouched(timed.day, timed.shift);
  if (person.availableFrom && timed.day < dayNumber(person.availableFrom)) {
    return { rule: 'notAvailable', sentence: `${person.name} ${shortDate(person.availableFrom)}才到岗，不能值${shiftOn(timed)}` };
  }
  if (person.availableTo && last > dayNumber(person.availableTo)) {
    return { rule: 'notAvailable', sentence: `${person.name} ${shortDate(person.availableTo)}后离开，不能值${shiftOn(timed)}` };
  }
  return null;
};

/** A shift over midnight also needs its second day free. */
const absence = ({ person, absences }: PersonLine, timed: TimedDuty): Finding | null => {
  const last = lastDayTouched(timed.day, timed.shift);
  const found = absences.find((one) => dayNumber(one.from) <= last && dayNumber(one.to) >= timed.day);
  if (!found) return null;
  const days = found.from === found.to ? shortDate(found.from) : `${shortDate(found.from)}至${shortDate(found.to)}`;
  return { rule: 'absent', sentence: `${person.name} ${days}${absenceKinds[found.kind]}，不能值${shiftOn(timed)}` };
};

const age = (person: Person, timed: TimedDuty, rules: DutyRules): Finding | null => {
  const years = ageOn(person, timed.duty.date);
  if (years === null) return null;
  if (years < ADULT_AGE) return { rule: 'minor', sentence: `${person.name} 未满 ${ADULT_AGE} 岁，不能值${shiftOn(timed)}` };
  if (!timed.shift.night || years < rules.seniorAge.age) return null;
  return {
    rule: 'seniorAge',
    sentence: `${person.name} ${years} 岁，满 ${rules.seniorAge.age} 岁不排夜班，却排了${shiftOn(timed)}`,
  };
};

const findings = (line: PersonLine, timed: TimedDuty, rules: DutyRules): readonly Finding[] => {
  const { person } = line;
  const found: (Finding | null)[] = [
    person.removed ? { rule: 'removed', sentence: `${person.name} 已移出花名册，${shiftOn(timed)}还排着` } : null,
    person.trained ? null : { rule: 'training', sentence: `${person.name} 还没有培训，不能值${shiftOn(timed)}` },
    person.noNights && timed.shift.night ? { rule: 'noNights', sentence: `${person.name} 不排夜班，却排了${shiftOn(timed)}` } : null,
    availability(person, timed),
    absence(line, timed),
    age(person, timed, rules),
  ];
  return found.filter((one) => one !== null).filter(({ rule }) => !isOff(rules, rule));
};

/** Rules that look at one duty alone: removed, trained, no nights, available, absent, minor, senior (domain: blocked people). */
export const whoMayServe: PersonRule = (line, rules) =>
  line.duties
    .filter((timed) => timed.inPeriod)
    .flatMap((timed): readonly Breach[] =>
      findings(line, timed, rules).map(({ rule, sentence }) => breachAt({ rules, rule, at: timed, oneShift: true, sentence })),
    );
