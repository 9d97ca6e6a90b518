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
export interface ConflictSets {
  readonly sets: readonly ConflictSet[];
  /** of all sets together */
  readonly items: readonly ConflictItem[];
  /** how far the places could be filled when nothing but heads counted */
  readonly best: Filled;
  /** for the secretary: hours first where they alone show it, then each set */
  readonly sentences: readonly string[];
  readonly proven: boolean;
  readonly stopped: boolean;
}

export interface Conflict extends ConflictSets {
  /** the most useful first, among them the mildest */
  readonly ways: readonly WayOut[];
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

/** Weekly hours against heads and nothing else: the arithmetic of hours tells it better than any rule. */
const showsHours = ({ items }: ConflictSet): boolean =>
  items.some((item) => item.type === 'rule' && item.rule === 'weeklyHours') &&
  items.every((item) => item.type === 'demand' || (item.type === 'rule' && item.rule === 'weeklyHours'));

const toolsOf = ({ seed, moves = MOVES, prove, shouldStop = () => false }: ConflictOptions): FillTools => ({
  seed,
  moves,
  shouldStop,
  known: new Map(),
  ...(prove ? { prove } : {}),
});

const setsOf = (problem: PlanProblem, base: Filled, tools: FillTools): ConflictSets => {
  const sets = base.open > 0 ? findSets(problem, spansOf(problem, base), tools) : [];
  const hours = sets.some(showsHours) ? hoursSentence(problem) : null;
  return {
    sets,
    items: sets.flatMap((set) => set.items),
    best: base,
    sentences: [...(hours === null ? [] : [hours]), ...sets.map(({ sentence }) => sentence)].map((sentence) => `${sentence}。`),
    proven: sets.every((set) => set.proven),
    stopped: tools.shouldStop(),
  };
};

/**
 * Why a period cannot be filled: minimal sets of rules, limits and demands that exclude each other, told in sentences. Looks at hard rules and least
 * heads only.
 */
export const findConflictSets = (problem: PlanProblem, options: ConflictOptions): ConflictSets => {
  const tools = toolsOf(options);
  return setsOf(problem, fillProblem(problem, tools, 'count'), tools);
};

/** The same with ways out, each tried by the engine. */
export const findConflict = (problem: PlanProblem, options: ConflictOptions): Conflict => {
  const tools = toolsOf(options);
  const base = fillProblem(problem, tools, 'count');
  const found = setsOf(problem, base, tools);
  const [worst] = found.sets;
  const ways = worst ? waysOut({ problem, items: found.items, worst, base, tools }) : [];
  return { ...found, ways, stopped: tools.shouldStop() };
};
