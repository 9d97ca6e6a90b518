import type { CompiledLines } from './compile-lines.ts';

/** Lawful whole lines that have been found, none twice. Numbers in the arrays' order. */
export interface LinePool {
  readonly person: number[];
  readonly cells: Uint8Array[];
  /** what the line costs in wishes, without their constant part */
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
export const poolLine = ({ choices, persons }: CompiledLines, pool: LinePool, person: number, line: Uint8Array): number => {
  const key = `${person}:${String.fromCharCode(...line)}`;
  const known = pool.numbers.get(key);
  if (known !== undefined) return known;
  const wishes = persons[person]?.wishes;
  let cost = 0;
  for (let day = 0; day < line.length; day += 1) cost += wishes?.[day * choices + (line[day] as number)] ?? 0;
  const number = pool.person.length;
  pool.person.push(person);
  pool.cells.push(line.slice());
  pool.cost.push(cost);
  pool.ofPerson[person]?.push(number);
  pool.numbers.set(key, number);
  return number;
};

/** The demands a line of the pool takes part in, with how many heads it gives (always 1 a day, so each demand once). */
export const demandsOfLine = (
  { choices, demandFrom, demandAt, counts, persons }: CompiledLines,
  pool: LinePool,
  number: number,
): readonly number[] => {
  const line = pool.cells[number] ?? new Uint8Array(0);
  const person = pool.person[number] ?? 0;
  const demands: number[] = [];
  for (let day = 0; day < line.length; day += 1) {
    const cell = day * choices + (line[day] as number);
    for (let at = demandFrom[cell] as number; at < (demandFrom[cell + 1] as number); at += 1) {
      const demand = demandAt[at] as number;
      if (counts.length === 0 || counts[demand * persons.length + person] === 1) demands.push(demand);
    }
  }
  return demands;
};
