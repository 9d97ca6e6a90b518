import type { RotationProblem } from './rotation-problem.ts';
import { OFF } from './rotation-problem.ts';

/** No way on from a state with a symbol. */
export const NOWHERE = -1;

/**
 * All rules on the sequence of days as a machine: symbols 0 … shifts − 1 are the shifts, the last is the day off; `next[state × symbols + symbol]`
 * is the state after that day, or `NOWHERE`. A sequence keeps the rules exactly when the machine can walk it; a cycle, when it can walk it round.
 */
export interface DayAutomaton {
  readonly states: number;
  readonly symbols: number;
  readonly next: Int16Array;
}

/** What the rules remember: the last day's symbol, the day's before it, how long the last has run, and the days worked since the last day off. */
interface Memory {
  readonly before: number;
  readonly symbol: number;
  readonly run: number;
  readonly worked: number;
}

interface Rules {
  readonly problem: RotationProblem;
  readonly off: number;
  readonly forbidden: ReadonlySet<string>;
}

const rulesOf = (problem: RotationProblem): Rules => {
  const off = problem.shifts.length;
  const index = new Map([...problem.shifts.map((shift, at) => [shift.name, at] as const), [OFF, off] as const]);
  const forbidden = new Set(problem.forbidden.map((sequence) => sequence.map((name) => index.get(name) ?? name).join()));
  return { problem, off, forbidden };
};

const blockOf = ({ problem, off }: Rules, symbol: number) =>
  (symbol === off ? problem.rest : problem.shifts[symbol]?.block) ?? problem.rest;

/** One day more; null where a rule forbids it. */
const step = (rules: Rules, memory: Memory, symbol: number): Memory | null => {
  const { problem, off, forbidden } = rules;
  const { symbol: last, run, worked } = memory;
  const same = symbol === last;
  if (forbidden.has(`${last},${symbol}`) || forbidden.has(`${memory.before},${last},${symbol}`)) return null;
  if (!same && run < blockOf(rules, last).min) return null;
  if (symbol === off && !same && worked < problem.work.min) return null;
  const next = { before: last, symbol, run: same ? run + 1 : 1, worked: symbol === off ? 0 : worked + 1 };
  return next.run > blockOf(rules, symbol).max || next.worked > problem.work.max ? null : next;
};

const keyOf = ({ before, symbol, run, worked }: Memory): string => `${before},${symbol},${run},${worked}`;

/** Every memory reachable from the first day off after each shift. A lawful cycle has such a day, so nothing is left out. */
export const buildAutomaton = (problem: RotationProblem): DayAutomaton => {
  const rules = rulesOf(problem);
  const symbols = problem.shifts.length + 1;
  const memories: Memory[] = [];
  const known = new Map<string, number>();
  const stateOf = (memory: Memory | null): number => {
    if (memory === null) return NOWHERE;
    const at = known.get(keyOf(memory)) ?? memories.push(memory) - 1;
    known.set(keyOf(memory), at);
    return at;
  };
  problem.shifts.forEach((_, before) => {
    stateOf({ before, symbol: rules.off, run: 1, worked: 0 });
  });
  const next: number[] = [];
  for (let state = 0; state < memories.length; state += 1) {
    const memory = memories[state];
    for (let symbol = 0; memory && symbol < symbols; symbol += 1) next.push(stateOf(step(rules, memory, symbol)));
  }
  return { states: memories.length, symbols, next: Int16Array.from(next) };
};
