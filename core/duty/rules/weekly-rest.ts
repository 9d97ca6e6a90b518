import type { Breach, DutyRules } from '../duty.ts';
import { hoursOf, lastDayTouched, MINUTES_PER_DAY, MINUTES_PER_HOUR, type TimedDuty } from '../timed-duty.ts';
import { breachAt, dayText, type PersonLine, type PersonRule } from './person-line.ts';

const DAYS_PER_WINDOW = 7;

/** A block of time on duty; blocks come in order and do not overlap. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * The best rest a window of seven days offers, in minutes. A stretch counts in full, beyond the window's edges too, as soon as a whole day of
 * it (or the rest wanted, if that is less) lies inside; else only the part inside counts. So 24 hours belong to each seven days and the 11
 * hours of daily rest beside them may reach over the edge (2003/88/EC art. 5), and five early shifts from Monday to Friday stay lawful.
 */
export const bestRest = (blocks: readonly Block[], windowStart: number, wanted: number): number => {
  const windowEnd = windowStart + DAYS_PER_WINDOW * MINUTES_PER_DAY;
  const enoughInside = Math.min(wanted, MINUTES_PER_DAY);
  let best = 0;
  let freeFrom = Number.NEGATIVE_INFINITY;
  for (let index = 0; index <= blocks.length; index += 1) {
    const freeTo = blocks[index]?.start ?? Number.POSITIVE_INFINITY;
    const inside = Math.min(freeTo, windowEnd) - Math.max(freeFrom, windowStart);
    best = Math.max(best, inside >= enoughInside ? freeTo - freeFrom : inside);
    if (freeTo >= windowEnd) break;
    freeFrom = blocks[index]?.end ?? freeFrom;
  }
  return best;
};

const mergedBlocks = (duties: readonly TimedDuty[]): readonly Block[] => {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of duties) {
    const last = blocks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else blocks.push({ start, end });
  }
  return blocks;
};

/** First days of the windows that a duty of the period reaches into, rising. */
const windowsOf = (duties: readonly TimedDuty[]): readonly number[] => {
  const days = new Set<number>();
  for (const { day, shift, inPeriod } of duties) {
    if (!inPeriod) continue;
    for (let first = day - DAYS_PER_WINDOW + 1; first <= lastDayTouched(day, shift); first += 1) days.add(first);
  }
  return [...days].sort((a, b) => a - b);
};

const breachOfWindow = (line: PersonLine, first: number, rest: number, rules: DutyRules): readonly Breach[] => {
  const at = line.duties.filter((duty) => duty.inPeriod && duty.day < first + DAYS_PER_WINDOW).at(-1);
  if (!at) return [];
  const days = `${dayText(first)}至${dayText(first + DAYS_PER_WINDOW - 1)}`;
  const sentence = `${line.person.name} ${days}七天里最长只连续休息 ${hoursOf(rest)} 小时，少于 ${rules.weeklyRest.hours} 小时`;
  return [breachAt({ rules, rule: 'weeklyRest', at, oneShift: false, sentence })];
};

/** One long stretch of free hours within every seven days. Windows that overlap and all fail are told once, by the first. */
export const weeklyRest: PersonRule = (line, rules) => {
  const wanted = rules.weeklyRest.hours * MINUTES_PER_HOUR;
  const blocks = mergedBlocks(line.duties);
  const found: Breach[] = [];
  let toldUntil = Number.NEGATIVE_INFINITY;
  for (const first of windowsOf(line.duties)) {
    const near = blocks.filter(
      (block) => block.end > (first - DAYS_PER_WINDOW) * MINUTES_PER_DAY && block.start < (first + 2 * DAYS_PER_WINDOW) * MINUTES_PER_DAY,
    );
    const rest = bestRest(near, first * MINUTES_PER_DAY, wanted);
    if (rest >= wanted) continue;
    if (first > toldUntil + 1) found.push(...breachOfWindow(line, first, rest, rules));
    toldUntil = first;
  }
  return found;
};
