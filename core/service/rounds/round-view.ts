import type { PersonId } from '../../contract/id.ts';
import type { BuildingUnitId, Site } from '../../roster/organisation/building.ts';
import type { LocalTime } from '../../time/local-date.ts';
import type { UnitVisits } from './coverage.ts';
import type { VisitId, VisitResult, VisitRound } from './visit.ts';
import type { VisitCounts } from './visit-counts.ts';

/** Seven weeks of four rounds: what the pages list. Older rounds stay in the file and in the figures. */
export const MOST_ROUNDS = 28;
/** Two weeks of them are compared door by door. */
export const MOST_COMPARED = 8;

/** A line of the list of rounds: figures only. */
export interface RoundSummary {
  readonly round: VisitRound;
  readonly counts: VisitCounts;
}

/** One round door by door; doors nobody visited are not in it. */
export interface RoundView {
  readonly round: VisitRound;
  readonly visits: readonly UnitVisits[];
  /** of a closed round, the doors there were when it was closed; null: those there are now */
  readonly site: Site | null;
}

/** A door to be visited again. */
export interface Recheck {
  readonly roundId: VisitRound['id'];
  readonly unitId: BuildingUnitId;
  readonly room: string;
  readonly result: VisitResult;
  readonly at: LocalTime;
  readonly dueAt: LocalTime;
  readonly tries: number;
  readonly note: string;
  readonly personIds: readonly PersonId[];
}
export interface RecheckList {
  /** those whose time is up first, at most as many as a page shows */
  readonly doors: readonly Recheck[];
  readonly waiting: number;
  readonly overdue: number;
  readonly nextDueAt: LocalTime | null;
}

/** A door nobody was met at in any of the rounds compared. */
export interface NeverMet {
  readonly unitId: BuildingUnitId;
  readonly room: string;
  /** in how many of the rounds somebody knocked */
  readonly rounds: number;
  readonly tries: number;
  readonly result: VisitResult;
  readonly at: LocalTime;
}
export interface NeverMetList {
  readonly doors: readonly NeverMet[];
  readonly count: number;
}

/** One knock at a door, for its history. */
export interface DoorKnock {
  readonly id: VisitId;
  readonly at: LocalTime;
  readonly result: VisitResult;
  readonly note: string;
  readonly personIds: readonly PersonId[];
}
