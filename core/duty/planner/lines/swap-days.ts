import type { CompiledLines } from './compile-lines.ts';
import { countOwn, type PlanState } from './plan-state.ts';

/** Exchanges days `from` … `to` − 1 of two people in the cells, and what counts for each of them alone; answers how the cost of the demands changes. */
export const exchangeDays = (
  lines: CompiledLines,
  { cells, totals }: PlanState,
  a: number,
  b: number,
  from: number,
  to: number,
): number => {
  const { days } = lines;
  let change = 0;
  for (let day = from; day < to; day += 1) {
    const mine = cells[a * days + day] as number;
    const theirs = cells[b * days + day] as number;
    if (mine === theirs) continue;
    change += countOwn(lines, totals, a, day, mine, -1) + countOwn(lines, totals, b, day, theirs, -1);
    change += countOwn(lines, totals, a, day, theirs, 1) + countOwn(lines, totals, b, day, mine, 1);
    cells[a * days + day] = theirs;
    cells[b * days + day] = mine;
  }
  return change;
};

/** What the wishes of two people lose or gain when they exchange days; infinite where leave or a pin forbids it or nothing changes. */
export const wishesOfExchange = (lines: CompiledLines, cells: Uint8Array, a: number, b: number, from: number, to: number): number => {
  const { days, choices, persons } = lines;
  const [one, two] = [persons[a], persons[b]];
  if (one === undefined || two === undefined) return Number.POSITIVE_INFINITY;
  let change = 0;
  let differs = false;
  for (let day = from; day < to; day += 1) {
    const mine = day * choices + (cells[a * days + day] as number);
    const theirs = day * choices + (cells[b * days + day] as number);
    if (mine === theirs) continue;
    if (one.allowed[theirs] === 0 || two.allowed[mine] === 0) return Number.POSITIVE_INFINITY;
    differs = true;
    change += (one.wishes[theirs] as number) - (one.wishes[mine] as number) + (two.wishes[mine] as number) - (two.wishes[theirs] as number);
  }
  return differs ? change : Number.POSITIVE_INFINITY;
};
