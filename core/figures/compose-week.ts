import { shortDate, weekdayName } from '../time/local-date.ts';
import { helpSection, nextSection } from './brief-sections/branch-section.ts';
import type { BriefSource } from './brief-source.ts';
import { type ComposedSection, commonParts, writeSections } from './compose-brief.ts';
import type { DayFigureName, DayFigures } from './day-figures.ts';
import { sentence } from './figure-words.ts';

/** Of fewer days with figures, best and worst say nothing. */
const ENOUGH_DAYS = 3;
/** More days that share the place are not named. */
const MOST_NAMED = 2;

const dayWords = ({ date }: DayFigures): string => `${shortDate(date)}（${weekdayName(date)}）`;

interface Extreme {
  readonly days: readonly DayFigures[];
  readonly value: number;
}

/**
 * The days with the most and the fewest of a figure; days without any are left out of both, because a day that nobody counted is not the quietest.
 * Null where the week has too few days, or no difference between them.
 */
export const extremesOf = (
  days: readonly DayFigures[],
  name: DayFigureName,
): { readonly most: Extreme; readonly fewest: Extreme } | null => {
  const counted = days.filter((day) => day[name] > 0);
  if (counted.length < ENOUGH_DAYS) return null;
  const values = counted.map((day) => day[name]);
  const [most, fewest] = [Math.max(...values), Math.min(...values)];
  if (most === fewest) return null;
  const at = (value: number): Extreme => ({ value, days: counted.filter((day) => day[name] === value) });
  return { most: at(most), fewest: at(fewest) };
};

const named = ({ days, value }: Extreme, unit: string): string =>
  days.length > MOST_NAMED ? '' : `${days.map(dayWords).join('、')}，${days.length > 1 ? '各' : ''}${value}${unit}`;

const extremeWords = (days: readonly DayFigures[], name: DayFigureName, what: string, unit: string): readonly string[] => {
  const found = extremesOf(days, name);
  if (!found) return [];
  const [most, fewest] = [named(found.most, unit), named(found.fewest, unit)];
  return sentence([most === '' ? '' : `${what}最多的是${most}`, fewest === '' ? '' : `${most === '' ? what : ''}最少的是${fewest}`], '；');
};

const overview = ({ days }: BriefSource): readonly string[] => [
  ...extremeWords(days, 'gatePeople', '查验', '人次'),
  ...extremeWords(days, 'requestsReceived', '收到诉求', '件'),
  ...extremeWords(days, 'requestsDone', '办结诉求', '件'),
];

/** 一周小结, with the week before and the best and worst days. */
export const composeWeek = (source: BriefSource): readonly ComposedSection[] =>
  writeSections(source, [
    ...commonParts,
    ['days', '一周走势', overview],
    ['help', '需要上级帮助的', helpSection],
    ['next', '下周安排', nextSection],
  ]);
