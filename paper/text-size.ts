import { mm } from './sheet-size.ts';

/** Width in characters: 汉字 and full-width signs are 1, Latin letters and figures a little over half. */
export const emWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\u0020-\u007e\u00b7]/.test(character) ? 0.6 : 1), 0);

const STEP = 0.1;

interface Box {
  readonly widthMm: number;
  readonly heightMm: number;
  /** of the letter size */
  readonly lineHeight: number;
}

/** Height that the paragraphs take at a letter size; one character a line is lost to line-breaking rules. */
const heightAt = (paragraphs: readonly string[], size: number, { widthMm, lineHeight }: Box): number => {
  const perLine = Math.max(1, Math.floor(widthMm / size) - 1);
  const lines = paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(emWidth(text) / perLine)), 0);
  return lines * size * lineHeight;
};

/** Whether all paragraphs fit the box at this letter size. */
export const fits = (paragraphs: readonly string[], size: number, box: Box): boolean => heightAt(paragraphs, size, box) <= box.heightMm;

/** The largest letter size (mm, in tenths) between `least` and `most` at which all paragraphs fit the box; `least` when none does. */
export const largestSize = (paragraphs: readonly string[], box: Box, most: number, least: number): number => {
  for (let size = most; size > least; size = Math.round((size - STEP) * 10) / 10) {
    if (fits(paragraphs, size, box)) return size;
  }
  return least;
};

/** Class of a letter size: pages have no inline styles. */
export const sizeClass = (size: number): string => `mm${Math.round(size * 10)}`;

/** Rules for the sizes that a page uses. */
export const sizeCss = (sizes: Iterable<number>): string =>
  [...new Set(sizes)].map((size) => `.${sizeClass(size)}{font-size:${mm(size)}}`).join('');

/** A long name in lines: 阿卜杜热西提· over 买买提明; the names of most people stay one line. */
export const nameLines = (name: string): readonly string[] => {
  if (emWidth(name) <= 5) return [name];
  const [first = '', ...rest] = name.split(/(?<=[·•・ ])/u);
  return rest.length === 0 ? [name] : [first.trim(), rest.join('').trim()];
};
