import type { Circulation } from './circulation-model.ts';
import type { IntegerModel } from './integer-model.ts';
import { DAYS_PER_ROW } from './rotation-problem.ts';

/** Groups of nodes between which the arcs in use lead; one group means that all circuits can be walked as one. */
export const circuitsOf = ({ arcs, nodes }: Circulation, uses: ArrayLike<number>): readonly ReadonlySet<number>[] => {
  const head = Int32Array.from({ length: nodes }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (head[at] !== at) at = head[at] ?? at;
    return at;
  };
  arcs.forEach(({ from, to }, column) => {
    if ((uses[column] ?? 0) > 0) head[find(from)] = find(to);
  });
  const groups = new Map<number, Set<number>>();
  arcs.forEach(({ from }, column) => {
    if ((uses[column] ?? 0) === 0) return;
    const group = groups.get(find(from)) ?? new Set<number>();
    groups.set(find(from), group.add(from));
  });
  return [...groups.values()];
};

/**
 * Forbids that some rows circle inside `group` while the others never enter it: either a row leaves the group, or none is in it, or all are.
 * Three yes/no columns say which; every true table keeps these rows, so that proofs stay proofs.
 */
const linkGroup = ({ arcs, nodes }: Circulation, model: IntegerModel, group: ReadonlySet<number>, rows: number): IntegerModel => {
  const columns = arcs.map((_, column) => column);
  const leaving = columns.filter((column) => group.has(arcs[column]?.from ?? -1) && !group.has(arcs[column]?.to ?? -1));
  const monday = (column: number): boolean => (arcs[column]?.from ?? nodes) < nodes / DAYS_PER_ROW;
  const inside = columns.filter((column) => monday(column) && group.has(arcs[column]?.from ?? -1));
  const ones = (list: readonly number[]): number[] => list.map(() => 1);
  const leaves = model.upper.length;
  const [empty, full] = [leaves + 1, leaves + 2];
  return {
    upper: [...model.upper, 1, 1, 1],
    rows: [
      ...model.rows,
      { columns: [leaves, empty, full], values: [1, 1, 1], lower: 1, upper: 3 },
      { columns: [...leaving, leaves], values: [...ones(leaving), -1], lower: 0, upper: rows * DAYS_PER_ROW },
      { columns: [...inside, empty], values: [...ones(inside), rows], lower: 0, upper: rows },
      { columns: [...inside, full], values: [...ones(inside), -rows], lower: 0, upper: rows },
    ],
  };
};

/** The model with every one of these groups linked to the rest. */
export const linkCircuits = (
  circulation: Circulation,
  model: IntegerModel,
  groups: readonly ReadonlySet<number>[],
  rows: number,
): IntegerModel => groups.reduce((linked, group) => linkGroup(circulation, linked, group, rows), model);
