import { emWidth } from '../text-size.ts';
import type { Lettering, Room } from './letters.ts';
import { named } from './letters.ts';
import { linesOf, type PosterSheet } from './sheet.ts';

/** Phrases with the stop that ends them: short texts break between them only (`.brief`), as one speaks them. */
const phrasesOf = (text: string): readonly string[] => text.match(/[^，。；：、！？\s]+[，。；：、！？”）\s]*|[，。；：、！？\s]+/gu) ?? [];

/** Lines that a paragraph takes when whole phrases are put on lines of `perLine` characters; a phrase longer than a line is broken inside. */
const linesAt = (text: string, perLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const width of phrasesOf(text).map(emWidth)) {
    if (used > 0 && used + width > perLine) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / perLine) - 1);
    used += Math.min(width, perLine);
  }
  return lines;
};

const STEP = 0.1;
/** kept free on each line, in characters: rounding, and figures wider than thought */
const SPARE = 0.4;

/** A sentence or two that say what to do, as large as the box allows. */
export const brief = (sheet: PosterSheet, key: string, { width, height, most, least, lineHeight = 1.6 }: Room): Lettering => {
  const lines = linesOf(sheet, key);
  const holds = (size: number): boolean => {
    const perLine = Math.max(1, (width * sheet.scale) / size - SPARE);
    return lines.reduce((sum, text) => sum + linesAt(text, perLine), 0) * size * lineHeight <= height * sheet.scale;
  };
  let size = Math.floor(most * sheet.scale * 10) / 10;
  while (size > least && !holds(size)) size = Math.round((size - STEP) * 10) / 10;
  size = Math.max(size, least);
  return { label: named(sheet, key), lines, size, fits: holds(size) };
};
