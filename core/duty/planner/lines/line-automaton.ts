import { type LineMemory, type LineStep, type ShiftKind, stepOff, stepOn, unknownPast } from './line-memory.ts';
import { HARD, type LineRules, TOLERATED } from './line-rules.ts';

/**
 * The rules on successive days as a machine with the fewest states. Symbol 0 is a day off, `kind + 1` a shift of that kind. It has a table for each sort
 * of day: `tableOf` tells which; `next[(table × states + state) × symbols + symbol]` is the state after the day, -1 where a hard rule forbids it.
 */
export interface LineAutomaton {
  readonly states: number;
  readonly symbols: number;
  readonly next: Int16Array;
  /** same index: what the broken soft rules of the step cost */
  readonly toll: Float64Array;
  /** false when every toll is 0 */
  readonly hasTolls: boolean;
  /** 1 where the last day was worked */
  readonly worked: Uint8Array;
  /** the state in which nothing is known of the past */
  readonly unknown: number;
}

/** Sorts of days. */
export const tableOf = (weekEnds: boolean, pinned: boolean): number => (weekEnds ? 1 : 0) + (pinned ? 2 : 0);
const TABLES = 4;

const keyOf = (memory: LineMemory): string => Object.values(memory).join();

interface Tables {
  readonly symbols: number;
  readonly memories: readonly LineMemory[];
  /** (table × symbols + symbol) per state */
  readonly next: readonly number[][];
  readonly toll: readonly number[][];
}

const sum = (tolls: readonly number[], tolerated: boolean): number =>
  tolls.reduce((total, toll) => total + (tolerated && toll === HARD ? TOLERATED : toll), 0);

/** Every memory that can come about; with `tolerant` also over steps that a pin or the past may have taken against a hard rule. */
const reachable = (rules: LineRules, kinds: readonly ShiftKind[], tolerant: boolean): Tables => {
  const symbols = kinds.length + 1;
  const memories: LineMemory[] = [];
  const known = new Map<string, number>();
  const stateOf = (memory: LineMemory): number => {
    const key = keyOf(memory);
    const at = known.get(key) ?? memories.push(memory) - 1;
    known.set(key, at);
    return at;
  };
  stateOf(unknownPast(rules));
  const next: number[][] = [];
  const toll: number[][] = [];
  const step = (memory: LineMemory, symbol: number, weekEnds: boolean): LineStep =>
    symbol === 0 ? stepOff(rules, memory, weekEnds) : stepOn(rules, memory, symbol - 1, kinds, weekEnds);
  for (let state = 0; state < memories.length; state += 1) {
    const memory = memories[state];
    const [to, cost]: [number[], number[]] = [[], []];
    for (let table = 0; memory !== undefined && table < TABLES; table += 1)
      for (let symbol = 0; symbol < symbols; symbol += 1) {
        const { memory: after, tolls } = step(memory, symbol, table % 2 === 1);
        const price = sum(tolls, table >= 2);
        const goes = price < HARD && (tolerant || table < 2);
        to.push(goes ? stateOf(after) : -1);
        cost.push(goes ? price : 0);
      }
    next.push(to);
    toll.push(cost);
  }
  return { symbols, memories, next, toll };
};

/** Splits classes of states by what their steps cost and where they lead, until nothing splits (Moore). */
const classesOf = ({ memories, next, toll }: Tables): readonly number[] => {
  let classes: readonly number[] = memories.map(({ work }) => (work > 0 ? 1 : 0));
  for (let count = 0; ; ) {
    const names = new Map<string, number>();
    const split = memories.map((_, state) => {
      const leads = (next[state] ?? []).map((to) => (to < 0 ? -1 : (classes[to] ?? -1)));
      const name = `${classes[state]};${leads.join()};${toll[state]?.join()}`;
      const at = names.get(name) ?? names.size;
      names.set(name, at);
      return at;
    });
    if (names.size === count) return split;
    count = names.size;
    classes = split;
  }
};

/** Builds the machine of some rules over some kinds of shifts. */
export const buildLineAutomaton = (rules: LineRules, kinds: readonly ShiftKind[], tolerant: boolean): LineAutomaton => {
  const tables = reachable(rules, kinds, tolerant);
  const { symbols, memories } = tables;
  const classes = classesOf(tables);
  const states = Math.max(...classes) + 1;
  const next = new Int16Array(TABLES * states * symbols).fill(-1);
  const toll = new Float64Array(TABLES * states * symbols);
  const worked = new Uint8Array(states);
  for (const [state, own] of classes.entries()) {
    worked[own] = (memories[state]?.work ?? 0) > 0 ? 1 : 0;
    for (let table = 0; table < TABLES; table += 1)
      for (let symbol = 0; symbol < symbols; symbol += 1) {
        const to = tables.next[state]?.[table * symbols + symbol] ?? -1;
        const at = (table * states + own) * symbols + symbol;
        next[at] = to < 0 ? -1 : (classes[to] ?? -1);
        toll[at] = tables.toll[state]?.[table * symbols + symbol] ?? 0;
      }
  }
  return { states, symbols, next, toll, hasTolls: toll.some((price) => price !== 0), worked, unknown: classes[0] ?? 0 };
};
