/** Radicals and compatibility forms that PDF copies and old systems put in the place of real 汉字, full-width letters and figures, wide spaces. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00a0\u2000-\u200a\u3000]/gu;
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}]|(?![\n\t\r])\p{Cc}/gu;
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(COMPATIBLE, (char) => char.normalize('NFKC'))
    .replace(INVISIBLE, '');

/** One line of text as a person meant it. Chinese punctuation stays Chinese. */
export const cleanText = (text: string): string => tidy(text).replace(/\s+/g, ' ').trim();

/** The same for a 备注, whose lines are kept. */
export const cleanLines = (text: string): string =>
  tidy(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

/** A name: 张 三, spaced to line up with three characters, is 张三; the dot of 买买提·艾力 is always the same dot. */
export const cleanName = (text: string): string =>
  cleanText(text)
    .replace(BETWEEN_HAN, '')
    .replace(/(?<=\p{Script=Han})\s*[•‧・．●]\s*(?=\p{Script=Han})/gu, '·');

/** Traditional and simplified in turn: the characters of headings and choices only. */
const PAIRS =
  '單单電电話话職职務务黨党員员預预備备團团眾众崗岗離离開开聯联繫系絡络訓训組组別别區区兩两網网業业願愿誌志幹干書书記记紀纪檢检傳传織织號号機机領领導导間间類类註注無无';

const TRADITIONAL = new Map(Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));

/** For comparing words of a form, never for storing: width, spaces, quotes, hints in brackets, stars, colons and traditional characters make no difference. */
export const matchKey = (text: string): string =>
  [...text.normalize('NFKC').replace(INVISIBLE, '')]
    .map((char) => TRADITIONAL.get(char) ?? char)
    .join('')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s"'“”‘’*:、,.;·_-]/g, '')
    .toLowerCase();
