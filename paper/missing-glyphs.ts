import { isInPaperFaces } from '#core/roster/names/odd-characters.ts';
import { textBlocks } from './page-text.ts';

/** A character of a page that the bundled faces lack, and the words it stands in. */
export interface MissingGlyph {
  readonly char: string;
  readonly words: string;
}

/** Longer words are cut round the character. */
const AROUND = 8;

const wordsRound = (block: string, char: string): string => {
  const characters = Array.from(block);
  if (characters.length <= 2 * AROUND) return block;
  const at = characters.indexOf(char);
  const from = Math.max(0, at - AROUND);
  const part = characters.slice(from, at + AROUND).join('');
  return `${from > 0 ? '…' : ''}${part}${at + AROUND < characters.length ? '…' : ''}`;
};

/** Marks and spaces that no face needs to draw. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}\p{Variation_Selector}]/u;

/** Each missing character once, where it stands first. Found before printing, so that no name comes out as an empty box. */
export const missingGlyphs = (html: string): readonly MissingGlyph[] => {
  const judged = new Set<string>();
  const found: MissingGlyph[] = [];
  for (const block of textBlocks(html)) {
    for (const char of block) {
      if (judged.has(char)) continue;
      judged.add(char);
      if (!isInPaperFaces(char) && !UNSEEN.test(char)) found.push({ char, words: wordsRound(block, char) });
    }
  }
  return found;
};
