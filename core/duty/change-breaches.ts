import { addDays, type LocalDate } from '../time/local-date.ts';
import { checkDuties } from './check-duties.ts';
import type { Breach, Duty } from './duty.ts';
import type { DutyCheckInput } from './duty-check-input.ts';

/** A week's hours and the week's rest are told of days up to a week away from the duty that breaks them. */
const NEIGHBOURHOOD_DAYS = 7;

const textOf = (breach: Breach): string => [breach.rule, breach.date, breach.shiftId, breach.personId, breach.sentence].join(' ');

/** The days to read for a change that touches these days. */
export const changedRange = (dates: readonly LocalDate[]): { readonly from: LocalDate; readonly to: LocalDate } | null => {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last ? { from: addDays(first, -NEIGHBOURHOOD_DAYS), to: addDays(last, NEIGHBOURHOOD_DAYS) } : null;
};

/** What a change breaks that was not broken before: rules of the people who are put somewhere, and rules of whole shifts; hard ones first. */
export const newBreaches = (input: DutyCheckInput, after: readonly Duty[], added: readonly Duty[]): readonly Breach[] => {
  const known = new Set(checkDuties(input).map(textOf));
  const put = new Set<string>(added.map((duty) => duty.personId));
  return checkDuties({ ...input, duties: after }).filter(
    (breach) => !known.has(textOf(breach)) && (breach.personId === null || put.has(breach.personId)),
  );
};
