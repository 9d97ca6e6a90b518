import type { PersonId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import { placedDoors } from '#core/supplies/distribution/door-trips.ts';
import type { RunUnit } from '#core/supplies/distribution/run.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { type Trip, tripKey } from '#core/supplies/distribution/trip.ts';
import { weightWords } from '#core/supplies/distribution/weight-words.ts';
import type { DoorState } from '#core/supplies/door-state.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** One unit on one trip. */
export interface TickSheet {
  readonly key: string;
  readonly building: string;
  readonly unit: string;
  readonly trip: Trip;
  /** those who carry; empty when nobody is named yet */
  readonly people: readonly string[];
  readonly doors: readonly Pick<DoorState, 'room' | 'state'>[];
  /** households × quota */
  readonly total: string;
  /** 第二轮: doors where nobody was in before */
  readonly again: boolean;
}

export interface TickSheetModel {
  readonly head: BranchHead;
  readonly runName: string;
  readonly itemName: string;
  readonly quota: string;
  readonly sheets: readonly TickSheet[];
  readonly printedAt: LocalTime;
}

export interface RunPaperSource {
  readonly post: Post;
  readonly view: RunView;
  /** names of the roster by id */
  readonly nameOf: (id: PersonId) => string;
  readonly printedAt: LocalTime;
}

/** Who carries for a team. */
export const peopleOf = ({ view, nameOf }: Pick<RunPaperSource, 'view' | 'nameOf'>, team: string): readonly string[] =>
  (view.run.teams.find((one) => one.name === team)?.personIds ?? []).map(nameOf).filter((name) => name !== '');

const sheetsOf = (source: RunPaperSource, unit: RunUnit, wanted: (trip: Trip) => boolean): readonly TickSheet[] => {
  const { run, item } = source.view;
  const trips = new Map(placedDoors([unit]).map((door) => [tripKey(door.on), door.on]));
  return [...trips.values()].filter(wanted).map((trip) => {
    const doors = placedDoors([unit]).filter((door) => tripKey(door.on) === tripKey(trip));
    return {
      key: `${unit.id} ${tripKey(trip)}`,
      building: unit.building,
      unit: unit.unit,
      trip,
      people: peopleOf(source, trip.team),
      doors,
      total: weightWords(doors.length * run.quota, item.unit),
      again: tripKey(trip) !== tripKey(unit),
    };
  });
};

/** Trip by trip as they are planned, so that a team's sheets lie together. */
const inOrder = (sheets: readonly TickSheet[], { accounts }: RunPaperSource['view']): readonly TickSheet[] => {
  const rank = new Map(accounts.map(({ trip }, index) => [tripKey(trip), index]));
  return [...sheets].sort((a, b) => (rank.get(tripKey(a.trip)) ?? 0) - (rank.get(tripKey(b.trip)) ?? 0));
};

/** 签收表 of these trips (null = all) or of one unit, in the order of buildings within a trip. */
export const tickSheetModel = (source: RunPaperSource, trips: readonly Trip[] | null, runUnitId: string | null): TickSheetModel => {
  const { post, view, printedAt } = source;
  const keys = trips && new Set(trips.map(tripKey));
  const units = view.units.filter((unit) => runUnitId === null || unit.id === runUnitId);
  const sheets = units.flatMap((unit) => sheetsOf(source, unit, (trip) => keys === null || keys.has(tripKey(trip))));
  return {
    head: branchHead(post),
    runName: view.run.name,
    itemName: view.item.name,
    quota: weightWords(view.run.quota, view.item.unit),
    sheets: inOrder(sheets, view),
    printedAt,
  };
};
