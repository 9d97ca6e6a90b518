import { brokenRule } from './broken-rule.ts';
import { type CompiledProblem, eligibilityIndex, endOn, ruleBits, startOn } from './compiled-problem.ts';
import { clearLine, type DutyLines, writeLine } from './duty-lines.ts';

/** A reminder can be broken together with a duty this many days off (days in a row), so a change is felt that far. */
const REACH = 32;
const NOBODY = -1;

interface Placed {
  readonly placeOf: Int32Array;
}

const bitsIn = Object.values(ruleBits);

/** Reminders a duty would break on a day that is still free. */
export const remindersIfPut = (problem: CompiledProblem, lines: DutyLines, person: number, day: number, shift: number): number => {
  const alone = problem.remindersAlone[eligibilityIndex(problem, person, day, shift)] ?? 0;
  if (problem.warnMask === 0) return alone;
  return alone + bitsIn.filter((bit) => problem.warnMask & bit && brokenRule(problem, lines, person, day, shift, bit)).length;
};

/** Reminders a standing duty breaks, seen as if it were the last to be added. */
const remindersAt = (problem: CompiledProblem, lines: DutyLines, person: number, day: number, shift: number): number => {
  const line = person * problem.axisDays + day;
  const severalDuties = lines.startAt[line] !== startOn(problem, day, shift) || lines.endAt[line] !== endOn(problem, day, shift);
  if (problem.warnMask === 0 || severalDuties) return problem.remindersAlone[eligibilityIndex(problem, person, day, shift)] ?? 0;
  clearLine(problem, lines, person, day);
  const count = remindersIfPut(problem, lines, person, day, shift);
  writeLine(problem, lines, person, day, shift);
  return count;
};

/** Reminders broken by the planned duties of one person round `day`: the part of all reminders that a change on that day can touch. */
export const remindersOf = (problem: CompiledProblem, lines: DutyLines, { placeOf }: Placed, person: number, day: number): number => {
  if (!problem.hasReminders) return 0;
  const reach = problem.warnMask === 0 ? 0 : REACH;
  const last = Math.min(problem.first + problem.days - 1, day + reach);
  let sum = 0;
  for (let at = Math.max(problem.first, day - reach); at <= last; at += 1) {
    const place = placeOf[person * problem.days + at - problem.first] ?? NOBODY;
    const shift = problem.cells[problem.cellOfPlace[place] ?? NOBODY]?.shift;
    if (shift !== undefined) sum += remindersAt(problem, lines, person, at, shift);
  }
  return sum;
};
