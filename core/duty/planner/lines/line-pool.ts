import type { DemandEntries } from './compile-demands.ts';
import type { CompiledLines } from './compile-lines.ts';
import { costOfLine } from './plan-state.ts';

/** Lawful whole lines that have been found, none twice. Numbers in the arrays' order. */
export interface LinePool {
  readonly person: number[];
  readonly cells: Uint8Array[];
  /** what the line costs by itself: wishes, without their constant part, and soft rules */
  readonly cost: number[];
  readonly ofPerson: readonly number[][];
  readonly numbers: Map<string, number>;
}

export const newLinePool = ({ persons }: CompiledLines): LinePool => ({
  person: [],
  cells: [],
  cost: [],
  ofPerson: persons.map(() => []),
  numbers: new Map(),
});

/** The number of a person's line in the pool, which gets it if it is new. */
export const poolLine = (lines: CompiledLines, pool: LinePool, person: number, line: Uint8Array): number => {
  const key = `${person}:${String.fromCharCode(...line)}`;
  const known = pool.numbers.get(key);
  if (known !== undefined) return known;
  const number = pool.person.length;
  pool.person.push(person);
  pool.cells.push(line.slice());
  pool.cost.push(costOfLine(lines, line, 0, person));
  pool.ofPerson[person]?.push(number);
  pool.numbers.set(key, number);
  return number;
};

/** What a line of the pool counts for, demand by demand; none twice. */
export const demandsOfLine = (lines: CompiledLines, pool: LinePool, number: number): ReadonlyMap<number, number> => {
  const { choices, days, shared, own } = lines;
  const line = pool.cells[number] ?? new Uint8Array(0);
  const person = pool.person[number] ?? 0;
  const counts = new Map<number, number>();
  const add = ({ from, demand, weight }: DemandEntries, key: number): void => {
    for (let at = from[key] as number; at < (from[key + 1] as number); at += 1) {
      const index = demand[at] as number;
      counts.set(index, (counts.get(index) ?? 0) + (weight[at] as number));
    }
  };
  for (let day = 0; day < line.length; day += 1) {
    const cell = day * choices + (line[day] as number);
    add(shared, cell);
    if (own.from.length > 0) add(own, person * days * choices + cell);
  }
  return counts;
};
