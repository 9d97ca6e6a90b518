import { type DemandPart, type LinePerson, type LinePlan, type LineProblem, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { HARD, TOLERATED } from '#core/duty/planner/lines/line-rules.ts';
import { findNaiveBreaches, type NaiveBreach } from './naive-line-rules.ts';

/** What is wrong with a plan, one sentence per broken hard rule, and what it costs. */
export interface NaiveLineVerdict {
  readonly broken: readonly string[];
  readonly cost: number;
}

const tollOf = ({ rules }: LinePerson, { rule }: NaiveBreach): number => (rule === 'overlap' ? HARD : rules[rule].toll);

const pinOn = ({ pinned }: LinePerson, day: number): number | undefined => pinned.find((pin) => pin.day === day)?.shift;

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

const brokenDays = (person: LinePerson, line: readonly number[]): readonly string[] =>
  line.flatMap((shift, day) => {
    const where = `${person.id} day ${day}`;
    const pin = pinOn(person, day);
    if (pin !== undefined) return shift === pin ? [] : [`${where}: a fixed day was changed`];
    return [
      ...(shift !== OFF && person.daysOff.includes(day) ? [`${where}: works on a day off`] : []),
      ...(person.closed.some((place) => place.day === day && place.shift === shift) ? [`${where}: takes what is closed`] : []),
    ];
  });

/** A pin may break a hard rule, at a high price; a rule that only costs costs the same on pinned days. */
const judgeRules = (problem: LineProblem, person: LinePerson, line: readonly number[]): NaiveLineVerdict => {
  const breaches = findNaiveBreaches(problem, person, line).map((breach) => ({
    ...breach,
    toll: tollOf(person, breach),
    pinned: pinOn(person, breach.day) !== undefined,
  }));
  const hard = breaches.filter(({ toll }) => toll === HARD);
  return {
    broken: hard.filter(({ pinned }) => !pinned).map(({ rule, day }) => `${person.id} day ${day}: ${rule}`),
    cost: breaches.reduce((sum, { toll }) => sum + (toll === HARD ? 0 : toll), 0) + hard.filter(({ pinned }) => pinned).length * TOLERATED,
  };
};

const wishCost = (person: LinePerson, line: readonly number[]): number =>
  person.wishes.filter(({ day, shift, wants }) => (line[day] === shift) !== (wants === 'on')).reduce((sum, { weight }) => sum + weight, 0);

const countOf = (plan: LinePlan, { people, days, shifts, weight }: DemandPart): number =>
  plan
    .filter((_, person) => people === null || people.includes(person))
    .reduce((sum, line) => sum + weight * days.filter((day) => shifts.includes(line[day] ?? OFF)).length, 0);

const demandCost = ({ demands }: LineProblem, plan: LinePlan): number =>
  demands.reduce((sum, { parts, bends }) => {
    const count = parts.reduce((total, part) => total + countOf(plan, part), 0);
    return bends.reduce((cost, { at, under, over }) => cost + (count < at ? (at - count) * under : (count - at) * over), sum);
  }, 0);

/** Judges a plan from the plain problem alone; slow and plain on purpose, shares nothing with the engine. */
export const checkLinesNaively = (problem: LineProblem, plan: LinePlan): NaiveLineVerdict => {
  const lines = problem.people.map((person, index) => {
    const line = plan[index] ?? [];
    return { person, line, rules: judgeRules(problem, person, line) };
  });
  const wrongSize = plan.length !== problem.people.length || plan.some((line) => line.length !== problem.days);
  return {
    broken: [
      ...(wrongSize ? ['the plan has the wrong size'] : []),
      ...lines.flatMap(({ person, line, rules }) => [...brokenDays(person, line), ...rules.broken, ...brokenTotals(problem, person, line)]),
    ],
    cost: lines.reduce((sum, { person, line, rules }) => sum + wishCost(person, line) + rules.cost, demandCost(problem, plan)),
  };
};
