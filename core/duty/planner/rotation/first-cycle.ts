import type { SeededRandom } from '../seeded-random.ts';
import type { CompiledRotation } from './compiled-rotation.ts';
import { NOWHERE } from './day-automaton.ts';
import { DAYS_PER_ROW } from './rotation-problem.ts';

/** A lawful walk round the whole cycle: the state before each day and the symbol of the day. */
export interface Cycle {
  readonly state: Int16Array;
  readonly symbol: Uint8Array;
}

/** How much chance outweighs a head still missing. */
const WHIM = 2;

/** `reach[day × states + state]`: from there the cycle can still close in `home`. */
const reachOf = ({ automaton, days }: CompiledRotation, home: number): Uint8Array => {
  const { states, symbols, next } = automaton;
  const reach = new Uint8Array((days + 1) * states);
  reach[days * states + home] = 1;
  for (let at = days * states - 1; at >= 0; at -= 1) {
    const state = at % states;
    const tomorrow = at - state + states;
    for (let symbol = 0; symbol < symbols && reach[at] === 0; symbol += 1) {
      const to = next[state * symbols + symbol] ?? NOWHERE;
      if (to !== NOWHERE) reach[at] = reach[tomorrow + to] ?? 0;
    }
  }
  return reach;
};

/** Each day takes the symbol its column misses most, with some chance, among those from which the cycle still closes. */
const walk = (compiled: CompiledRotation, home: number, reach: Uint8Array, random: SeededRandom): Cycle => {
  const { automaton, days, symbols } = compiled;
  const missing = compiled.wanted.slice();
  const cycle = { state: new Int16Array(days), symbol: new Uint8Array(days) };
  let state = home;
  for (let day = 0; day < days; day += 1) {
    const column = (day % DAYS_PER_ROW) * symbols;
    let chosen = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let symbol = 0; symbol < symbols; symbol += 1) {
      const to = automaton.next[state * symbols + symbol] ?? NOWHERE;
      if (to === NOWHERE || reach[(day + 1) * automaton.states + to] === 0) continue;
      const wish = (missing[column + symbol] ?? 0) + WHIM * random.next();
      if (wish > best) [best, chosen] = [wish, symbol];
    }
    cycle.state[day] = state;
    cycle.symbol[day] = chosen;
    missing[column + chosen] = (missing[column + chosen] ?? 0) - 1;
    state = automaton.next[state * symbols + chosen] ?? 0;
  }
  return cycle;
};

/** A first cycle from a state by chance; null proves that limits and forbidden sequences leave no cycle of this length at all. */
export const firstCycle = (compiled: CompiledRotation, random: SeededRandom): Cycle | null => {
  const { states } = compiled.automaton;
  const from = states === 0 ? 0 : random.below(states);
  for (let turn = 0; turn < states; turn += 1) {
    const home = (from + turn) % states;
    const reach = reachOf(compiled, home);
    if (reach[home] === 1) return walk(compiled, home, reach, random);
  }
  return null;
};
