import { MINUTES_PER_DAY } from '../timed-duty.ts';
import { type CompiledProblem, endOn, ruleBits, startOn } from './compiled-problem.ts';
import { type DutyLines, FREE } from './duty-lines.ts';

/** No rest or recovery asks for more than three days, and no shift reaches further than two: five days each way see all that matters. */
const NEAR_DAYS = 5;
const DAYS_PER_WINDOW = 7;
const FAR_PAST = -1_000_000;
const FAR_FUTURE = 1_000_000_000;

/** A duty somebody might take. `row` is where the person's line begins. */
interface Thought {
  readonly row: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly night: boolean;
}

const brokenBefore = ({ limits }: CompiledProblem, lines: DutyLines, { row, day, start, night }: Thought, mask: number): number => {
  for (let back = 1; back <= NEAR_DAYS; back += 1) {
    const at = row + day - back;
    const end = lines.endAt[at] ?? FREE;
    if (end === FREE) continue;
    const gap = start - end;
    if (gap < 0) return ruleBits.taken;
    if (mask & ruleBits.rest && gap < limits.rest) return ruleBits.rest;
    const goesOn = back === 1 ? night : lines.nightAt[at + 1] === 1;
    if (mask & ruleBits.nights && lines.nightAt[at] === 1 && !goesOn && gap < limits.freeAfterNights) return ruleBits.nights;
  }
  return 0;
};

const brokenAfter = ({ limits }: CompiledProblem, lines: DutyLines, { row, day, end, night }: Thought, mask: number): number => {
  const lastNight = night && lines.nightAt[row + day + 1] !== 1;
  for (let ahead = 1; ahead <= NEAR_DAYS; ahead += 1) {
    const start = lines.startAt[row + day + ahead] ?? FREE;
    if (start === FREE) continue;
    const gap = start - end;
    if (gap < 0) return ruleBits.taken;
    if (mask & ruleBits.rest && gap < limits.rest) return ruleBits.rest;
    if (mask & ruleBits.nights && lastNight && gap < limits.freeAfterNights) return ruleBits.nights;
  }
  return 0;
};

const nightsInARow = (lines: DutyLines, row: number, day: number, most: number): number => {
  let run = 1;
  for (let at = row + day - 1; run <= most && lines.nightAt[at] === 1; at -= 1) run += 1;
  for (let at = row + day + 1; run <= most && lines.nightAt[at] === 1; at += 1) run += 1;
  return run;
};

const daysInARow = (lines: DutyLines, row: number, day: number, most: number): number => {
  let run = 1;
  for (let at = row + day - 1; run <= most && (lines.startAt[at] ?? FREE) !== FREE; at -= 1) run += 1;
  for (let at = row + day + 1; run <= most && (lines.startAt[at] ?? FREE) !== FREE; at += 1) run += 1;
  return run;
};

/** `bestRest` of the live check, read straight from the arrays with the thought duty in its place. */
const restIsEnough = (lines: DutyLines, thought: Thought, first: number, wanted: number): boolean => {
  const windowStart = first * MINUTES_PER_DAY;
  const windowEnd = windowStart + DAYS_PER_WINDOW * MINUTES_PER_DAY;
  const enoughInside = lines.restWhollyInside ? wanted : Math.min(wanted, MINUTES_PER_DAY);
  let freeFrom = FAR_PAST;
  for (let day = first - NEAR_DAYS; day <= first + DAYS_PER_WINDOW + NEAR_DAYS; day += 1) {
    const last = day === first + DAYS_PER_WINDOW + NEAR_DAYS;
    const mine = day === thought.day;
    const start = last ? FAR_FUTURE : mine ? thought.start : (lines.startAt[thought.row + day] ?? FREE);
    if (start === FREE) continue;
    const inside = Math.min(start, windowEnd) - Math.max(freeFrom, windowStart);
    if ((inside >= enoughInside ? start - freeFrom : inside) >= wanted) return true;
    if (start >= windowEnd) return false;
    freeFrom = Math.max(freeFrom, mine ? thought.end : (lines.endAt[thought.row + day] ?? freeFrom));
  }
  return false;
};

/**
 * All windows the thought duty lies in. One beside it, whose rest it cuts short beyond the edge, need not be asked: the window that ends (or
 * begins) with this duty's day then lacks its rest too, since less than a day of it lies behind (or before) the duty.
 */
const weeksHaveRest = (lines: DutyLines, thought: Thought, wanted: number): boolean => {
  const lastTouched = Math.floor((thought.end - 1) / MINUTES_PER_DAY);
  for (let first = thought.day - DAYS_PER_WINDOW + 1; first <= lastTouched; first += 1) {
    if (!restIsEnough(lines, thought, first, wanted)) return false;
  }
  return true;
};

/** The first rule of `mask` that `person` would break by standing in `shift` on axis day `day`; 0 when none. */
export const brokenRule = (
  problem: CompiledProblem,
  lines: DutyLines,
  person: number,
  day: number,
  shift: number,
  mask: number,
): number => {
  const { limits } = problem;
  const row = person * problem.axisDays;
  if (lines.startAt[row + day] !== FREE) return ruleBits.taken;
  const thought: Thought = {
    row,
    day,
    start: startOn(problem, day, shift),
    end: endOn(problem, day, shift),
    night: problem.shiftNight[shift] === 1,
  };
  if (mask & ruleBits.weeklyHours) {
    const sum = (lines.weekMinutes[person * problem.weeks + (problem.weekOf[day] ?? 0)] ?? 0) + thought.end - thought.start;
    if (sum > limits.weekMinutes) return ruleBits.weeklyHours;
  }
  const near = brokenBefore(problem, lines, thought, mask) || brokenAfter(problem, lines, thought, mask);
  if (near && near & mask) return near;
  if (mask & ruleBits.nights && thought.night && nightsInARow(lines, row, day, limits.nightsInARow) > limits.nightsInARow)
    return ruleBits.nights;
  if (mask & ruleBits.consecutiveDays && daysInARow(lines, row, day, limits.daysInARow) > limits.daysInARow)
    return ruleBits.consecutiveDays;
  if (mask & ruleBits.weeklyRest && !weeksHaveRest(lines, thought, limits.weeklyRest)) return ruleBits.weeklyRest;
  return 0;
};

/** Taking a night out of a run ends the run earlier, and the recovery after its new last night may then be too short. */
export const mayLeave = (problem: CompiledProblem, lines: DutyLines, person: number, day: number): boolean => {
  const at = person * problem.axisDays + day;
  if (!(problem.mustMask & ruleBits.nights) || lines.nightAt[at] !== 1 || lines.nightAt[at - 1] !== 1) return true;
  const end = lines.endAt[at - 1] ?? FREE;
  for (let ahead = 1; ahead <= NEAR_DAYS; ahead += 1) {
    const start = lines.startAt[at + ahead] ?? FREE;
    if (start !== FREE && start - end < problem.limits.freeAfterNights) return false;
  }
  return true;
};
