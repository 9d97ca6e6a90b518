import type { PosterPlace } from '#core/boards/poster-template.ts';
import { fits, largestSize, sizeCss } from '../text-size.ts';
import { headlineSize, largestLines } from './headline-lines.ts';
import { linesOf, type PosterSheet } from './sheet.ts';

/** Words with the size they are set in. */
export interface Lettering {
  /** what the form calls the place */
  readonly label: string;
  readonly lines: readonly string[];
  /** mm on paper */
  readonly size: number;
  /** false: even at the least size they do not fit */
  readonly fits: boolean;
}

/** By place; a layout asks for every place whose size depends on its words. */
export type Letters = Readonly<Record<string, Lettering>>;

export interface Room {
  /** units */
  readonly width: number;
  readonly height: number;
  /** largest letter, units */
  readonly most: number;
  /** smallest letter, mm on paper whatever its size: eyes do not scale */
  readonly least: number;
  readonly lineHeight?: number;
}

/** What the form calls a place, without its hint in brackets. */
export const labelOf = ({ label }: Pick<PosterPlace, 'label'>): string => label.replace(/（.*$/, '');

/** The label of a place by its key; a key that is none stands for itself. */
export const named = (sheet: PosterSheet, key: string): string =>
  labelOf(sheet.template.places.find((place) => place.key === key) ?? { label: key });

const tenth = (value: number): number => Math.floor(value * 10) / 10;

/** latin letters and figures of the heavy face run wider than half a character */
const CLOSE = 0.98;

/** Large words: in the lines the writer gave them, or in those at which they stand largest. */
export const headline = (sheet: PosterSheet, key: string, room: Room, written = linesOf(sheet, key)): Lettering => {
  const lineHeight = room.lineHeight ?? 1.22;
  const box = { widthMm: room.width * sheet.scale * CLOSE, heightMm: room.height * sheet.scale, lineHeight };
  const lines = written.length === 0 ? [] : largestLines(written, box);
  const size = tenth(Math.min(room.most * sheet.scale, headlineSize(lines, box)));
  return { label: named(sheet, key), lines, size: Math.max(room.least, size), fits: size >= room.least };
};

const boxOf = (sheet: PosterSheet, room: Room) => ({
  widthMm: room.width * sheet.scale,
  heightMm: room.height * sheet.scale,
  lineHeight: room.lineHeight ?? 1.6,
});

/** Paragraphs that fill a box: as large as they may be. */
export const running = (sheet: PosterSheet, key: string, room: Room): Lettering => {
  const box = boxOf(sheet, room);
  const lines = linesOf(sheet, key);
  const size = largestSize(lines, box, tenth(room.most * sheet.scale), room.least);
  return { label: named(sheet, key), lines, size, fits: fits(lines, size, box) };
};

/** Texts (of one or several lines) that each have a box of their own and one size together: that of the longest. */
export const each = (sheet: PosterSheet, key: string, lines: readonly string[], room: Room): Lettering => {
  const box = boxOf(sheet, room);
  const most = tenth(room.most * sheet.scale);
  const size = Math.min(most, ...lines.map((text) => largestSize(text.split('\n'), box, most, room.least)));
  return {
    label: named(sheet, key),
    lines,
    size: Math.max(room.least, size),
    fits: lines.every((text) => fits(text.split('\n'), size, box)),
  };
};

/** Texts that each stand on one line of this width, in one size together. */
export const oneLine = (sheet: PosterSheet, key: string, lines: readonly string[], room: Omit<Room, 'lineHeight'>): Lettering => {
  const box = { widthMm: room.width * sheet.scale * CLOSE, heightMm: room.height * sheet.scale, lineHeight: 1.2 };
  const size = tenth(Math.min(room.most * sheet.scale, ...lines.map((text) => headlineSize([text], box))));
  return { label: named(sheet, key), lines, size: Math.max(room.least, size), fits: size >= room.least };
};

const all = (letters: Letters): readonly Lettering[] => Object.values(letters);

export const lettersCss = (letters: Letters): string => sizeCss(all(letters).map(({ size }) => size));

/** Breaks a short explanation after its stops. */
export const byPhrase = (text: string): string => text.replaceAll(/([，；。])(?=.)/gu, '$1\n');

/** Explanations broken by phrase: every phrase on one line where that leaves the letters large enough, else wrapped in its box. */
export const phrases = (sheet: PosterSheet, key: string, lines: readonly string[], room: Room): Lettering => {
  const whole = oneLine(
    sheet,
    key,
    lines.flatMap((text) => text.split('\n')),
    room,
  );
  const wrapped = each(sheet, key, lines, room);
  return whole.fits && lines.every((text) => text.split('\n').length * whole.size * (room.lineHeight ?? 1.6) <= room.height * sheet.scale)
    ? { ...whole, lines }
    : wrapped;
};

/** What a careful reader should know before printing. */
export const tooLong = (letters: Letters): readonly string[] =>
  [...new Set(all(letters).flatMap((one) => (one.fits ? [] : [one.label])))].map(
    (label) => `“${label}”的字太多，用最小的字也排不下，多出的部分印不出来，请删短一些。`,
  );
