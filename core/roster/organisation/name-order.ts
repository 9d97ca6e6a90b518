const DIGITS = '零一二三四五六七八九';

/** 十三 → 13 up to 九十九; null when it is no such number. */
const chineseNumber = (text: string): number | null => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const tenCount = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0;
  const oneCount = ones === '' ? 0 : DIGITS.indexOf(ones ?? '');
  return tenCount < 0 || oneCount < 0 ? null : tenCount * 10 + oneCount;
};

/** The first number in the name of a building or unit: 13栋, B13座, 十三号楼 → 13; null for 商业楼. */
export const numberInName = (name: string): number | null => {
  const digits = /\d+/.exec(name)?.[0];
  if (digits !== undefined) return Number(digits.slice(0, 6));
  const words = /[零一二三四五六七八九十]+/.exec(name)?.[0];
  return words === undefined ? null : chineseNumber(words);
};

const collator = new Intl.Collator('zh-CN', { numeric: true });
const LAST = 1_000_000;

/** Place in the list: its own number, else after all numbered ones. */
export const positionOfName = (name: string): number => numberInName(name) ?? LAST;

/** 2栋 before 10栋, numbered ones before 商业楼. */
export const byPositionAndName = (
  a: { readonly position: number; readonly name: string },
  b: { readonly position: number; readonly name: string },
): number => a.position - b.position || collator.compare(a.name, b.name);
