import { readingsOf } from './names/readings.ts';

/** True when `query` is eaten up by the characters in turn, each giving at least one letter: zsf, zhangsf, zhsf, zhangsan. */
const eats = (chars: readonly string[], from: number, query: string): boolean => {
  if (query === '') return true;
  const char = chars[from];
  if (char === undefined) return false;
  return readingsOf(char).some((reading) => {
    for (let length = Math.min(reading.length, query.length); length > 0; length -= 1) {
      if (query.startsWith(reading.slice(0, length)) && eats(chars, from + 1, query.slice(length))) return true;
    }
    return false;
  });
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
    if (name.toLowerCase().includes(wanted)) return true;
    if (!isPinyin) return false;
    const chars = Array.from(name);
    return chars.some((_, from) => eats(chars, from, wanted));
  };
};

/** Whether one name is found by `query`; see `nameFinder`. */
export const matchesName = (name: string, query: string): boolean => nameFinder(query)(name);
