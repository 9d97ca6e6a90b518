import type { PersonId } from '#core/contract/id.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { type Household, noHousehold, readHousehold } from '#core/service/household.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import type { Call } from '../fill-sample-post.ts';

/** What the days are told from. */
export interface Story {
  readonly call: Call;
  /** the first of the days */
  readonly first: LocalDate;
  readonly site: Site;
  readonly people: readonly PersonId[];
  readonly personId: (name: string) => PersonId;
}

/** Something that somebody does at one minute. */
export interface Step {
  readonly at: LocalTime;
  readonly act: () => Promise<unknown>;
}

/** `time` (HH:MM, past midnight up to 30:00) of day number `day`. */
export const moment = ({ first }: Pick<Story, 'first'>, day: number, time: string): LocalTime => {
  const [hours, minutes] = time.split(':').map(Number);
  return addMinutes(`${addDays(first, day)}T00:00` as LocalTime, (hours ?? 0) * 60 + (minutes ?? 0));
};

/** A door of the site as it is typed; the sample names none that is not there. */
export const doorOf = ({ site }: Pick<Story, 'site'>, typed: string): Household => {
  if (typed === '') return noHousehold;
  const door = readHousehold(typed, site);
  if (!door) throw new Error(`the sample has no door ${typed}`);
  return door;
};

/** Every door of the site in walking order. */
export const doorsOf = ({ site }: Pick<Story, 'site'>): readonly Household[] =>
  site.units.flatMap((unit) => unit.rooms.map((room) => ({ unitId: unit.id, room })));

export const DAYS = 3;
export const days: readonly number[] = [0, 1, 2];
