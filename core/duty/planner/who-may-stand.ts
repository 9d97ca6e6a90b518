import type { Absence } from '../../roster/absence.ts';
import { dateFromDayNumber, dayNumber } from '../../time/local-date.ts';
import type { Duty } from '../duty.ts';
import { whoMayServe } from '../rules/who-may-serve.ts';
import { timeDuty } from '../timed-duty.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Who may stand in which shift as far as that duty alone goes; index: (person × days + day) × shifts + shift. */
export interface WhoMayStand {
  readonly days: number;
  readonly shifts: number;
  readonly may: Uint8Array;
  /** reminders that the duty alone breaks */
  readonly reminders: Uint8Array;
}

export const mayStand = ({ days, shifts, may }: WhoMayStand, person: number, day: number, shift: number): boolean =>
  may[(person * days + day) * shifts + shift] === 1;

const absencesByPerson = ({ absences }: PlanProblem): ReadonlyMap<string, readonly Absence[]> => {
  const found = new Map<string, Absence[]>();
  for (const absence of absences) found.set(absence.personId, [...(found.get(absence.personId) ?? []), absence]);
  return found;
};

/** The very rule of the live check decides, asked once for each person, day and shift. */
export const whoMayStand = (problem: PlanProblem): WhoMayStand => {
  const { shifts, rules } = problem.setup;
  const first = dayNumber(problem.from);
  const days = Math.max(0, dayNumber(problem.to) - first + 1);
  const may = new Uint8Array(problem.people.length * days * shifts.length);
  const reminders = new Uint8Array(may.length);
  const byId = new Map(shifts.map((shift) => [shift.id as string, shift]));
  const away = absencesByPerson(problem);
  for (const [who, person] of problem.people.entries())
    for (let day = 0; day < days; day += 1)
      for (const [shift, { id }] of shifts.entries()) {
        const duty = { date: dateFromDayNumber(first + day), shiftId: id, personId: person.id, dutyPostId: '' as Duty['dutyPostId'] };
        const timed = timeDuty(duty, byId, first, first + days - 1);
        const line = { person, absences: away.get(person.id) ?? [], duties: timed ? [timed] : [], from: first, to: first + days - 1 };
        const breaches = whoMayServe(line, rules);
        const index = (who * days + day) * shifts.length + shift;
        may[index] = breaches.some((breach) => breach.hard) ? 0 : 1;
        reminders[index] = breaches.filter((breach) => !breach.hard).length;
      }
  return { days, shifts: shifts.length, may, reminders };
};
