import { type LinePerson, type LineProblem, type LineShift, OFF } from '#core/duty/planner/lines/line-problem.ts';
import type { LineRules } from '#core/duty/planner/lines/line-rules.ts';

/**
 * A rule on the sequence of days that the choice of `day` breaks. Two duties at once are a breach whatever the rules say, and then not one of the rest
 * between them too.
 */
export interface NaiveBreach {
  readonly rule: keyof LineRules | 'overlap';
  readonly day: number;
}

interface Duty extends LineShift {
  readonly day: number;
  /** in minutes from the midnight of day 0 */
  readonly starts: number;
  readonly ends: number;
}

/** What stands on a day; undefined = nobody knows. Days before the period are negative. */
type Diary = (day: number) => number | undefined;

const DAY = 24 * 60;

const dutiesOf = ({ days, shifts }: LineProblem, firstKnown: number, diary: Diary): readonly Duty[] => {
  const duties: Duty[] = [];
  for (let day = firstKnown; day < days; day += 1) {
    const shift = shifts[diary(day) ?? OFF];
    if (shift !== undefined) duties.push({ ...shift, day, starts: day * DAY + shift.start, ends: day * DAY + shift.end });
  }
  return duties;
};

/** Days in a row up to `day` on which `holds`; `toTheBorder` when the row begins with the first day known. */
const rowUpTo = (day: number, firstKnown: number, holds: (day: number) => boolean): { length: number; toTheBorder: boolean } => {
  let first = day + 1;
  while (first > firstKnown && holds(first - 1)) first -= 1;
  return { length: day - first + 1, toTheBorder: first === firstKnown };
};

const runBreaches = ({ days, shifts }: LineProblem, rules: LineRules, firstKnown: number, diary: Diary): readonly NaiveBreach[] => {
  const works = (day: number): boolean => (diary(day) ?? OFF) !== OFF;
  const rests = (day: number): boolean => diary(day) === OFF;
  const night = (day: number): boolean => shifts[diary(day) ?? OFF]?.night === true;
  const found: NaiveBreach[] = [];
  for (let day = 0; day < days; day += 1) {
    if (rowUpTo(day, firstKnown, works).length > rules.maxWorkRun.value) found.push({ rule: 'maxWorkRun', day });
    if (rowUpTo(day, firstKnown, night).length > rules.maxNightRun.value) found.push({ rule: 'maxNightRun', day });
    const worked = rowUpTo(day - 1, firstKnown, works);
    if (rests(day) && worked.length > 0 && !worked.toTheBorder && worked.length < rules.minWorkRun.value)
      found.push({ rule: 'minWorkRun', day });
    const rested = rowUpTo(day - 1, firstKnown, rests);
    if (works(day) && rested.length > 0 && !rested.toTheBorder && rested.length < rules.minRestRun.value)
      found.push({ rule: 'minRestRun', day });
  }
  return found;
};

const neighbourBreaches = (problem: LineProblem, rules: LineRules, duties: readonly Duty[]): readonly NaiveBreach[] => {
  const found: NaiveBreach[] = [];
  for (const [index, duty] of duties.entries()) {
    const last = duties[index - 1];
    if (last === undefined) continue;
    const { day } = duty;
    const free = duty.starts - last.ends;
    const nextDay = last.day === day - 1;
    if (free < 0) found.push({ rule: 'overlap', day });
    else if (free < rules.rest.value) found.push({ rule: 'rest', day });
    if (last.night && !(duty.night && nextDay) && free < rules.restAfterNights.value) found.push({ rule: 'restAfterNights', day });
    if (nextDay && last.forbiddenNext.some((follower) => problem.shifts[follower]?.id === duty.id)) found.push({ rule: 'succession', day });
  }
  return found;
};

const weekBreaches = ({ weekStart }: LineProblem, rules: LineRules, duties: readonly Duty[]): readonly NaiveBreach[] => {
  const mostRecentStart = (day: number): number => {
    let start = day;
    while ((((start - weekStart) % 7) + 7) % 7 !== 0) start -= 1;
    return start;
  };
  return duties
    .filter(({ day }) => {
      const sameWeek = duties.filter((other) => other.day <= day && other.day >= mostRecentStart(day));
      return sameWeek.reduce((sum, { minutes }) => sum + minutes, 0) > rules.weekMinutes.value;
    })
    .map(({ day }) => ({ rule: 'weekMinutes', day }));
};

/**
 * The last moment at which a long rest may begin for someone whose first duty after the last long rest starts at `start`: windows of seven days begin
 * at midnight, and the first of them that holds too little of the last rest needs a new one.
 */
const latestRest = (start: number, { value, inside }: LineRules['weeklyRest']): number => {
  const needed = inside ?? Math.min(value, DAY);
  let midnight = -1000 * DAY;
  while (midnight + needed <= start) midnight += DAY;
  return midnight + 7 * DAY - needed;
};

const longRestBreaches = (rules: LineRules, duties: readonly Duty[]): readonly NaiveBreach[] => {
  const { value } = rules.weeklyRest;
  const found: NaiveBreach[] = [];
  if (value === 0) return found;
  let latest = 0;
  for (const [index, { day, starts, ends }] of duties.entries()) {
    const last = duties[index - 1];
    if (last === undefined || starts - last.ends >= value) latest = latestRest(starts, rules.weeklyRest);
    else if (ends > latest) found.push({ rule: 'weeklyRest', day });
  }
  return found;
};

/** Every breach of one person's rules on sequences, by their plainest reading, in the days of the period alone. */
export const findNaiveBreaches = (problem: LineProblem, person: LinePerson, line: readonly number[]): readonly NaiveBreach[] => {
  const { rules, before } = person;
  const firstKnown = -before.length;
  const diary: Diary = (day) => (day < 0 ? before[before.length + day] : line[day]);
  const duties = dutiesOf(problem, firstKnown, diary);
  return [
    ...runBreaches(problem, rules, firstKnown, diary),
    ...neighbourBreaches(problem, rules, duties),
    ...weekBreaches(problem, rules, duties),
    ...longRestBreaches(rules, duties),
  ].filter(({ day }) => day >= 0);
};
