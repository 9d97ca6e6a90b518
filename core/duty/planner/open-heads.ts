import type { DutyLines } from './duty-lines.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import { stateOf } from './lines/plan-state.ts';

/** Heads still missing at the wanted places. */
export const openHeads = ({ places }: DutyLines, lines: CompiledLines, cells: Uint8Array): number => {
  const { totals } = stateOf(lines, cells);
  // The demands begin with one for each place, in the same order.
  return places.reduce((sum, { wanted }, place) => sum + Math.max(0, wanted - (totals[place] ?? 0)), 0);
};
