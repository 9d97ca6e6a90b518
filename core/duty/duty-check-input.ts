import type { DutySetup } from '../contract/results.ts';
import type { Absence } from '../roster/absence.ts';
import type { PairRule } from '../roster/pair.ts';
import type { Person } from '../roster/person.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Duty } from './duty.ts';

/** Rest, nights in a row and weeks reach over the border of a period; this many days on either side are enough for every rule. */
export const DAYS_AROUND = 35;

/** What the rules look at: a period, and the duties of it together with those of `DAYS_AROUND` days before and after. */
export interface DutyCheckInput {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly setup: DutySetup;
  /** removed people too, so that a duty left to one of them is noticed */
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly duties: readonly Duty[];
  /** 搭班; none unless told */
  readonly pairs?: readonly PairRule[];
}

/** The days whose duties have to be fetched to check `from`…`to`. */
export const checkedRange = (from: LocalDate, to: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: addDays(from, -DAYS_AROUND),
  to: addDays(to, DAYS_AROUND),
});
