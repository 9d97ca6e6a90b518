import { type CompiledPerson, compilePerson } from './compile-person.ts';
import type { LineDemand, LinePlan, LineProblem } from './line-problem.ts';

/** The whole problem in typed arrays. A cell of a plan is a choice: 0 for off, `shift + 1` for a shift. */
export interface CompiledLines {
  readonly days: number;
  readonly choices: number;
  readonly persons: readonly CompiledPerson[];
  readonly weekendOf: Int32Array;
  /** minutes in one unit of work */
  readonly unit: number;
  readonly demands: readonly LineDemand[];
  /** the demands that count a choice on a day: `demandAt` from `demandFrom[day × choices + choice]` up to the next entry */
  readonly demandFrom: Int32Array;
  readonly demandAt: Int32Array;
  /** demand × people + person → 1 where the person counts; empty when every demand counts everybody */
  readonly counts: Uint8Array;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

const indexDemands = (problem: LineProblem, choices: number): Pick<CompiledLines, 'demandFrom' | 'demandAt' | 'counts'> => {
  const lists: number[][] = Array.from({ length: problem.days * choices }, () => []);
  for (const [index, { day, shifts }] of problem.demands.entries())
    for (const shift of shifts) lists[day * choices + shift + 1]?.push(index);
  const demandFrom = new Int32Array(lists.length + 1);
  for (const [cell, list] of lists.entries()) demandFrom[cell + 1] = (demandFrom[cell] ?? 0) + list.length;
  const size = problem.people.length;
  const someOnly = problem.demands.some(({ people }) => people !== null);
  const counts = new Uint8Array(someOnly ? problem.demands.length * size : 0);
  if (someOnly)
    for (const [index, { people }] of problem.demands.entries()) {
      if (people === null) counts.fill(1, index * size, (index + 1) * size);
      else for (const person of people) counts[index * size + person] = 1;
    }
  return { demandFrom, demandAt: Int32Array.from(lists.flat()), counts };
};

/** Compiles a problem once; everything in this folder works on the result. */
export const compileLines = (problem: LineProblem): CompiledLines => {
  const choices = problem.shifts.length + 1;
  const unit = problem.shifts.reduce((common, { minutes }) => divisor(common, minutes), 0) || 1;
  return {
    days: problem.days,
    choices,
    persons: problem.people.map((person) => compilePerson(problem, person, unit)),
    weekendOf: Int32Array.from(problem.weekendOf),
    unit,
    demands: problem.demands,
    ...indexDemands(problem, choices),
  };
};

/** Choices of a whole plan, person by person, from its shifts. */
export const cellsOf = (plan: LinePlan): Uint8Array => Uint8Array.from(plan.flat(), (shift) => shift + 1);

/** The plan that compiled cells mean. */
export const planOf = ({ days, persons }: CompiledLines, cells: Uint8Array): LinePlan =>
  persons.map((_, person) => Array.from(cells.subarray(person * days, (person + 1) * days), (choice) => choice - 1));
