import type { CompiledLines } from './compile-lines.ts';
import type { CompiledPerson } from './compile-person.ts';
import { opensWeekend } from './line-span.ts';

/** True when the line at `row` keeps every hard rule of the person. `counts` is scratch memory, one per choice. */
export const isLawful = (
  { days, weekendOf }: CompiledLines,
  person: CompiledPerson,
  cells: Uint8Array,
  row: number,
  counts: Int32Array,
): boolean => {
  const { next, choices, allowed, worked, units, limited, maxOf } = person;
  let state = person.start;
  let minutes = 0;
  let weekends = 0;
  if (limited.length > 0) counts.fill(0);
  for (let day = 0; day < days; day += 1) {
    const choice = cells[row + day] as number;
    if (allowed[day * choices + choice] === 0) return false;
    const after = next[state * choices + choice] as number;
    if (after < 0) return false;
    if (choice > 0) {
      minutes += units[choice] as number;
      counts[choice] = (counts[choice] as number) + 1;
      if (opensWeekend(weekendOf, day, worked[state] === 1)) weekends += 1;
    }
    state = after;
  }
  if (minutes < person.minUnits || minutes > person.maxUnits || weekends > person.maxWeekends) return false;
  for (let at = 0; at < limited.length; at += 1)
    if ((counts[limited[at] as number] as number) > (maxOf[limited[at] as number] as number)) return false;
  return true;
};

/** Exchanges days `from` … `to` − 1 of two people. */
export const exchangeDays = (cells: Uint8Array, rowA: number, rowB: number, from: number, to: number): void => {
  for (let day = from; day < to; day += 1) {
    const kept = cells[rowA + day] as number;
    cells[rowA + day] = cells[rowB + day] as number;
    cells[rowB + day] = kept;
  }
};

/** What the wishes of two people lose or gain when they exchange days; infinite where leave or a pin forbids it or nothing changes. */
export const priceOfExchange = (lines: CompiledLines, cells: Uint8Array, a: number, b: number, from: number, to: number): number => {
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
