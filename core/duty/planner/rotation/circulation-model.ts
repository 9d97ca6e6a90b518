import type { CompiledRotation } from './compiled-rotation.ts';
import { NOWHERE } from './day-automaton.ts';
import type { IntegerModel, ModelRow } from './integer-model.ts';
import { DAYS_PER_ROW } from './rotation-problem.ts';

/** Spending a weekday with a symbol, coming from a state. A node is a weekday's morning in a state: `weekday × states + state`. */
export interface DayArc {
  readonly from: number;
  readonly to: number;
  readonly symbol: number;
  readonly cell: number;
}

/**
 * The table as a circulation of whole numbers: each arc says how many rows spend that weekday so. As many rows enter a node as leave it, and every
 * cell has exactly its heads. The rows of a table and the units of a circulation are the same thing as long as all circuits hang together; so an
 * infeasible model proves that there is no table, while a solution may still fall apart into separate circuits (see `link-circuits.ts`).
 */
export interface Circulation {
  readonly arcs: readonly DayArc[];
  readonly nodes: number;
  readonly model: IntegerModel;
}

const arcsOf = ({ automaton, symbols, wanted }: CompiledRotation): readonly DayArc[] => {
  const { states, next } = automaton;
  const arcs: DayArc[] = [];
  for (let weekday = 0; weekday < DAYS_PER_ROW; weekday += 1) {
    const tomorrow = ((weekday + 1) % DAYS_PER_ROW) * states;
    for (let state = 0; state < states; state += 1) {
      for (let symbol = 0; symbol < symbols; symbol += 1) {
        const to = next[state * symbols + symbol] ?? NOWHERE;
        const cell = weekday * symbols + symbol;
        if (to !== NOWHERE && (wanted[cell] ?? 0) > 0) arcs.push({ from: weekday * states + state, to: tomorrow + to, symbol, cell });
      }
    }
  }
  return arcs;
};

interface OpenRow {
  readonly columns: number[];
  readonly values: number[];
}

const openRows = (count: number): readonly OpenRow[] => Array.from({ length: count }, () => ({ columns: [], values: [] }));

const add = (row: OpenRow | undefined, column: number, value: number): void => {
  row?.columns.push(column);
  row?.values.push(value);
};

export const buildCirculation = (compiled: CompiledRotation): Circulation => {
  const arcs = arcsOf(compiled);
  const nodes = DAYS_PER_ROW * compiled.automaton.states;
  const balance = openRows(nodes);
  const cover = openRows(compiled.wanted.length);
  arcs.forEach(({ from, to, cell }, column) => {
    add(balance[from], column, -1);
    add(balance[to], column, 1);
    add(cover[cell], column, 1);
  });
  const balanceRows = balance.filter((row) => row.columns.length > 0).map((row) => ({ ...row, lower: 0, upper: 0 }));
  const coverRows = cover.map((row, cell): ModelRow => {
    const wanted = compiled.wanted[cell] ?? 0;
    return { ...row, lower: wanted, upper: wanted };
  });
  const upper = arcs.map(({ cell }) => compiled.wanted[cell] ?? 0);
  return { arcs, nodes, model: { upper, rows: [...balanceRows, ...coverRows] } };
};
