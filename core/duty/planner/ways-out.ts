import type { Absence } from '../../roster/absence.ts';
import { dayNumber } from '../../time/local-date.ts';
import { waySentence } from './change-sentences.ts';
import type { ConflictItem } from './conflict-items.ts';
import { type Filled, type FillTools, fillProblem } from './fill-cover.ts';
import type { PlanProblem } from './plan-problem.ts';
import { leaveByUse, type PossibleChange, possibleChanges } from './possible-changes.ts';
import { restrictTo, type Span } from './restrict-period.ts';
import { applyChange, type PlanChange, type WayOut } from './way-out.ts';

interface Search {
  readonly problem: PlanProblem;
  readonly items: readonly ConflictItem[];
  /** where most heads are missing */
  readonly worst: Span;
  /** as it stands */
  readonly base: Filled;
  readonly tools: FillTools;
}

/** Where a short search leaves no more than this share open, a long one may fill it all. */
const NEARLY = 1 / 3;

/** What stays open after a change, by a short search and, where that comes near, a long one. */
const tryChange = ({ problem, base, tools }: Search, { change, burden }: PossibleChange): WayOut => {
  const changed = applyChange(problem, change);
  const short = fillProblem(changed, tools, 'count').open;
  const near = short > 0 && short <= base.open * NEARLY;
  const open = near ? Math.min(short, fillProblem(changed, tools, 'fill').open) : short;
  return { change, burden, open, sentence: waySentence(problem, change, open) };
};

/**
 * The least number from `low` to `most` for which `holds`, which then holds for all above. Strides double from the bottom, where it mostly lies and
 * where no is soon proven. Null when there is none.
 */
const leastNumber = (low: number, most: number, holds: (count: number) => boolean): number | null => {
  let [from, to, stride] = [low, low, 1];
  while (!holds(to)) {
    if (to >= most) return null;
    from = to + 1;
    to = Math.min(most, to + stride);
    stride *= 2;
  }
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
};

/** More than the worst week asks for is hardly ever needed. */
const MORE_THAN_WORST = 3;
/** The fewest people that do are those with whom a plan is hardest to find. */
const LONGER = 3;
const BURDEN_OF_ADDING = 1;
const BURDEN_PER_PERSON = 0.25;

/** How many more people fill everything: found for the worst week, then tried for the whole period; and how many of them must be Party members. */
const morePeople = (search: Search): readonly WayOut[] => {
  const { problem, worst, base, tools } = search;
  const week = restrictTo(problem, worst);
  const fills = (count: number, partyMembers: number): boolean =>
    tools.shouldStop() || fillProblem(applyChange(week, { type: 'addPeople', count, partyMembers }), tools, 'decide').open === 0;
  const least = leastNumber(1, Math.max(1, base.open), (count) => fills(count, count));
  const members = least === null ? null : leastNumber(0, least, (count) => fills(least, count));
  if (least === null || members === null) return [];
  for (let more = 0; more <= MORE_THAN_WORST && !tools.shouldStop(); more += 1) {
    const count = least + more;
    const change: PlanChange = { type: 'addPeople', count, partyMembers: Math.min(count, members + (members > 0 ? more : 0)) };
    const { open } = fillProblem(applyChange(problem, change), { ...tools, moves: tools.moves * LONGER }, 'fill');
    const burden = BURDEN_OF_ADDING + BURDEN_PER_PERSON * count;
    if (open === 0) return [{ change, burden, open, sentence: waySentence(problem, change, open) }];
  }
  return [];
};

const BURDEN_OF_LEAVE = 5;
const PEOPLE_ASKED = [1, 2, 3] as const;

/** Whose leave would help: of as few people as do, those whose leave meets most missing heads first. */
const lessLeave = (search: Search): readonly WayOut[] => {
  const { problem, items, base, tools } = search;
  if (!items.some(({ type }) => type === 'leave')) return [];
  const first = dayNumber(problem.from);
  const openOn = ({ from, to }: Absence): number =>
    base.openByDay.reduce((sum, open, day) => sum + (first + day >= dayNumber(from) && first + day <= dayNumber(to) ? open : 0), 0);
  const leave = leaveByUse(problem, openOn);
  const tried: WayOut[] = [];
  for (const count of [...PEOPLE_ASKED.filter((asked) => asked < leave.length), leave.length]) {
    const asked = leave.slice(0, count);
    if (count === 0 || tools.shouldStop() || tried.some(({ open }) => open === 0)) break;
    const change: PlanChange = {
      type: 'cancelLeave',
      people: asked.map(({ person }) => person),
      absences: asked.flatMap(({ absences }) => absences.map(({ id }) => id)),
    };
    tried.push(tryChange(search, { change, burden: BURDEN_OF_LEAVE + count }));
  }
  return tried;
};

/** Ways of one sort at the same place; only the best of them is worth a line. */
const sortOf = ({ change }: WayOut): string => {
  if (change.type === 'fewerHeads') return `${change.type} ${change.cells.map(({ shiftId }) => shiftId).join()}`;
  if (change.type === 'changeShifts') return `${change.type} ${change.shifts.map(({ id }) => id).join()}`;
  return change.type === 'ruleAsWish' ? `${change.type} ${change.rule}` : change.type;
};

const ranked = (ways: readonly WayOut[], open: number): readonly WayOut[] => {
  const useful = ways.filter((way) => way.open < open).sort((a, b) => a.open - b.open || a.burden - b.burden);
  const sorts = useful.map(sortOf);
  return useful.filter((_, index) => sorts.indexOf(sorts[index] ?? '') === index);
};

/** Every way that helps, each tried by the engine, those that fill most first and among them the mildest. */
export const waysOut = (search: Search): readonly WayOut[] => {
  const { problem, items, base, tools } = search;
  const plain = possibleChanges(problem, items).flatMap((possible) => (tools.shouldStop() ? [] : [tryChange(search, possible)]));
  return ranked([...morePeople(search), ...plain, ...lessLeave(search)], base.open);
};
