import { type LinePerson, type LinePlan, type LineProblem, OFF } from '#core/duty/planner/lines/line-problem.ts';

/** What is wrong with a plan, one sentence per broken hard rule, and what it costs. */
export interface NaiveLineVerdict {
  readonly broken: readonly string[];
  readonly cost: number;
}

interface Run {
  readonly worked: boolean;
  readonly from: number;
  readonly to: number;
}

const runsOf = (line: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const [day, shift] of line.entries()) {
    const worked = shift !== OFF;
    const last = runs.at(-1);
    if (last?.worked === worked) runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ worked, from: day, to: day });
  }
  return runs;
};

/** With known days before the period their run is written in front of the line, and counts as begun there; it is judged where it ends. */
const brokenRuns = (person: LinePerson, line: readonly number[], days: number): readonly string[] => {
  const known = person.before === null ? [] : Array.from({ length: person.before.run }, () => person.before?.lastShift ?? OFF);
  return runsOf([...known, ...line])
    .filter(({ to }) => to >= known.length - 1)
    .flatMap(({ worked, from, to }) => {
      const length = to - from + 1;
      const touches = (known.length === 0 && from === 0) || to === known.length + days - 1;
      const where = `${person.id} days ${from - known.length}-${to - known.length}`;
      if (worked && length > person.maxWorkRun) return [`${where}: works too long`];
      if (worked && !touches && length < person.minWorkRun) return [`${where}: works too short`];
      return !worked && !touches && length < person.minRestRun ? [`${where}: rests too short`] : [];
    });
};

const brokenTotals = ({ shifts, weekendOf }: LineProblem, person: LinePerson, line: readonly number[]): readonly string[] => {
  const minutes = line.reduce((sum, shift) => sum + (shifts[shift]?.minutes ?? 0), 0);
  const weekends = new Set(weekendOf.filter((weekend, day) => weekend >= 0 && line[day] !== OFF));
  return [
    ...(minutes < person.minMinutes ? [`${person.id}: ${minutes} minutes are too few`] : []),
    ...(minutes > person.maxMinutes ? [`${person.id}: ${minutes} minutes are too many`] : []),
    ...(weekends.size > person.maxWeekends ? [`${person.id}: ${weekends.size} weekends`] : []),
    ...shifts.flatMap(({ id }, shift) =>
      line.filter((chosen) => chosen === shift).length > (person.maxOfShift[shift] ?? 0) ? [`${person.id}: too many ${id}`] : [],
    ),
  ];
};

const brokenDays = ({ shifts }: LineProblem, person: LinePerson, line: readonly number[]): readonly string[] => [
  ...person.daysOff.filter((day) => line[day] !== OFF).map((day) => `${person.id} day ${day}: works on a day off`),
  ...person.pinned.filter(({ day, shift }) => line[day] !== shift).map(({ day }) => `${person.id} day ${day}: a fixed day was changed`),
  ...line.flatMap((shift, day) => {
    const before = day === 0 ? (person.before?.lastShift ?? OFF) : (line[day - 1] ?? OFF);
    const forbidden = shift !== OFF && before !== OFF && shifts[before]?.forbiddenNext.includes(shift);
    return forbidden ? [`${person.id} day ${day}: forbidden after the day before`] : [];
  }),
];

const wishCost = (person: LinePerson, line: readonly number[]): number =>
  person.wishes.filter(({ day, shift, wants }) => (line[day] === shift) !== (wants === 'on')).reduce((sum, { weight }) => sum + weight, 0);

const coverCost = ({ demands }: LineProblem, plan: LinePlan): number =>
  demands.reduce((sum, { day, shifts, people, required, under, over }) => {
    const heads = plan.filter((line, person) => (people === null || people.includes(person)) && shifts.includes(line[day] ?? OFF)).length;
    return sum + (heads < required ? (required - heads) * under : (heads - required) * over);
  }, 0);

/** Judges a plan from the plain problem alone; slow and plain on purpose, shares nothing with the engine. */
export const checkLinesNaively = (problem: LineProblem, plan: LinePlan): NaiveLineVerdict => ({
  broken: [
    ...(plan.length === problem.people.length && plan.every((line) => line.length === problem.days) ? [] : ['the plan has the wrong size']),
    ...problem.people.flatMap((person, index) => {
      const line = plan[index] ?? [];
      return [...brokenDays(problem, person, line), ...brokenRuns(person, line, problem.days), ...brokenTotals(problem, person, line)];
    }),
  ],
  cost: problem.people.reduce((sum, person, index) => sum + wishCost(person, plan[index] ?? []), 0) + coverCost(problem, plan),
});
