import type { LocalDate } from '../../time/local-date.ts';
import { type Part, splitEvenly } from './split-evenly.ts';
import type { Trip } from './trip.ts';

/** A unit (单元), or what is left of one, to be brought on one trip. */
export interface Stop extends Part {
  readonly key: string;
}

const groupsOf = (stops: readonly Stop[], count: number): readonly (readonly Stop[])[] => {
  const groups = splitEvenly(stops, count);
  return Array.from({ length: count }, (_, group) => stops.filter((_stop, index) => groups[index] === group));
};

/**
 * Which stop goes on which day with which team. The stops come in the order of buildings and units: days get neighbours, and so do the teams of a day.
 * Every stop is on exactly one trip; without a day or a team there is no plan and the answer is empty.
 */
export const planTrips = (stops: readonly Stop[], dates: readonly LocalDate[], teams: readonly string[]): ReadonlyMap<string, Trip> => {
  const trips = new Map<string, Trip>();
  if (dates.length === 0 || teams.length === 0) return trips;
  for (const [day, ofDay] of groupsOf(stops, dates.length).entries()) {
    const date = dates[day];
    for (const [index, ofTeam] of groupsOf(ofDay, teams.length).entries()) {
      const team = teams[index];
      if (date && team) for (const stop of ofTeam) trips.set(stop.key, { date, team });
    }
  }
  return trips;
};
