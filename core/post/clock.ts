import { epochOf } from '../time/epoch-of.ts';
import { dateOf, type LocalTime, localTimeIn, minuteOfDay } from '../time/local-date.ts';

/** 电脑时间不对: the laptop's clock against the latest entry. Order is by number, so nothing is lost; but new entries would carry a wrong time. */
export interface ClockWarning {
  /** `behind`: earlier than an entry that is already there; `ahead`: so much later that a wrong clock is likelier than a pause */
  readonly is: 'behind' | 'ahead';
  readonly now: LocalTime;
  /** wall time of the latest entry that the clock is held against */
  readonly last: LocalTime;
  /** how far apart, in whole minutes */
  readonly minutes: number;
}

const MS_PER_MINUTE = 60_000;
/** A laptop that sets its clock by the network steps back by seconds, by hand by a few minutes. */
const BACK_MINUTES = 5;
/** Longer than any pause of a checkpoint in use; an empty battery of the clock gives years. */
const AHEAD_MINUTES = 60 * 24 * 60;

const momentOf = (time: LocalTime, zone: string): number => epochOf(dateOf(time), minuteOfDay(time), zone);

/**
 * null when the clock can be right.
 * @param moment milliseconds since 1970: as a moment the hour that comes twice in autumn is no step back
 * @param zone the post's own
 */
export const judgeClock = (moment: number, last: LocalTime | null, zone: string): ClockWarning | null => {
  if (last === null) return null;
  const now = localTimeIn(moment, zone);
  const minutes = Math.floor((moment - momentOf(last, zone)) / MS_PER_MINUTE);
  if (minutes < -BACK_MINUTES) return { is: 'behind', now, last, minutes: -minutes };
  if (minutes > AHEAD_MINUTES) return { is: 'ahead', now, last, minutes };
  return null;
};
