import { isPartyMember } from '../../roster/person.ts';
import type { DutyLines } from './duty-lines.ts';
import { findBestLine, newLineScratch } from './lines/best-line.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import { wholeSpan } from './lines/line-span.ts';
import { moveDays, type PlanState, pricesFor, renewToll, stateOf } from './lines/plan-state.ts';
import { planWeights } from './plan-weights.ts';

interface Standing {
  readonly person: number;
  readonly day: number;
  readonly choice: number;
}

/** People, not pinned there, in shifts that ask for a Party member and have none. */
const unled = ({ source, choices, lines, places, days }: DutyLines, { cells }: PlanState): readonly Standing[] => {
  const standing = new Map<string, Standing[]>();
  const asked = new Set(places.map(({ day, choice }) => `${day} ${choice.shift.id}`));
  const led = new Set<string>();
  for (const [person, one] of source.people.entries())
    for (let day = 0; day < days; day += 1) {
      const choice = cells[person * lines.days + day] ?? 0;
      const key = `${day} ${choices[choice - 1]?.shift.id}`;
      if (choice === 0 || !asked.has(key)) continue;
      if (isPartyMember(one)) led.add(key);
      if (!lines.people[person]?.pinned.some((pin) => pin.day === day))
        standing.set(key, [...(standing.get(key) ?? []), { person, day, choice }]);
    }
  return [...standing].flatMap(([key, people]) => (led.has(key) ? [] : people));
};

const NEVER = planWeights.forbidden * 100;

/**
 * Where the rule is hard, nobody is left standing in a shift for which no Party member was found: its places are shown as open. The people get the
 * best line without it, since taking one night out of a run can ask for more changes.
 */
export const emptyUnledShifts = (duty: DutyLines, lines: CompiledLines, cells: Uint8Array): Uint8Array => {
  if (duty.source.setup.rules.partyMember.mode !== 'must') return cells;
  const state = stateOf(lines, cells);
  const scratch = newLineScratch(lines);
  const prices = new Float64Array(lines.days * lines.choices);
  const banned: Standing[] = [];
  for (let found = unled(duty, state); found.length > 0; found = unled(duty, state)) {
    banned.push(...found);
    for (const person of new Set(found.map((standing) => standing.person))) {
      const compiled = lines.persons[person];
      if (compiled === undefined) continue;
      const near = state.totals.slice();
      moveDays(lines, state, person, 0, lines.days, -1);
      pricesFor(lines, state.totals, near, person, 0, lines.days, prices);
      for (const { day, choice } of banned.filter((standing) => standing.person === person))
        prices[day * lines.choices + choice] = (prices[day * lines.choices + choice] ?? 0) + NEVER;
      const row = person * lines.days;
      findBestLine(scratch, compiled, lines.weekendOf, wholeSpan(lines, compiled), prices, state.cells.subarray(row, row + lines.days));
      moveDays(lines, state, person, 0, lines.days, 1);
      renewToll(lines, state, person);
    }
  }
  return state.cells;
};
