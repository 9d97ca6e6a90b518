import { readingsFrom } from './names/readings.ts';

/** True when `query`, from a letter on, is eaten up by the characters in turn, each giving at least one letter: zsf, zhangsf, zhsf, zhangsan. */
const eats = (chars: readonly string[], from: number, query: string, at: number): boolean => {
  if (at === query.length) return true;
  const char = chars[from];
  if (char === undefined) return false;
  for (const reading of readingsFrom(char, query.charAt(at))) {
    let length = 1;
    while (length < reading.length && at + length < query.length && reading[length] === query[at + length]) length += 1;
    for (; length > 0; length -= 1) if (eats(chars, from + 1, query, at + length)) return true;
  }
  return false;
};

const LETTERS = /^[a-z]+$/;

/**
 * A finder of Chinese names by their characters, their full pinyin or their initials, from any character on ("阳建", "ouyang", "oyjg", "zhsf"); what is
 * often mistyped is found too (zh/z, ch/c, sh/s, ang/an, eng/en, ing/in; never n/l), every reading of a character counts (单 shan and dan), ü is v or u.
 * An empty query finds everybody. Make one for each query: 10,000 names are gone through while one types.
 */
export const nameFinder = (query: string): ((name: string) => boolean) => {
  const wanted = query
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/[\s'’]/g, '');
  if (wanted === '') return () => true;
  const isPinyin = LETTERS.test(wanted);
  return (name) => {
    if (!isPinyin) return name.toLowerCase().includes(wanted);
    const chars = Array.from(name);
    for (let from = 0; from < chars.length; from += 1) if (eats(chars, from, wanted, 0)) return true;
    return false;
  };
};

/** Whether one name is found by `query`; see `nameFinder`. */
export const matchesName = (name: string, query: string): boolean => nameFinder(query)(name);
