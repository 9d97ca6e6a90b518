import type { LocalTime } from '../../time/local-date.ts';
import type { Quantity } from '../quantity.ts';
import { type PlacedDoor, placedDoors, tripsOf } from './door-trips.ts';
import type { DistributionRun, RunUnit } from './run.ts';
import { countDoors, type DoorCounts } from './run-progress.ts';
import { type Trip, tripKey } from './trip.ts';
import { amountWords } from './weight-words.ts';

/**
 * What a ledger document of a run does to its account: 装车 (issue), 带回 (return), 报损 (writeOff) of what was lost on the way, 盘盈 (count) of what was
 * more than written down. Reversed documents are not here.
 */
export const runDocumentKinds = { issue: '装车', return: '带回', writeOff: '报损', count: '盘盈' } as const;
export type RunDocumentKind = keyof typeof runDocumentKinds;

export interface RunDocument {
  readonly documentId: string;
  readonly kind: RunDocumentKind;
  readonly trip: Trip;
  /** above zero, in thousandths of the item's unit */
  readonly quantity: Quantity;
  readonly voucher: string;
  readonly at: LocalTime;
  readonly handler: string;
  readonly note: string;
}

/** 核对 of one trip: loaded − returned = used + explained + difference. */
export interface TripAccount {
  readonly trip: Trip;
  readonly counts: DoorCounts;
  /** households this trip is to go to: 未送, and 不在家 of a second round */
  readonly toCome: number;
  /** 装车 */
  readonly loaded: Quantity;
  /** 带回 */
  readonly returned: Quantity;
  /** delivered × quota */
  readonly used: Quantity;
  /** lost (+) or found (−) with a reason */
  readonly explained: Quantity;
  /** still to be explained: + = goods that nobody can show, − = more given out than was loaded */
  readonly difference: Quantity;
  readonly reasons: readonly string[];
}

const sum = (documents: readonly RunDocument[], kind: RunDocumentKind): Quantity =>
  documents.filter((one) => one.kind === kind).reduce((total, one) => total + one.quantity, 0);

const reasonsOf = (documents: readonly RunDocument[]): readonly string[] =>
  documents.filter((one) => one.kind === 'writeOff' || one.kind === 'count').map((one) => one.note);

const accountOf = (trip: Trip, doors: readonly PlacedDoor[], quota: Quantity, documents: readonly RunDocument[]): TripAccount => {
  const counts = countDoors(doors);
  const toCome = doors.filter((door) => door.state === 'open' || (door.state === 'away' && door.trip !== null)).length;
  const loaded = sum(documents, 'issue');
  const returned = sum(documents, 'return');
  const used = counts.delivered * quota;
  const explained = sum(documents, 'writeOff') - sum(documents, 'count');
  return {
    trip,
    counts,
    toCome,
    loaded,
    returned,
    used,
    explained,
    difference: loaded - returned - used - explained,
    reasons: reasonsOf(documents),
  };
};

const allTrips = (run: Pick<DistributionRun, 'teams'>, units: readonly RunUnit[], documents: readonly RunDocument[]): readonly Trip[] => {
  const planned = tripsOf(
    units,
    run.teams.map((team) => team.name),
  );
  const known = new Set(planned.map(tripKey));
  const others = new Map(documents.filter((one) => !known.has(tripKey(one.trip))).map((one) => [tripKey(one.trip), one.trip]));
  return [...planned, ...others.values()].sort((a, b) => a.date.localeCompare(b.date));
};

/** Trip by trip: those with doors, and those that only have goods (the plan was changed after loading). */
export const tripAccounts = (
  run: Pick<DistributionRun, 'quota' | 'teams'>,
  units: readonly RunUnit[],
  documents: readonly RunDocument[],
): readonly TripAccount[] => {
  const doors = placedDoors(units);
  return allTrips(run, units, documents).map((trip) =>
    accountOf(
      trip,
      doors.filter((door) => tripKey(door.on) === tripKey(trip)),
      run.quota,
      documents.filter((one) => tripKey(one.trip) === tripKey(trip)),
    ),
  );
};

export type RunAccount = Omit<TripAccount, 'trip'>;

/** The whole run: the sum of its trips. */
export const runAccount = (accounts: readonly TripAccount[]): RunAccount => {
  const add = (of: (account: TripAccount) => number): number => accounts.reduce((total, account) => total + of(account), 0);
  return {
    counts: {
      households: add(({ counts }) => counts.households),
      open: add(({ counts }) => counts.open),
      delivered: add(({ counts }) => counts.delivered),
      away: add(({ counts }) => counts.away),
      declined: add(({ counts }) => counts.declined),
    },
    toCome: add((one) => one.toCome),
    loaded: add((one) => one.loaded),
    returned: add((one) => one.returned),
    used: add((one) => one.used),
    explained: add((one) => one.explained),
    difference: add((one) => one.difference),
    reasons: accounts.flatMap((one) => one.reasons),
  };
};

/** 装出去还没交代 60 斤 / 多送出 60 斤; '' when it adds up. On a trip that is still out the first is no fault. */
export const differenceWords = (difference: number, unit: string): string => {
  if (difference === 0) return '';
  return `${difference > 0 ? '装出去还没交代' : '多送出'} ${amountWords(Math.abs(difference), unit)}`;
};

/** Trips whose goods do not add up yet. */
export const unbalanced = (accounts: readonly TripAccount[]): readonly TripAccount[] => accounts.filter((one) => one.difference !== 0);

/** 应装: what the trip needs for the doors it is to go to and those it was at, beyond what was loaded. Never below zero. */
export const stillToLoad = (account: TripAccount, quota: Quantity): Quantity => {
  const onBoard = account.loaded - account.returned - account.used - account.explained;
  return Math.max(0, account.toCome * quota - onBoard);
};
