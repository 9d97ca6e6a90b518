import type { GoodsFigures } from './site-figures.ts';

/** Figures as they stand in a sentence on paper: no space around them and none inside. */

/** 80 → 1小时20分钟; from a day on 1天2小时 */
export const durationWords = (minutes: number): string => {
  const part = (value: number, unit: string): string => (value === 0 ? '' : `${value}${unit}`);
  if (minutes < 60) return `${minutes}分钟`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)}小时${part(minutes % 60, '分钟')}`;
  return `${Math.floor(minutes / 1440)}天${part(Math.floor((minutes % 1440) / 60), '小时')}`;
};

/** Minutes served in hours, to half an hour. */
export const hoursOf = (minutes: number): number => Math.round(minutes / 30) / 2;

/** 12500 thousandths → 12.5 */
export const amountWords = (thousandths: number): string => String(thousandths / 1000);

/** Fen → 5000元; a sum that is not whole keeps both decimals. */
export const yuanWords = (fen: number): string => `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`;

/** N95口罩300只 */
export const goodsWords = ({ name, unit }: GoodsFigures, thousandths: number): string => `${name}${amountWords(thousandths)}${unit}`;

/** What is zero is not told. */
export const told = (count: number, words: (count: number) => string): readonly string[] => (count > 0 ? [words(count)] : []);

/** Parts of one sentence; an empty sentence is no sentence. */
export const sentence = (parts: readonly string[], between = '，'): readonly string[] => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? [] : [`${said.join(between)}。`];
};
