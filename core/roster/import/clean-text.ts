import { toSimplified } from './to-simplified.ts';

/** Radicals and compatibility forms that PDF copies and old systems put in the place of real 汉字, full-width letters and figures, wide spaces. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00a0\u2000-\u200a\u3000]/gu;
/** Zero-width marks, control codes, and the selectors of glyph variants. Characters of private use stay: they are somebody's name, see `names/odd-characters.ts`. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|(?![\n\t\r])\p{Cc}/gu;
const HALF_A_CHARACTER = /\p{Cs}/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Most cells need nothing done; ten thousand people have a quarter of a million of them. */
const CLEAN = /^[\u4e00-\u9fa5A-Za-z0-9./、，。（）：·@#+-]*$/;

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(COMPATIBLE, (char) => char.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(HALF_A_CHARACTER, '\ufffd');

/** One line of text as a person meant it. Chinese punctuation stays Chinese. */
export const cleanText = (text: string): string => (CLEAN.test(text) ? text : tidy(text).replace(/\s+/g, ' ').trim());

/** The same for a 备注, whose lines are kept. */
export const cleanLines = (text: string): string => {
  if (CLEAN.test(text)) return text;
  const lines = tidy(text).split(/\r\n|\r|\n/);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
};

/** A name: 张 三, spaced to line up with three characters, is 张三; the dot of 买买提·艾力 is always the same dot. */
export const cleanName = (text: string): string =>
  cleanText(text)
    .replace(BETWEEN_HAN, '')
    .replace(/(?<=\p{Script=Han})\s*[•‧・．●]\s*(?=\p{Script=Han})/gu, '·');

/** For comparing words of a form, never for storing: width, spaces, quotes, hints in brackets, stars, colons and traditional characters make no difference. */
export const matchKey = (text: string): string =>
  toSimplified(text.normalize('NFKC').replace(INVISIBLE, ''))
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s"'“”‘’*:、,.;·_-]/g, '')
    .toLowerCase();
