import { pinyin } from 'pinyin-pro';

/** 张三丰 → ["zhang", "san", "feng"]; a letter or figure stands for itself. Surnames are read as surnames (单 shàn, 曾 zēng). */
const syllablesOf = (name: string): readonly string[] =>
  pinyin(name, { type: 'array', toneType: 'none', surname: 'head', v: true }).map((syllable) => syllable.toLowerCase());

/** Flat and retroflex initials sound alike to many who type: zh = z, ch = c, sh = s. */
const fold = (text: string): string => text.replace(/([zcs])h/g, '$1');

/** True when `query` is eaten up by the syllables in turn, each giving at least one letter: zsf, zhangsf, zhsf, zhangsan. */
const eats = (syllables: readonly string[], query: string): boolean => {
  if (query === '') return true;
  const [first, ...rest] = syllables;
  if (first === undefined) return false;
  for (let length = Math.min(first.length, query.length); length > 0; length -= 1) {
    if (query.startsWith(first.slice(0, length)) && eats(rest, query.slice(length))) return true;
  }
  return false;
};

/**
 * Finds a Chinese name by its characters, its full pinyin or its initials, from any character on
 * ("阳建", "ouyang", "oyjg", "zhsf"). An empty query matches everything.
 */
export const matchesName = (name: string, query: string): boolean => {
  const wanted = query.toLowerCase().replaceAll(/[\s'’]/g, '');
  if (wanted === '' || name.toLowerCase().includes(wanted)) return true;
  if (!/^[a-z]+$/.test(wanted)) return false;
  const syllables = syllablesOf(name).map(fold);
  return syllables.some((_, from) => eats(syllables.slice(from), fold(wanted)));
};
