import type { DayFigureName, DayFigures } from '#core/figures/day-figures.ts';
import type { BriefModel } from './model.ts';

export interface ChartSeries {
  readonly of: DayFigureName;
  /** over its column where each has one of its own */
  readonly head: string;
  /** told apart by drawing, for a black-and-white printer */
  readonly look: 'full' | 'striped';
}

export interface WeekChart {
  readonly key: string;
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

const charts: readonly WeekChart[] = [
  { key: 'gate', title: '每日查验（人次）', series: [{ of: 'gatePeople', head: '查验（人次）', look: 'striped' }] },
  {
    key: 'requests',
    title: '每日诉求（件）：实心为收到，斜线为办结',
    series: [
      { of: 'requestsReceived', head: '收到诉求（件）', look: 'full' },
      { of: 'requestsDone', head: '办结诉求（件）', look: 'striped' },
    ],
  },
];

/** 一周走势: what passed the gate, and what residents asked for; left out where a week has nothing of it. */
export const chartsOf = ({ kind, days }: Pick<BriefModel, 'kind' | 'days'>): readonly WeekChart[] =>
  kind === 'week' ? charts.filter(({ series }) => series.some(({ of }) => days.some((day) => day[of] > 0))) : [];

/** The tallest bar of a chart, for its scale. */
export const mostOf = ({ series }: WeekChart, days: readonly DayFigures[]): number =>
  Math.max(1, ...days.flatMap((day) => series.map(({ of }) => day[of])));
