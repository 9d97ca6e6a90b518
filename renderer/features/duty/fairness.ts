import type { DutyLoad } from '#core/contract/results.ts';

/** How evenly one figure lies over people (domain: 公平表): its mean and the distance between most and least. */
export interface Spread {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

export const loadFigures = { shifts: '班次', hours: '小时', nights: '夜班', weekends: '周末班', points: '点数' } as const;
export type LoadFigure = keyof typeof loadFigures;

/** Null with nobody to compare. */
export const spreadOf = (values: readonly number[]): Spread | null => {
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  return { least: Math.min(...values), most: Math.max(...values), mean: total / values.length };
};

/** 8 → "8", 8.25 → "8.3": one decimal at most, none without need. */
export const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** Text alternative of the chart, over those who serve at all: 点数最多 12（王强），最少 6（李静），平均 9，相差 6。 */
export const spreadSentence = (loads: readonly DutyLoad[], what: LoadFigure, nameOf: (load: DutyLoad) => string): string => {
  const serving = loads.filter((load) => load.shifts > 0);
  const idle = loads.length - serving.length;
  const ordered = [...serving].sort((one, other) => other[what] - one[what]);
  const [most, least] = [ordered.at(0), ordered.at(-1)];
  const spread = spreadOf(serving.map((load) => load[what]));
  if (!most || !least || !spread) return '这段时间还没有人值班。';
  const rest = idle > 0 ? `另有 ${idle} 人没有排班。` : '';
  if (spread.most === spread.least) return `${loadFigures[what]}人人相同，都是 ${figure(spread.most)}。${rest}`;
  const gap = figure(spread.most - spread.least);
  return `${loadFigures[what]}最多 ${figure(spread.most)}（${nameOf(most)}），最少 ${figure(spread.least)}（${nameOf(least)}），平均 ${figure(spread.mean)}，相差 ${gap}。${rest}`;
};
