export interface Strength {
  readonly level: 'weak' | 'fair' | 'strong';
  readonly words: string;
}

const LEAST = 8;
const FAIR_BITS = 40;
const STRONG_BITS = 60;

/** Kinds of characters and how many of each kind a guesser has to try; 3,500 = the common characters (常用字). */
const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\p{Script=Han}/u, 3500],
  [/[^0-9a-zA-Z\p{Script=Han}]/u, 30],
];

/** Repeats and steps (aaa, 123) add nothing for a guesser; each such character counts a tenth. */
const effectiveLength = (text: string): number => {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  return points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return sum + (before !== undefined && Math.abs(point - before) <= 1 ? 0.1 : 1);
  }, 0);
};

/** How hard a passphrase is to guess, in words, by length and kinds of characters. An estimate, not a promise. */
export const strengthOf = (passphrase: string): Strength => {
  const length = [...passphrase].length;
  if (length < LEAST) return { level: 'weak', words: `太短：再加 ${LEAST - length} 个字符` };
  const size = alphabets.reduce((sum, [kind, many]) => sum + (kind.test(passphrase) ? many : 0), 0);
  const bits = effectiveLength(passphrase) * Math.log2(size);
  if (bits < FAIR_BITS) return { level: 'weak', words: '弱：容易猜到，换成一句自己记得住的话更好' };
  if (bits < STRONG_BITS) return { level: 'fair', words: '一般：再长一点更安全' };
  return { level: 'strong', words: '强' };
};
