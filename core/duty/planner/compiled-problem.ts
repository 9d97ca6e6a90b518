import type { Absence } from '../../roster/absence.ts';
import { isPartyMember, type Person } from '../../roster/person.ts';
import { dateFromDayNumber, dayNumber } from '../../time/local-date.ts';
import type { Duty, DutyRules } from '../duty.ts';
import { DAYS_AROUND } from '../duty-check-input.ts';
import { pointsOf } from '../duty-points.ts';
import { mondayOf } from '../rules/days-and-weeks.ts';
import { whoMayServe } from '../rules/who-may-serve.ts';
import { isWeekend, MINUTES_PER_DAY, MINUTES_PER_HOUR, timeDuty } from '../timed-duty.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Rules over several duties of one person, as bits, so that a set of them is one number. */
export const ruleBits = { taken: 1, rest: 2, nights: 4, weeklyRest: 8, consecutiveDays: 16, weeklyHours: 32 } as const;
export type RuleBit = keyof typeof ruleBits;

/** Days kept free of data at both ends of the axis, so that looking a few days back or ahead never leaves it. */
const MARGIN = 16;

/** Post in a shift on a day, and how many heads it wants. */
export interface Cell {
  readonly day: number;
  readonly shift: number;
  readonly post: number;
  readonly heads: number;
  readonly points: number;
}

/**
 * The problem in typed arrays. Days count on one axis that starts before the earliest history; `first`…`first + days − 1` is the period.
 * A place is one head of a cell. `may` says who may stand in which shift as far as that duty alone goes.
 */
export interface CompiledProblem {
  readonly source: PlanProblem;
  readonly people: readonly Person[];
  readonly axisDays: number;
  /** axis day 0, in days since 1970-01-01 */
  readonly epoch: number;
  readonly first: number;
  readonly days: number;
  readonly shiftCount: number;
  readonly shiftStart: Int32Array;
  readonly shiftEnd: Int32Array;
  readonly shiftNight: Uint8Array;
  readonly weekOf: Int32Array;
  readonly weeks: number;
  readonly weekendDay: Uint8Array;
  readonly cells: readonly Cell[];
  readonly cellOfPlace: Int32Array;
  /** index: person × days × shifts */
  readonly may: Uint8Array;
  /** broken reminders of one duty alone, same index */
  readonly remindersAlone: Uint8Array;
  readonly member: Uint8Array;
  readonly mustMask: number;
  readonly warnMask: number;
  /** false when no duty can break a reminder, which spares looking for them */
  readonly hasReminders: boolean;
  readonly limits: Limits;
}

/** The figures of the rules, in minutes where they are times. */
export interface Limits {
  readonly rest: number;
  readonly nightsInARow: number;
  readonly freeAfterNights: number;
  readonly weeklyRest: number;
  readonly daysInARow: number;
  readonly weekMinutes: number;
  readonly memberInShift: 'must' | 'warn';
}

const limitsOf = (rules: DutyRules): Limits => ({
  rest: rules.rest.hours * MINUTES_PER_HOUR,
  nightsInARow: rules.nights.most,
  freeAfterNights: rules.nights.freeHoursAfter * MINUTES_PER_HOUR,
  weeklyRest: rules.weeklyRest.hours * MINUTES_PER_HOUR,
  daysInARow: rules.consecutiveDays.most,
  weekMinutes: rules.weeklyHours.most * MINUTES_PER_HOUR,
  memberInShift: rules.partyMember.mode,
});

const maskOf = (rules: DutyRules, mode: 'must' | 'warn'): number => {
  let mask = mode === 'must' ? ruleBits.taken : 0;
  for (const rule of ['rest', 'nights', 'weeklyRest', 'consecutiveDays', 'weeklyHours'] as const) {
    if (rules[rule].mode === mode) mask |= ruleBits[rule];
  }
  return mask;
};

const cellsOf = ({ setup }: PlanProblem, firstDay: number, first: number, days: number): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let day = 0; day < days; day += 1) {
    for (const { shiftId, dutyPostId, heads } of setup.demand) {
      const shift = setup.shifts.findIndex((one) => one.id === shiftId);
      const post = setup.posts.findIndex((one) => one.id === dutyPostId);
      const known = setup.shifts[shift];
      if (!known || post < 0 || heads === 0) continue;
      const points = pointsOf(known, setup.posts[post], dateFromDayNumber(firstDay + day));
      cells.push({ day: first + day, shift, post, heads, points });
    }
  }
  return cells;
};

/** The very rule of the live check decides who may serve, asked once for each person, day and shift. */
const eligibility = (problem: PlanProblem, people: readonly Person[], firstDay: number, days: number) => {
  const { shifts, rules } = problem.setup;
  const may = new Uint8Array(people.length * days * shifts.length);
  const reminders = new Uint8Array(may.length);
  const byId = new Map(shifts.map((shift) => [shift.id as string, shift]));
  const absences = new Map<string, Absence[]>();
  for (const absence of problem.absences) absences.set(absence.personId, [...(absences.get(absence.personId) ?? []), absence]);
  const to = firstDay + days - 1;
  people.forEach((person, who) => {
    const away = absences.get(person.id) ?? [];
    for (let day = 0; day < days; day += 1) {
      const date = dateFromDayNumber(firstDay + day);
      shifts.forEach(({ id }, shift) => {
        const timed = timeDuty({ date, shiftId: id, personId: person.id, dutyPostId: '' as Duty['dutyPostId'] }, byId, firstDay, to);
        const breaches = whoMayServe({ person, absences: away, duties: timed ? [timed] : [], from: firstDay, to }, rules);
        const index = (who * days + day) * shifts.length + shift;
        may[index] = breaches.some((breach) => breach.hard) ? 0 : 1;
        reminders[index] = breaches.filter((breach) => !breach.hard).length;
      });
    }
  });
  return { may, reminders };
};

const axisOf = (problem: PlanProblem) => {
  const firstDay = dayNumber(problem.from);
  const days = Math.max(0, dayNumber(problem.to) - firstDay + 1);
  const first = DAYS_AROUND + MARGIN;
  const axisDays = first + days + first;
  const epoch = firstDay - first;
  const firstMonday = mondayOf(epoch);
  const weekOf = Int32Array.from({ length: axisDays }, (_, day) => Math.floor((epoch + day - firstMonday) / 7));
  const weekendDay = Uint8Array.from({ length: axisDays }, (_, day) => Number(isWeekend(dateFromDayNumber(epoch + day))));
  return { firstDay, days, first, axisDays, epoch, weekOf, weekendDay, weeks: (weekOf[axisDays - 1] ?? 0) + 1 };
};

export const compileProblem = (problem: PlanProblem): CompiledProblem => {
  const { setup, people } = problem;
  const axis = axisOf(problem);
  const cells = cellsOf(problem, axis.firstDay, axis.first, axis.days);
  const { may, reminders } = eligibility(problem, people, axis.firstDay, axis.days);
  return {
    ...axis,
    source: problem,
    people,
    shiftCount: setup.shifts.length,
    shiftStart: Int32Array.from(setup.shifts, (shift) => shift.startMinute),
    shiftEnd: Int32Array.from(setup.shifts, (shift) => shift.endMinute),
    shiftNight: Uint8Array.from(setup.shifts, (shift) => Number(shift.night)),
    cells,
    cellOfPlace: Int32Array.from(cells.flatMap((cell, index) => Array.from({ length: cell.heads }, () => index))),
    may,
    remindersAlone: reminders,
    member: Uint8Array.from(people, (person) => Number(isPartyMember(person))),
    mustMask: maskOf(setup.rules, 'must'),
    warnMask: maskOf(setup.rules, 'warn'),
    hasReminders: maskOf(setup.rules, 'warn') !== 0 || reminders.some((count) => count > 0),
    limits: limitsOf(setup.rules),
  };
};

/** Minutes on the axis at which a shift of `day` starts and ends. */
export const startOn = (problem: CompiledProblem, day: number, shift: number): number =>
  day * MINUTES_PER_DAY + (problem.shiftStart[shift] ?? 0);
export const endOn = (problem: CompiledProblem, day: number, shift: number): number =>
  day * MINUTES_PER_DAY + (problem.shiftEnd[shift] ?? 0);
export const eligibilityIndex = (problem: CompiledProblem, person: number, day: number, shift: number): number =>
  (person * problem.days + day - problem.first) * problem.shiftCount + shift;
