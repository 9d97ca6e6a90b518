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
  const home = withoutCountry(text.replace(/\.0$/, ''));
  return [text, home, home.replaceAll('-', ''), home === text ? '' : `0${home}`];
};

const countDigits = (text: string): string => {
  if (text.length === 11) return '不是手机号段，请核对前三位';
  return `${text.length < 11 ? '只有' : '有'} ${text.length} 位，手机号应是 11 位`;
};

const whyBad = (raw: string, digits: string): string => {
  if (/^\d(\.\d+)?e\+?\d+$/i.test(digits)) return '被表格软件改成了科学计数，请把这一列设成文本后重新填写';
  const parts = raw.split(/[、,，;；/|\n]|\s+/).map(plain);
  if (parts.filter((part) => readings(part).some(isPhone)).length > 1) return '里有两个号码，请只留一个';
  if (/^1\d+$/.test(digits)) return countDigits(digits);
  return '不像电话，应是 11 位手机号或带区号的座机，例如 0451-12345678';
};

/** A telephone from a table: with spaces, dashes or +86, stored as text or as a number. Empty stays empty. */
export const readPhone = (raw: string): Parsed<string> => {
  const text = plain(raw);
  if (/^[-/无]*$/.test(text)) return good('');
  const phone = readings(text).find(isPhone);
  return phone === undefined ? bad(whyBad(raw.normalize('NFKC').trim(), withoutCountry(text).replaceAll('-', ''))) : good(phone);
};
