import type { PersonId } from '../contract/id.ts';
import { dayNumber, type LocalDate } from '../time/local-date.ts';
import type { Duty, Shift } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { byTime, MINUTES_PER_HOUR, timeDuty } from './timed-duty.ts';

/** What to say to somebody who is asked to stand in: how long they will have rested, and when they served last. */
export interface CandidateFacts {
  /** free hours between the duty before and this place; null = no duty within the days looked at */
  readonly restBefore: number | null;
  /** free hours between this place and the next duty */
  readonly restAfter: number | null;
  readonly lastDuty: { readonly date: LocalDate; readonly shiftName: string } | null;
}

const hours = (minutes: number): number => Math.floor((minutes / MINUTES_PER_HOUR) * 10) / 10;

/** Hours before a duty that overlaps the place are given as 0. */
export const candidateFacts = (
  input: Pick<DutyCheckInput, 'from' | 'to' | 'setup' | 'duties'>,
  personId: PersonId,
  place: Omit<Duty, 'personId'>,
): CandidateFacts => {
  const shifts: ReadonlyMap<string, Shift> = new Map(input.setup.shifts.map((shift) => [shift.id, shift]));
  const [from, to] = [dayNumber(input.from), dayNumber(input.to)];
  const wanted = timeDuty({ ...place, personId }, shifts, from, to);
  if (!wanted) return { restBefore: null, restAfter: null, lastDuty: null };
  const own = input.duties
    .filter((duty) => duty.personId === personId)
    .map((duty) => timeDuty(duty, shifts, from, to))
    .filter((duty) => duty !== null)
    .sort(byTime);
  const before = own.filter((duty) => duty.start < wanted.start).at(-1);
  const after = own.find((duty) => duty.start >= wanted.start);
  return {
    restBefore: before ? hours(Math.max(0, wanted.start - before.end)) : null,
    restAfter: after ? hours(Math.max(0, after.start - wanted.end)) : null,
    lastDuty: before ? { date: before.duty.date, shiftName: before.shift.name } : null,
  };
};
