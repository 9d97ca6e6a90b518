import { dayNumber } from '../../time/local-date.ts';
import { type ConflictItem, relaxItems } from './conflict-items.ts';
import { conflictSentence, hoursSentence } from './conflict-sentences.ts';
import { type Filled, type FillTools, fillProblem } from './fill-cover.ts';
import type { MasterSolver } from './lines/master-solver.ts';
import type { PlanProblem } from './plan-problem.ts';
import { restrictTo, type Span, weeksOf } from './restrict-period.ts';
import { shrinkConflict } from './shrink-conflict.ts';
import type { WayOut } from './way-out.ts';
import { waysOut } from './ways-out.ts';

export interface ConflictOptions {
  /** the same problem and options give the same answer, unless stopped */
  readonly seed: number;
  /** moves after which a place that is still open counts as one that cannot be filled */
  readonly moves?: number;
  /** a solver proves what counting cannot; without it such sets are `proven: false` */
  readonly prove?: MasterSolver;
  /** asked often; once true, what was found so far is returned */
  readonly shouldStop?: () => boolean;
}

/**
 * Items that cannot be kept together in a part of the period, however much else is given up; all of them but any one can.
 */
export interface ConflictSet extends Span {
  readonly items: readonly ConflictItem[];
  readonly proven: boolean;
  readonly sentence: string;
}

/** Why places stay open. With all `items` given up every place can be filled. No sets: every place can be filled as it is. */
export interface Conflict {
  readonly sets: readonly ConflictSet[];
  /** of all sets together */
  readonly items: readonly ConflictItem[];
  /** heads that stay open in the best plan that was found for heads alone */
  readonly open: number;
  /** for the secretary: hours first where they alone show it, then each set */
  readonly sentences: readonly string[];
  readonly ways: readonly WayOut[];
  readonly proven: boolean;
  readonly stopped: boolean;
}

const MOVES = 6000;

/** Weeks in which most heads are missing come first; the whole period, for conflicts across their borders, last. */
const spansOf = (problem: PlanProblem, { openByDay }: Filled): readonly Span[] => {
  const first = dayNumber(problem.from);
  const openIn = ({ from, to }: Span): number =>
    openByDay.slice(dayNumber(from) - first, dayNumber(to) - first + 1).reduce((sum, open) => sum + open, 0);
  const weeks = [...weeksOf(problem)].sort((a, b) => openIn(b) - openIn(a));
  return weeks.length > 1 ? [...weeks, { from: problem.from, to: problem.to }] : weeks;
};

/** One minimal set after the other, each given up before the next is looked for, until every place can be filled. */
const findSets = (problem: PlanProblem, spans: readonly Span[], tools: FillTools): readonly ConflictSet[] => {
  const sets: ConflictSet[] = [];
  let rest = problem;
  for (const span of spans) {
    for (;;) {
      const part = restrictTo(rest, span);
      const { open, proven } = fillProblem(part, tools, 'decide');
      if (open === 0 || tools.shouldStop()) break;
      const found = shrinkConflict(part, tools, proven);
      if (found === null || found.items.length === 0) break;
      sets.push({ ...span, ...found, sentence: conflictSentence(rest, found.items, span) });
      rest = relaxItems(rest, found.items);
    }
  }
  return sets;
};

/**
 * Why a period cannot be filled: minimal sets of rules, limits and demands that exclude each other, told in sentences, and ways out, each tried by the
 * engine. Looks at hard rules and least heads only.
 */
export const findConflict = (problem: PlanProblem, options: ConflictOptions): Conflict => {
  const { seed, moves = MOVES, prove, shouldStop = () => false } = options;
  const tools: FillTools = { seed, moves, shouldStop, ...(prove ? { prove } : {}) };
  const base = fillProblem(problem, tools, 'count');
  const spans = base.open > 0 ? spansOf(problem, base) : [];
  const sets = findSets(problem, spans, tools);
  const items = sets.flatMap((set) => set.items);
  const [worst] = sets;
  const hours = worst ? hoursSentence(problem) : null;
  return {
    sets,
    items,
    open: base.open,
    sentences: [...(hours === null ? [] : [hours]), ...sets.map(({ sentence }) => sentence)].map((sentence) => `${sentence}。`),
    ways: worst ? waysOut({ problem, items, worst, base, tools }) : [],
    proven: sets.every((set) => set.proven),
    stopped: shouldStop(),
  };
};
