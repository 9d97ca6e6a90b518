import { coverDemand, type LinePerson, type LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import { HARD, type LineRules, noRules } from '#core/duty/planner/lines/line-rules.ts';

const EARLY = 0;
const LATE = 1;
const DAYS = 14;

/** No rule but those given. */
export const buildLineRules = (change: Partial<LineRules> = {}): LineRules => ({ ...noRules, ...change });

/** What published instances ask: two to five days in a row, two days off in a row, and successions kept. */
export const fortnightRules: LineRules = buildLineRules({
  succession: { toll: HARD },
  maxWorkRun: { value: 5, toll: HARD },
  minWorkRun: { value: 2, toll: HARD },
  minRestRun: { value: 2, toll: HARD },
});

export const buildLinePerson = (change: Partial<LinePerson> = {}): LinePerson => ({
  id: 'A',
  rules: fortnightRules,
  maxOfShift: [DAYS, DAYS],
  minMinutes: 0,
  maxMinutes: DAYS * 480,
  maxWeekends: 1,
  daysOff: [],
  closed: [],
  pinned: [],
  wishes: [],
  before: [],
  ...change,
});

/** Two shifts of eight hours, late never before early; day 0 is a Monday. */
export const buildLineProblem = (people: readonly LinePerson[], change: Partial<LineProblem> = {}): LineProblem => ({
  days: DAYS,
  weekStart: 0,
  weekendOf: Array.from({ length: DAYS }, (_, day) => (day % 7 >= 5 ? Math.floor(day / 7) : -1)),
  shifts: [
    { id: 'E', minutes: 480, start: 7 * 60, end: 15 * 60, night: false, forbiddenNext: [] },
    { id: 'L', minutes: 480, start: 15 * 60, end: 23 * 60, night: false, forbiddenNext: [EARLY] },
  ],
  people,
  demands: [],
  ...change,
});

/** A fortnight of our own for nine people: cover, leave, wishes and a limit on late shifts pull against one another. */
export const buildTightFortnight = (): LineProblem => {
  const people = Array.from({ length: 9 }, (_, at) =>
    buildLinePerson({
      id: `P${at}`,
      minMinutes: 7 * 480,
      maxMinutes: 9 * 480,
      maxOfShift: at % 3 === 0 ? [DAYS, 3] : [DAYS, DAYS],
      daysOff: [(at * 5) % DAYS],
      wishes: [
        { day: (at * 3 + 1) % DAYS, shift: EARLY, wants: 'on', weight: 1 + (at % 3) },
        { day: (at * 7 + 4) % DAYS, shift: LATE, wants: 'off', weight: 2 },
        { day: (at * 4 + 6) % DAYS, shift: LATE, wants: 'on', weight: 3 },
      ],
    }),
  );
  const demands = Array.from({ length: DAYS }, (_, day) => [
    coverDemand(day, [EARLY], { at: day % 7 >= 5 ? 2 : 3, under: 100, over: 1 }),
    coverDemand(day, [LATE], { at: 2 + (day % 4 === 0 ? 1 : 0), under: 100, over: 1 }),
  ]).flat();
  return buildLineProblem(people, { demands });
};
