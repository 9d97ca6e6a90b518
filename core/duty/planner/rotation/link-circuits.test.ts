import { describe, expect, it } from 'vitest';
import { buildRotation } from '../../../testing/build-rotation.ts';
import { buildCirculation, type Circulation } from './circulation-model.ts';
import { type CompiledRotation, compileRotation } from './compiled-rotation.ts';
import type { IntegerModel } from './integer-model.ts';
import { circuitsOf, linkCircuits } from './link-circuits.ts';
import type { RotationProblem } from './rotation-problem.ts';

/** Six days of one shift, one off, each row by itself; whether they may follow each other is up to the rules. */
const sixAndOne = (rules: Partial<RotationProblem> = {}): CompiledRotation => {
  const six = { min: 6, max: 6 };
  const shifts = ['D', 'N'].map((name) => ({ name, block: six }));
  const heads = shifts.map(() => [1, 1, 1, 1, 1, 1, 0]);
  return compileRotation(buildRotation({ rows: 2, shifts, heads, rest: { min: 1, max: 1 }, work: six, forbidden: [], ...rules }));
};

/** How often each arc is used when these rows, each a cycle of its own or all one, are walked round. */
const usesOf = (circulation: Circulation, { automaton, names }: CompiledRotation, cycles: readonly string[]): number[] => {
  const uses = circulation.arcs.map(() => 0);
  for (const cycle of cycles) {
    const symbols = [...cycle].map((name) => names.indexOf(name));
    const walk = (from: number): number =>
      symbols.reduce((state, symbol) => automaton.next[state * automaton.symbols + symbol] ?? -1, from);
    const start = [...Array(automaton.states).keys()].find((state) => walk(state) === state) ?? -1;
    symbols.reduce((state, symbol, day) => {
      const from = (day % 7) * automaton.states + state;
      const column = circulation.arcs.findIndex((arc) => arc.from === from && arc.symbol === symbol);
      uses[column] = (uses[column] ?? 0) + 1;
      return automaton.next[state * automaton.symbols + symbol] ?? -1;
    }, start);
  }
  return uses;
};

const keeps = (model: IntegerModel, values: readonly number[]): boolean =>
  model.rows.every((row) => {
    const sum = row.columns.reduce((total, column, at) => total + (values[column] ?? 0) * (row.values[at] ?? 0), 0);
    return row.lower <= sum && sum <= row.upper;
  });

/** Whether any setting of the added yes/no columns keeps the model. */
const allows = (model: IntegerModel, uses: readonly number[]): boolean =>
  Array.from({ length: 2 ** (model.upper.length - uses.length) }, (_, bits) =>
    model.upper.slice(uses.length).map((_, at) => (bits >> at) & 1),
  ).some((added) => keeps(model, [...uses, ...added]));

const onlyNightsAfterNights: Partial<RotationProblem> = { forbidden: [['N', '-', 'D']] };

describe('linking circuits', () => {
  it('sees two circuits apart, and forbids them', () => {
    const compiled = sixAndOne(onlyNightsAfterNights);
    const circulation = buildCirculation(compiled);
    const apart = usesOf(circulation, compiled, ['DDDDDD-', 'NNNNNN-']);
    const groups = circuitsOf(circulation, apart);
    expect(keeps(circulation.model, apart)).toBe(true);
    expect(groups.length).toBe(2);
    expect(allows(linkCircuits(circulation, circulation.model, groups, 2), apart)).toBe(false);
  });

  it('sees one where the rows meet in a state, though each comes back to itself', () => {
    const compiled = sixAndOne();
    const circulation = buildCirculation(compiled);
    expect(circuitsOf(circulation, usesOf(circulation, compiled, ['DDDDDD-', 'NNNNNN-'])).length).toBe(1);
  });

  it.each<[string, (nodes: number, used: ReadonlySet<number>) => readonly number[]]>([
    ['all of whose nodes it visits', (_, used) => [...used]],
    ['that it never enters', (nodes, used) => [...Array(nodes).keys()].filter((node) => !used.has(node))],
    ['that it enters and leaves', (_, used) => [...used].slice(0, used.size / 2)],
  ])('never forbids a true table for the sake of a group %s (a proof would be wrong)', (_, groupOf) => {
    const compiled = sixAndOne();
    const circulation = buildCirculation(compiled);
    const table = usesOf(circulation, compiled, ['DDDDDD-NNNNNN-']);
    const used = new Set(circulation.arcs.filter((_, column) => (table[column] ?? 0) > 0).map((arc) => arc.from));
    const linked = linkCircuits(circulation, circulation.model, [new Set(groupOf(circulation.nodes, used))], 2);
    expect(allows(linked, table)).toBe(true);
  });
});
