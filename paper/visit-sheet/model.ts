import type { PersonId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import { type CoveredBuilding, type CoveredDoor, type CoveredUnit, unitsCovered } from '#core/service/rounds/coverage.ts';
import { isNotMet } from '#core/service/rounds/door-visit.ts';
import type { VisitPair, VisitRound } from '#core/service/rounds/visit.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** One unit for one pair. */
export interface VisitSheet {
  readonly key: string;
  readonly place: string;
  readonly pair: string;
  readonly people: readonly string[];
  readonly doors: readonly CoveredDoor[];
}
export interface VisitSheetModel {
  readonly head: BranchHead;
  /** null: blank sheets */
  readonly round: VisitRound | null;
  readonly sheets: readonly VisitSheet[];
  readonly printedAt: LocalTime;
}
export interface VisitSheetSource {
  readonly post: Post;
  readonly round: VisitRound;
  readonly buildings: readonly CoveredBuilding[];
  readonly nameOf: (id: PersonId) => string;
  readonly printedAt: LocalTime;
}
export interface WantedSheets {
  /** null = every pair, and the units of nobody after them */
  readonly pair: string | null;
  readonly doors: 'all' | 'left';
}

const isLeft = ({ visit }: CoveredDoor): boolean => visit === null || isNotMet(visit.result);

const nobody: VisitPair = { name: '', personIds: [], unitIds: [] };

/** A sheet a unit, in walking order, pair by pair; a unit with nothing left to walk has none. */
export const visitSheetModel = ({ post, round, buildings, nameOf, printedAt }: VisitSheetSource, wanted: WantedSheets): VisitSheetModel => {
  const units = unitsCovered(buildings);
  const taken = new Set(round.pairs.flatMap((pair) => pair.unitIds));
  const sheetOf = (pair: VisitPair, unit: CoveredUnit): readonly VisitSheet[] => {
    const doors = wanted.doors === 'all' ? unit.doors : unit.doors.filter(isLeft);
    const people = pair.personIds.map(nameOf).filter((name) => name !== '');
    return doors.length === 0 ? [] : [{ key: unit.id, place: `${unit.building} ${unit.name}`, pair: pair.name, people, doors }];
  };
  const ofPairs = round.pairs
    .filter((pair) => wanted.pair === null || pair.name === wanted.pair)
    .flatMap((pair) => units.filter((unit) => pair.unitIds.includes(unit.id)).flatMap((unit) => sheetOf(pair, unit)));
  const others = wanted.pair === null ? units.filter((unit) => !taken.has(unit.id)).flatMap((unit) => sheetOf(nobody, unit)) : [];
  return { head: branchHead(post), round, sheets: [...ofPairs, ...others], printedAt };
};

export const blankVisitSheets = (post: Post, printedAt: LocalTime): VisitSheetModel => ({
  head: branchHead(post),
  round: null,
  sheets: [],
  printedAt,
});
