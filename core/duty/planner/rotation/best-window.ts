import type { CompiledRotation } from './compiled-rotation.ts';
import { NOWHERE } from './day-automaton.ts';

const FAR = 1e12;

/**
 * The cheapest lawful way through some days in a row between two fixed states (dynamic programming from the last day back). The tables are kept
 * between calls, which come by the hundred thousand.
 */
export class BestWindow {
  /** index: day of the window × symbols + symbol; to be filled before each call */
  readonly cost: Float64Array;
  /** the answer: a symbol for each day of the window */
  readonly found: Uint8Array;
  private readonly compiled: CompiledRotation;
  private readonly ahead: Float64Array;
  private readonly choice: Uint8Array;

  constructor(compiled: CompiledRotation, longest: number) {
    const { states } = compiled.automaton;
    this.compiled = compiled;
    this.cost = new Float64Array(longest * compiled.symbols);
    this.found = new Uint8Array(longest);
    this.ahead = new Float64Array((longest + 1) * states);
    this.choice = new Uint8Array(longest * states);
  }

  /** Fills `found`; there is a way as long as the days' own symbols are one. */
  solve(days: number, from: number, to: number): void {
    const { states, symbols, next } = this.compiled.automaton;
    this.ahead.fill(FAR, days * states, (days + 1) * states);
    this.ahead[days * states + to] = 0;
    for (let day = days - 1; day >= 0; day -= 1) this.stepBack(day);
    let state = from;
    for (let day = 0; day < days; day += 1) {
      const symbol = this.choice[day * states + state] ?? 0;
      this.found[day] = symbol;
      state = next[state * symbols + symbol] ?? 0;
    }
  }

  private stepBack(day: number): void {
    const { states, symbols, next } = this.compiled.automaton;
    const { ahead, cost } = this;
    for (let state = 0; state < states; state += 1) {
      let best = FAR;
      let chosen = 0;
      for (let symbol = 0; symbol < symbols; symbol += 1) {
        const to = next[state * symbols + symbol] ?? NOWHERE;
        if (to === NOWHERE) continue;
        const total = (cost[day * symbols + symbol] ?? 0) + (ahead[(day + 1) * states + to] ?? FAR);
        if (total < best) [best, chosen] = [total, symbol];
      }
      ahead[day * states + state] = best;
      this.choice[day * states + state] = chosen;
    }
  }
}
