import { type CompiledDemands, compileDemands } from './compile-demands.ts';
import { type CompiledPerson, compilePerson, type KindTables } from './compile-person.ts';
import { buildLineAutomaton, type LineAutomaton } from './line-automaton.ts';
import type { ShiftKind } from './line-memory.ts';
import type { LinePlan, LineProblem } from './line-problem.ts';
import type { LineRules } from './line-rules.ts';

/** The whole problem in typed arrays. A cell of a plan is a choice: 0 for off, `shift + 1` for a shift. */
export interface CompiledLines extends CompiledDemands {
  readonly days: number;
  readonly choices: number;
  readonly persons: readonly CompiledPerson[];
  readonly weekendOf: Int32Array;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Shifts that rules cannot tell apart are one kind: equal times, equal followers, and forbidden by the same shifts. */
const shiftKinds = ({ shifts }: LineProblem): { readonly kindOfShift: readonly number[]; readonly kinds: readonly ShiftKind[] } => {
  const keys = shifts.map(({ minutes, start, end, night, forbiddenNext }, at) => {
    const forbiddenBy = shifts.flatMap((other, index) => (other.forbiddenNext.includes(at) ? [index] : []));
    return JSON.stringify([minutes, start, end, night, [...forbiddenNext].sort((a, b) => a - b), forbiddenBy]);
  });
  const distinct = [...new Set(keys)];
  const kindOfShift = keys.map((key) => distinct.indexOf(key));
  const kinds = distinct.flatMap((key): readonly ShiftKind[] => {
    const shift = shifts[keys.indexOf(key)];
    if (shift === undefined) return [];
    const { minutes, start, end, night, forbiddenNext } = shift;
    return [{ minutes, start, end, night, forbids: new Set(forbiddenNext.map((follower) => kindOfShift[follower] ?? -1)) }];
  });
  return { kindOfShift, kinds };
};

/** Machines of rules that were compiled before, for callers who compile many problems that differ in people and demands only. */
export type KnownMachines = Map<string, LineAutomaton>;

/** A machine for each set of rules, built once; steps against hard rules are in it only where somebody has pins or a past. */
const kindTables = (problem: LineProblem, known: KnownMachines): KindTables => {
  const { kindOfShift, kinds } = shiftKinds(problem);
  const built = new Map<LineRules, Map<boolean, LineAutomaton>>();
  const build = (rules: LineRules, tolerant: boolean): LineAutomaton => {
    const key = JSON.stringify([rules, kinds.map((kind) => ({ ...kind, forbids: [...kind.forbids] })), tolerant]);
    const machine = known.get(key) ?? buildLineAutomaton(rules, kinds, tolerant);
    known.set(key, machine);
    return machine;
  };
  return {
    kindOfShift,
    automatonOf: ({ rules, pinned, before }) => {
      const tolerant = pinned.length > 0 || before.length > 0;
      const ofRules = built.get(rules) ?? new Map<boolean, LineAutomaton>();
      built.set(rules, ofRules);
      const machine = ofRules.get(tolerant) ?? build(rules, tolerant);
      ofRules.set(tolerant, machine);
      return machine;
    },
  };
};

/** Compiles a problem once; everything in this folder works on the result. */
export const compileLines = (problem: LineProblem, known: KnownMachines = new Map()): CompiledLines => {
  const unit = problem.shifts.reduce((common, { minutes }) => divisor(common, minutes), 0) || 1;
  const tables = kindTables(problem, known);
  return {
    days: problem.days,
    choices: problem.shifts.length + 1,
    persons: problem.people.map((person) => compilePerson(problem, person, unit, tables)),
    weekendOf: Int32Array.from(problem.weekendOf),
    ...compileDemands(problem),
  };
};

/** Choices of a whole plan, person by person, from its shifts. */
export const cellsOf = (plan: LinePlan): Uint8Array => Uint8Array.from(plan.flat(), (shift) => shift + 1);

/** The plan that compiled cells mean. */
export const planOf = ({ days, persons }: CompiledLines, cells: Uint8Array): LinePlan =>
  persons.map((_, person) => Array.from(cells.subarray(person * days, (person + 1) * days), (choice) => choice - 1));
