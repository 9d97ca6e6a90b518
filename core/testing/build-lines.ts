import type { LinePerson, LineProblem } from '#core/duty/planner/lines/line-problem.ts';

const EARLY = 0;
const LATE = 1;
const DAYS = 14;

export const buildLinePerson = (change: Partial<LinePerson> = {}): LinePerson => ({
  id: 'A',
  maxOfShift: [DAYS, DAYS],
  minMinutes: 0,
  maxMinutes: DAYS * 480,
  maxWorkRun: 5,
  minWorkRun: 2,
  minRestRun: 2,
  maxWeekends: 1,
  daysOff: [],
  pinned: [],
  wishes: [],
  before: null,
  ...change,
});

/** Two shifts of eight hours, late never before early; day 0 is a Monday. */
export const buildLineProblem = (people: readonly LinePerson[], change: Partial<LineProblem> = {}): LineProblem => ({
  days: DAYS,
  weekendOf: Array.from({ length: DAYS }, (_, day) => (day % 7 >= 5 ? Math.floor(day / 7) : -1)),
  shifts: [
    { id: 'E', minutes: 480, forbiddenNext: [] },
    { id: 'L', minutes: 480, forbiddenNext: [EARLY] },
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
    { day, shifts: [EARLY], people: null, required: day % 7 >= 5 ? 2 : 3, under: 100, over: 1 },
    { day, shifts: [LATE], people: null, required: 2 + (day % 4 === 0 ? 1 : 0), under: 100, over: 1 },
  ]).flat();
  return buildLineProblem(people, { demands });
};
