import { pinyin, polyphonic } from 'pinyin-pro';

const bare = { type: 'array', toneType: 'none', v: true } as const;

/** Sounds that many speakers do not tell apart, hence many typists do not: zh = z, ch = c, sh = s; ang = an, eng = en, ing = in. */
const likeInitials = (syllable: string): readonly string[] => {
  if (/^[zcs]h/.test(syllable)) return [syllable, syllable.replace('h', '')];
  return /^[zcs]/.test(syllable) ? [syllable, `${syllable[0]}h${syllable.slice(1)}`] : [syllable];
};
const likeFinals = (syllable: string): readonly string[] => {
  if (/[aei]ng$/.test(syllable)) return [syllable, syllable.slice(0, -1)];
  return /[aei]n$/.test(syllable) ? [syllable, `${syllable}g`] : [syllable];
};
/** ü is typed v, u or, as in passports, yu. */
const likeVowels = (syllable: string): readonly string[] =>
  /^[ln]v/.test(syllable) ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [syllable];

const spellings = (char: string): readonly string[] => {
  // As a surname first: 单 shan, 任 ren, 仇 qiu; then every reading, since given names are read as their owners wish.
  const [asSurname = char] = pinyin(char, { ...bare, surname: 'head' });
  const all = [asSurname, ...(polyphonic(char, bare)[0] ?? [])].map((syllable) => syllable.toLowerCase());
  return [...new Set(all.filter(Boolean).flatMap(likeInitials).flatMap(likeFinals).flatMap(likeVowels))];
};

const nobodys: readonly string[] = [];
const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

const byFirstLetter = (char: string): ReadonlyMap<string, readonly string[]> => {
  const remembered = known.get(char);
  if (remembered) return remembered;
  const letters = new Map<string, string[]>();
  for (const spelling of spellings(char)) {
    const first = spelling.charAt(0);
    letters.set(first, [...(letters.get(first) ?? []), spelling]);
  }
  known.set(char, letters);
  return letters;
};

/** Every way in which the sound of a character may be typed, without tones; a letter or figure stands for itself. */
export const readingsOf = (char: string): readonly string[] => [...byFirstLetter(char).values()].flat();

/** Those of them that begin with a letter, remembered by character: most characters are ruled out by it at once. */
export const readingsFrom = (char: string, letter: string): readonly string[] => byFirstLetter(char).get(letter) ?? nobodys;
