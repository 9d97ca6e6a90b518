import type { Circulation } from './circulation-model.ts';

/**
 * One closed walk over every arc as often as it is used (Hierholzer), starting on a Monday; the symbols of its days in order. The uses must be a
 * circulation that hangs together.
 */
export const walkCircuits = ({ arcs, nodes }: Circulation, uses: ArrayLike<number>): number[] => {
  const left = Array.from(uses);
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach(({ from }, column) => {
    if ((left[column] ?? 0) > 0) leaving[from]?.push(column);
  });
  const start = leaving.findIndex((columns) => columns.length > 0);
  const walk: number[] = [];
  const trail: { readonly node: number; readonly symbol: number | null }[] = [{ node: start, symbol: null }];
  for (let top = trail.at(-1); top; top = trail.at(-1)) {
    const columns = leaving[top.node] ?? [];
    while (columns.length > 0 && left[columns.at(-1) ?? 0] === 0) columns.pop();
    const column = columns.at(-1);
    const arc = column === undefined ? undefined : arcs[column];
    if (column !== undefined && arc) {
      left[column] = (left[column] ?? 0) - 1;
      trail.push({ node: arc.to, symbol: arc.symbol });
    } else {
      trail.pop();
      if (top.symbol !== null) walk.push(top.symbol);
    }
  }
  return walk.reverse();
};
