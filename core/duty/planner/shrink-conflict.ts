import { type ConflictItem, itemsOf, relaxItems } from './conflict-items.ts';
import { type Filled, type FillTools, fillProblem } from './fill-cover.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Items that cannot be kept together; without any one of them the others can. */
export interface MinimalSet {
  readonly items: readonly ConflictItem[];
  /** it is proven that they cannot; else a search for a plan came to nothing */
  readonly proven: boolean;
}

interface Shrinking {
  readonly problem: PlanProblem;
  readonly tools: FillTools;
  readonly given: ConflictItem[];
  proven: boolean;
}

const tryWithout = ({ problem, tools, given }: Shrinking, items: readonly ConflictItem[]): Filled =>
  fillProblem(relaxItems(problem, [...given, ...items]), tools, 'decide');

/** Gives up as many of `items` as the conflict outlives: all at once, else one half after the other. Answers those it needs. */
const shrink = (shrinking: Shrinking, items: readonly ConflictItem[]): readonly ConflictItem[] => {
  if (items.length === 0) return [];
  const { open, proven } = tryWithout(shrinking, items);
  if (open > 0) {
    shrinking.given.push(...items);
    shrinking.proven = proven;
    return [];
  }
  if (items.length === 1) return items;
  const middle = Math.ceil(items.length / 2);
  const first = shrink(shrinking, items.slice(0, middle));
  return [...first, ...shrink(shrinking, items.slice(middle))];
};

/**
 * A minimal set of items of a problem that cannot be filled (`proven` says whether that is proven): shrunk by deletion, so that it alone cannot be kept
 * while all of it but one can. Null when it was stopped.
 */
export const shrinkConflict = (problem: PlanProblem, tools: FillTools, proven: boolean): MinimalSet | null => {
  const shrinking: Shrinking = { problem, tools, given: [], proven };
  const items = shrink(shrinking, itemsOf(problem));
  return tools.shouldStop() ? null : { items, proven: shrinking.proven };
};
