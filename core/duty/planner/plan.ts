import { dateFromDayNumber } from '../../time/local-date.ts';
import type { Duty } from '../duty.ts';
import { openPlaces, placeKey } from '../open-places.ts';
import { buildFirstPlan } from './build-first-plan.ts';
import { compileProblem } from './compiled-problem.ts';
import { type Draft, NOBODY } from './draft.ts';
import { explainOpenPlaces } from './explain-open-places.ts';
import { improvePlan } from './improve-plan.ts';
import { loadDraft } from './load-draft.ts';
import type { Plan, PlanCost, Planner, PlanOptions } from './plan-problem.ts';
import { planWeights } from './plan-weights.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** No recovery after nights is longer than three days, no shift longer than one. */
const RECOVERY_DAYS = 6;

/** Puts the draft back to the plan found best. */
const restore = (draft: Draft, occupant: Int32Array): void => {
  const differs = (place: number): boolean => draft.occupant[place] !== occupant[place];
  for (let place = 0; place < occupant.length; place += 1) if (differs(place) && draft.occupant[place] !== NOBODY) draft.take(place);
  for (let place = 0; place < occupant.length; place += 1) if (differs(place)) draft.put(place, occupant[place] ?? NOBODY);
};

/** The person's next planned place within the days a recovery can reach over. */
const nextPlace = (draft: Draft, place: number): number => {
  const { days, first } = draft.problem;
  const [row, day] = [(draft.occupant[place] ?? 0) * days, draft.cell(place).day - first];
  for (let at = day + 1; at < Math.min(days, day + RECOVERY_DAYS); at += 1) {
    const next = draft.placeOf[row + at] ?? NOBODY;
    if (next !== NOBODY) return next;
  }
  return NOBODY;
};

/** Empties a place; where taking it out of a run of nights is forbidden, what comes after goes first. */
const empty = (draft: Draft, place: number): void => {
  while (!draft.mayLeave(place)) {
    const next = nextPlace(draft, place);
    if (next === NOBODY || draft.fixed[next] === 1) return;
    empty(draft, next);
    if (draft.occupant[next] !== NOBODY) return;
  }
  draft.take(place);
};

/** Where the rule is hard, nobody is left standing in a shift for which no Party member was found: its places are shown as open. */
const emptyUnledShifts = (draft: Draft): void => {
  const { limits, shiftCount } = draft.problem;
  if (limits.memberInShift === 'warn') return;
  // Emptying one place may take the member out of another shift, so this goes round until nothing changes.
  for (let before = NOBODY; draft.unled > 0 && before !== draft.openCount; ) {
    before = draft.openCount;
    for (let place = 0; place < draft.occupant.length; place += 1) {
      const { day, shift } = draft.cell(place);
      const unled = draft.members[day * shiftCount + shift] === 0;
      if (unled && draft.occupant[place] !== NOBODY && draft.fixed[place] !== 1) empty(draft, place);
    }
  }
};

const dutiesOf = (draft: Draft): readonly Duty[] => {
  const { problem } = draft;
  const { setup, pinned } = problem.source;
  const planned = Array.from(draft.occupant).flatMap((person, place): readonly Duty[] => {
    if (person === NOBODY || draft.fixed[place] === 1) return [];
    const { day, shift, post } = draft.cell(place);
    const [who, when, where] = [problem.people[person], setup.shifts[shift], setup.posts[post]];
    if (!who || !when || !where) return [];
    return [{ date: dateFromDayNumber(problem.epoch + day), shiftId: when.id, dutyPostId: where.id, personId: who.id }];
  });
  return [...pinned, ...planned].sort((a, b) => placeKey(a).localeCompare(placeKey(b)) || a.personId.localeCompare(b.personId));
};

const costOf = (draft: Draft): PlanCost => {
  const { problem, shares } = draft;
  const uneven = (has: Float64Array, share: Float64Array): number =>
    has.reduce((sum, each, person) => sum + (each - (share[person] ?? 0)) ** 2, 0);
  const parts = {
    openPlaces: planWeights.open * (draft.openCount + draft.unled),
    reminders: planWeights.reminder * draft.reminders,
    changes: planWeights.change * draft.changes,
    points: planWeights.points * uneven(draft.points, shares.points),
    nights: planWeights.nights * uneven(draft.nights, shares.nights),
    weekends: planWeights.weekends * uneven(draft.weekends, shares.weekends),
  };
  return { total: problem.people.length === 0 ? parts.openPlaces : Object.values(parts).reduce((sum, part) => sum + part, 0), ...parts };
};

/** Part of the moves that may go into filling the plan under the stricter reading of the weekly rest. */
const STRICT_SHARE = 0.2;

/** One stretch of search, told as part of the whole; leaves the draft at the best plan met. True when it was stopped. */
const search = (draft: Draft, random: SeededRandom, options: PlanOptions, from: number, to: number, until: () => boolean): boolean => {
  const { occupant, stopped } = improvePlan(draft, random, {
    ...options,
    iterations: to - from,
    shouldStop: () => until() || (options.shouldStop?.() ?? false),
    onProgress: (progress) => options.onProgress?.({ ...progress, iteration: from + progress.iteration, iterations: options.iterations }),
  });
  restore(draft, occupant);
  return stopped;
};

/**
 * Builds and improves. Each seven days get their long rest in one piece inside them as long as people suffice to fill every place that way; else
 * the plan goes on with the rule as it is. Existing duties were let in by the rule before.
 */
const fillAndImprove = (draft: Draft, random: SeededRandom, options: PlanOptions): boolean => {
  const shouldStop = () => options.shouldStop?.() ?? false;
  const filled = () => draft.openCount + draft.unled === 0;
  draft.lines.restWhollyInside = true;
  buildFirstPlan(draft, random, shouldStop);
  const strictMoves = filled() ? 0 : Math.floor(options.iterations * STRICT_SHARE);
  search(draft, random, options, 0, strictMoves, filled);
  if (!filled()) {
    draft.lines.restWhollyInside = false;
    buildFirstPlan(draft, random, shouldStop);
  }
  return search(draft, random, options, strictMoves, options.iterations, () => false);
};

/**
 * Plans a period: a first plan by difficulty, then moves and exchanges with late acceptance. Hard rules are checked before every step, so no
 * plan on the way breaks one; places nobody may take stay open and are explained.
 */
export const plan: Planner = (problem, options): Plan => {
  const draft = loadDraft(compileProblem(problem));
  const nothingToMove = draft.occupant.length === 0 || problem.people.length === 0;
  const stopped = !nothingToMove && fillAndImprove(draft, seededRandom(options.seed), options);
  emptyUnledShifts(draft);
  const duties = dutiesOf(draft);
  return {
    duties,
    open: openPlaces(problem.from, problem.to, problem.setup.demand, duties),
    cost: costOf(draft),
    explanation: explainOpenPlaces(draft),
    stopped: stopped || (options.shouldStop?.() ?? false),
  };
};
