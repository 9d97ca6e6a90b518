import type { DutySetup } from '../contract/results.ts';
import type { Duty, DutyRuleName, Shift } from '../duty/duty.ts';
import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What is judged: the period, and the duties of it and around it. */
export interface NaiveInput {
  readonly from: string;
  readonly to: string;
  readonly setup: DutySetup;
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly duties: readonly Duty[];
}

export interface NaiveViolation {
  readonly rule: DutyRuleName;
  readonly hard: boolean;
  readonly personId: string | null;
  readonly date: string;
  readonly shiftId: string | null;
  /** the duties that break the rule together */
  readonly involved: readonly Duty[];
}

export interface Work {
  readonly duty: Duty;
  readonly shift: Shift;
  readonly start: number;
  readonly end: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const midnight = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
export const dateAt = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate;
export const nextDate = (date: string): string => dateAt(midnight(date) + DAY);
export const previousDate = (date: string): string => dateAt(midnight(date) - DAY);

export const workOf = (input: NaiveInput, person: Person): readonly Work[] => {
  const all: Work[] = [];
  for (const duty of input.duties) {
    const shift = input.setup.shifts.find((one) => one.id === duty.shiftId);
    if (duty.personId !== person.id || !shift) continue;
    const zero = midnight(duty.date);
    all.push({ duty, shift, start: zero + shift.startMinute * 60_000, end: zero + shift.endMinute * 60_000 });
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
};

export const inside = (input: NaiveInput, date: string): boolean => input.from <= date && date <= input.to;
export const touches = (input: NaiveInput, works: readonly Work[]): boolean => works.some((work) => inside(input, work.duty.date));

export type Found = Omit<NaiveViolation, 'hard' | 'personId'>;

export const found = (rule: DutyRuleName, date: string, shiftId: string | null, works: readonly Work[]): Found => ({
  rule,
  date,
  shiftId,
  involved: works.map((work) => work.duty),
});
