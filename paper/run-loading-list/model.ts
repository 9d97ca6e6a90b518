import { placedDoors } from '#core/supplies/distribution/door-trips.ts';
import { stillToLoad, type TripAccount } from '#core/supplies/distribution/reconcile-run.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { type Trip, tripKey } from '#core/supplies/distribution/trip.ts';
import { amountWords, weightWords } from '#core/supplies/distribution/weight-words.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { peopleOf, type RunPaperSource } from '../run-tick-sheet/model.ts';

/** What one team takes: its units with their households, and how much that is. */
export interface LoadingLine {
  readonly trip: Trip;
  readonly people: readonly string[];
  /** 3号楼：1单元 15 户、2单元 12 户 */
  readonly stops: readonly { readonly building: string; readonly words: string }[];
  readonly households: number;
  /** 应装, beyond what is on the vehicle */
  readonly toLoad: string;
  readonly loaded: string;
}

export interface LoadingListModel {
  readonly head: BranchHead;
  readonly runName: string;
  readonly itemName: string;
  readonly quota: string;
  /** one sheet a day */
  readonly days: readonly {
    readonly date: LocalDate;
    readonly lines: readonly LoadingLine[];
    readonly households: number;
    readonly toLoad: string;
  }[];
  /** nothing is left to bring: the sheet tells what was loaded */
  readonly done: boolean;
  readonly printedAt: LocalTime;
}

const stopsOf = (view: RunView, trip: Trip, done: boolean): LoadingLine['stops'] => {
  const doors = placedDoors(view.units)
    .filter((door) => done || door.state === 'open' || door.state === 'away')
    .filter((door) => tripKey(door.on) === tripKey(trip));
  const buildings = [...new Set(doors.map((door) => door.building))];
  return buildings.map((building) => {
    const ofBuilding = doors.filter((door) => door.building === building);
    const units = [...new Set(ofBuilding.map((door) => door.unit))];
    return { building, words: units.map((unit) => `${unit} ${ofBuilding.filter((door) => door.unit === unit).length} 户`).join('、') };
  });
};

/** 装车单 of one day, or of every day that still has something to bring; when nothing is left to bring, what was brought, for the file. */
export const loadingListModel = (source: RunPaperSource, date: LocalDate | null): LoadingListModel => {
  const { post, view, printedAt } = source;
  const wanted = view.accounts.filter((account) => date === null || account.trip.date === date);
  const open = wanted.filter((account) => account.toCome > 0);
  const done = open.length === 0;
  const accounts = done ? wanted : open;
  const householdsOf = (account: TripAccount): number => (done ? account.counts.households : account.toCome);
  const amountOf = (account: TripAccount): number => (done ? account.loaded : stillToLoad(account, view.run.quota));
  const dates = [...new Set(accounts.map((account) => account.trip.date))];
  const words = (value: number): string => weightWords(value, view.item.unit);
  return {
    head: branchHead(post),
    runName: view.run.name,
    itemName: view.item.name,
    quota: words(view.run.quota),
    days: dates.map((day) => {
      const ofDay = accounts.filter((account) => account.trip.date === day);
      return {
        date: day,
        households: ofDay.reduce((sum, account) => sum + householdsOf(account), 0),
        toLoad: words(ofDay.reduce((sum, account) => sum + amountOf(account), 0)),
        lines: ofDay.map((account) => ({
          trip: account.trip,
          people: peopleOf(source, account.trip.team),
          stops: stopsOf(view, account.trip, done),
          households: householdsOf(account),
          toLoad: amountWords(amountOf(account), view.item.unit),
          loaded: !done && account.loaded > 0 ? amountWords(account.loaded - account.returned, view.item.unit) : '',
        })),
      };
    }),
    done,
    printedAt,
  };
};
