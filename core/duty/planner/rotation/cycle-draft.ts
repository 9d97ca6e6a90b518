import type { CompiledRotation } from './compiled-rotation.ts';
import type { Cycle } from './first-cycle.ts';
import { DAYS_PER_ROW } from './rotation-problem.ts';

/** A cycle that is being changed, always lawful, with the count of its cells kept up to date. */
export class CycleDraft {
  readonly state: Int16Array;
  readonly symbol: Uint8Array;
  /** surplus heads of each cell; below zero: missing */
  readonly surplus: Int32Array;
  private readonly compiled: CompiledRotation;

  constructor(compiled: CompiledRotation, cycle: Cycle) {
    this.compiled = compiled;
    this.state = cycle.state.slice();
    this.symbol = cycle.symbol.slice();
    this.surplus = compiled.wanted.map((wanted) => -wanted);
    this.symbol.forEach((symbol, day) => {
      this.count(day, symbol, 1);
    });
  }

  cellOf(day: number, symbol: number): number {
    return (day % DAYS_PER_ROW) * this.compiled.symbols + symbol;
  }

  /** Counts the days of a window out (−1) or in (1). */
  countWindow(start: number, days: number, by: number): void {
    for (let step = 0; step < days; step += 1) {
      const day = (start + step) % this.compiled.days;
      this.count(day, this.symbol[day] ?? 0, by);
    }
  }

  /** Writes the days of a window and the states between them. Cells are not counted. */
  write(start: number, days: number, symbols: ArrayLike<number>): void {
    const { automaton, days: all } = this.compiled;
    let state = this.state[start] ?? 0;
    for (let step = 0; step < days; step += 1) {
      const day = (start + step) % all;
      const symbol = symbols[step] ?? 0;
      this.state[day] = state;
      this.symbol[day] = symbol;
      state = automaton.next[state * automaton.symbols + symbol] ?? 0;
    }
  }

  /** Missing and surplus heads, days off left aside. */
  deviation(): number {
    const { symbols } = this.compiled;
    return this.surplus.reduce((sum, one, cell) => (cell % symbols === symbols - 1 ? sum : sum + Math.abs(one)), 0);
  }

  private count(day: number, symbol: number, by: number): void {
    const cell = this.cellOf(day, symbol);
    this.surplus[cell] = (this.surplus[cell] ?? 0) + by;
  }
}
