import type { LocalTime } from '../time/local-date.ts';
import type { BriefPeriod } from './brief.ts';
import type { Comparison } from './compare-figures.ts';
import type { DayFigures } from './day-figures.ts';

/** 明日、下周: what is known of the days after the brief. */
export interface BriefOutlook {
  /** shifts and 人次 that are planned; zero when nobody has planned yet */
  readonly shifts: number;
  readonly heads: number;
  /** places of the plan with too few people */
  readonly openPlaces: number;
  /** isolated households that go on being served */
  readonly households: number;
  readonly openRequests: number;
  /** resolutions whose time is up in those days, or was before */
  readonly tasksDue: number;
}

/** 物资告急: below the level the branch set itself; the name of the goods is no personal data. */
export interface ShortGoods {
  readonly name: string;
  readonly unit: string;
  /** thousandths of the unit */
  readonly left: number;
}

/** Everything a brief is composed from: numbers, and the names of goods. */
export interface BriefSource extends Comparison {
  readonly period: BriefPeriod;
  /** the moment the figures are of, while the period is not over; null once it is */
  readonly asOf: LocalTime | null;
  readonly outlook: BriefOutlook;
  readonly shortGoods: readonly ShortGoods[];
  /** day by day; of a weekly summary alone */
  readonly days: readonly DayFigures[];
}
