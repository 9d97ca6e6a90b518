import { basicBits, otherShown, rareShown } from './face-table.ts';

const FIRST = 0x4e00;
const LAST = 0x9fff;
const rare = new Set(rareShown);

/** Whether the bundled faces have a 汉字, so that it looks the same on every laptop and on paper. */
export const isInFaces = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return rare.has(char);
  const place = code - FIRST;
  const byte = Number.parseInt(basicBits.slice((place >> 3) * 2, (place >> 3) * 2 + 2), 16);
  return (byte & (1 << (place & 7))) !== 0;
};

const others: readonly (readonly [first: number, last: number])[] = otherShown.split(' ').map((range) => {
  const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
  return [first, last];
});

/** Whether paper can show a character of any script. */
export const isInPaperFaces = (char: string): boolean => {
  if (HAN.test(char)) return isInFaces(char);
  const code = char.codePointAt(0) ?? 0;
  return others.some(([first, last]) => code >= first && code <= last);
};

/** 自造字 and codes without a character: visible only on the machine that made them, if at all. */
const PRIVATE = /[\p{Co}\p{Cn}]/u;
/** What a converter leaves in the place of a character it did not know. */
const LOST = /[\ufffd?？□■\p{Cs}]/u;
const HAN = /\p{Script=Han}/u;

export type NameTrouble = 'lost' | 'private' | 'unshown';
export interface OddCharacters {
  readonly trouble: NameTrouble;
  readonly chars: readonly string[];
}

const troubleOf = (char: string): NameTrouble | null => {
  if (LOST.test(char)) return 'lost';
  if (PRIVATE.test(char)) return 'private';
  return HAN.test(char) && !isInFaces(char) ? 'unshown' : null;
};

/** Characters of a name that will not be read or printed as they should, worst first, each once. */
export const oddCharacters = (name: string): readonly OddCharacters[] => {
  const odd = Array.from(new Set(name), (char) => ({ char, trouble: troubleOf(char) }));
  return (['lost', 'private', 'unshown'] as const)
    .map((trouble) => ({ trouble, chars: odd.filter((one) => one.trouble === trouble).map(({ char }) => char) }))
    .filter(({ chars }) => chars.length > 0);
};

const sentences: Readonly<Record<NameTrouble, (chars: string) => string>> = {
  lost: () => '姓名里有一个字丢了（显示成问号或方块），请对照身份证改正。',
  private: () => '姓名里有自造字，换一台电脑就看不见，也印不出来。请换成正式的字；一时打不出，可以先写拼音。',
  unshown: (chars) => `“${chars}”不在软件自带的字体里，会借用这台电脑的字体。打印前请看一眼预览；若是空框，请印后手写补上。`,
};

/** What to tell whoever enters or prints the name; null when every character is in order. */
export const nameNotice = (name: string): string | null => {
  const [worst] = oddCharacters(name);
  return worst ? sentences[worst.trouble](worst.chars.join('')) : null;
};
