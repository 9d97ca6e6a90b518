import type { PersonId } from '#core/contract/id.ts';
import type { Shift } from '#core/duty/duty.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import type { Household } from '#core/service/household.ts';
import type { VisitPair } from '#core/service/rounds/visit.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import type { RowWriter } from '#db/row-writer.ts';

/** How much of the neighbours' service is filled in, and into which post. */
export interface ServiceWish extends ServiceSize {
  /** the first of the days; the last is today */
  readonly from: LocalDate;
  readonly site: Site;
  readonly people: readonly PersonId[];
  readonly shifts: readonly Shift[];
  readonly pairs: readonly VisitPair[];
  readonly doorOf: (number: number) => Household;
  readonly makeId: () => string;
  readonly actsPerStep: number;
}

export interface ServiceSize {
  readonly households: number;
  readonly rounds: number;
  readonly requests: number;
  readonly tallies: number;
  readonly deliveries: number;
  readonly isolated: number;
  readonly days: number;
}

/** One user action with its event in the chain. */
export type ActOf = (at: LocalTime, label: string, work: (writer: RowWriter) => void) => void;

/** `minute` of day number `day`; past midnight it is the next day. */
export const at = ({ from }: ServiceWish, day: number, minute: number): LocalTime =>
  addMinutes(`${addDays(from, day)}T00:00` as LocalTime, minute);

/** A number that looks like chance and is the same every time (Knuth's multiplicative hash). */
export const hashed = (number: number): number => (Math.imul(number + 1, 2_654_435_761) >>> 0) >>> 8;
