import type { CompiledLines } from './compile-lines.ts';
import type { CompiledPerson } from './compile-person.ts';
import { opensWeekend } from './line-span.ts';

const UNLAWFUL = Number.POSITIVE_INFINITY;

/** How often each kind stands in the line that is looked at; one memory for all lines, since this is asked a million times. */
const times = new Int32Array(256);

const exceeds = ({ limited, maxOf }: CompiledPerson): boolean => {
  for (let at = 0; at < limited.length; at += 1) {
    const kind = limited[at] as number;
    if ((times[kind] as number) > (maxOf[kind] as number)) return true;
  }
  return false;
};

/** The price of the soft rules that the line at `row` breaks; infinite when it breaks a hard one. */
export const tollOfLine = ({ days, weekendOf }: CompiledLines, person: CompiledPerson, cells: Uint8Array, row: number): number => {
  const { next, toll, stepAt, kinds, kindOf, choices, allowed, worked, units } = person;
  let state = person.start;
  let minutes = 0;
  let weekends = 0;
  let sum = 0;
  times.fill(0, 0, kinds);
  for (let day = 0; day < days; day += 1) {
    const choice = cells[row + day] as number;
    if (allowed[day * choices + choice] === 0) return UNLAWFUL;
    const kind = kindOf[choice] as number;
    const at = (stepAt[day] as number) + state * kinds + kind;
    const after = next[at] as number;
    if (after < 0) return UNLAWFUL;
    sum += toll[at] as number;
    if (choice > 0) {
      times[kind] = (times[kind] as number) + 1;
      minutes += units[kind] as number;
      if (opensWeekend(weekendOf, day, worked[state] === 1)) weekends += 1;
    }
    state = after;
  }
  const lawful = minutes >= person.minUnits && minutes <= person.maxUnits && weekends <= person.maxWeekends;
  return lawful && !exceeds(person) ? sum : UNLAWFUL;
};

/** True when the line at `row` keeps every hard rule of the person. */
export const isLawful = (lines: CompiledLines, person: CompiledPerson, cells: Uint8Array, row: number): boolean =>
  tollOfLine(lines, person, cells, row) < UNLAWFUL;
