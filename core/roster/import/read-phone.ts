import { personFields } from '../person.ts';
import { bad, good, type Parsed } from './parsed.ts';

const isPhone = (text: string): boolean => text !== '' && personFields.shape.phone.safeParse(text).success;

const DASHES = /[\u2010-\u2015\u2212]/g;
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/[\s\p{Cf}()]/gu, '');

/** The country code 86 in its many forms; 86 alone only before a whole mobile number, since local numbers may begin with it. */
const withoutCountry = (text: string): string => text.replace(/^(?:\+86|0086)-?|^86-?(?=1[\d-]{10,}$)/, '');

const readings = (text: string): readonly string[] => {
  const home = withoutCountry(text.replace(/\.0+$/, ''));
  return [text, home, home.replaceAll('-', ''), home === text ? '' : `0${home}`];
};
const asPhone = (text: string): string | undefined => readings(plain(text)).find(isPhone);

/** O and l typed for 0 and 1. */
const withoutLetters = (text: string): string => text.replace(/[o〇]/gi, '0').replace(/[l|]/gi, '1');

/** 1.3800138E+10 still has all its digits, 1.38E+10 has lost them: programs show six figures at most when they shorten. */
const SCIENTIFIC = /^\d\.(\d{7,})e\+?10$/i;
const spellOut = (text: string): string => (SCIENTIFIC.test(text) ? Number(text).toFixed(0) : '');

const SEPARATED = [/[、,，;；/|\n或和]/, /[、,，;；/|\n或和\s]+/];
const SOMEWHERE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/g;

/** Every number of a cell that holds more than one, or one among words. */
const numbersIn = (raw: string): readonly string[] => {
  for (const separator of SEPARATED) {
    const found = raw.split(separator).flatMap((part) => asPhone(part) ?? []);
    if (found.length > 1) return found;
  }
  return plain(raw).match(SOMEWHERE) ?? [];
};

const readSeveral = (raw: string): Parsed<string> | null => {
  const numbers = [...new Set(numbersIn(raw))];
  const phone = numbers.find((number) => number.startsWith('1')) ?? numbers[0];
  if (phone === undefined) return null;
  const rest = plain(raw).replaceAll(/[-\s]/g, '').replace(phone.replaceAll('-', ''), '');
  if (numbers.length > 1) return good(phone, `里有 ${numbers.length} 个号码，用了 ${phone}`);
  return /\d{3}/.test(rest) ? null : good(phone, `里有别的字，只用了号码 ${phone}`);
};

const countDigits = (text: string): string => {
  if (text.length === 11) return '不是手机号段，请核对前三位';
  return `${text.length < 11 ? '只有' : '有'} ${text.length} 位，手机号应是 11 位`;
};

const whyBad = (digits: string): string => {
  if (/^\d(\.\d+)?e\+?\d+$/i.test(digits)) return '被表格软件改成了科学计数，后几位已经丢了，请把这一列设成文本后重新填写';
  if (/^1\d+$/.test(digits)) return countDigits(digits);
  return '不像电话，应是 11 位手机号或带区号的座机，例如 0451-12345678';
};

/**
 * A telephone from a table: with spaces, dashes or +86, stored as text or as a number, with O for 0, among words, or two in one cell (the first mobile
 * number is taken, and said). Empty stays empty.
 */
export const readPhone = (raw: string): Parsed<string> => {
  const text = plain(raw);
  if (/^(?:[-/—]*|无|暂无)$/.test(text)) return good('');
  const phone = asPhone(raw);
  if (phone !== undefined) return good(phone);
  const lettered = readings(withoutLetters(text)).find(isPhone);
  if (lettered !== undefined) return good(lettered, `里的字母按数字读成 ${lettered}`);
  const spelled = spellOut(text);
  if (isPhone(spelled)) return good(spelled, `是科学计数，按 ${spelled} 读`);
  return readSeveral(raw.normalize('NFKC')) ?? bad(whyBad(withoutCountry(text).replaceAll('-', '')));
};
