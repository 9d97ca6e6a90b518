import { Converter } from 'opencc-js/t2cn';
import { readingsOf } from '../names/readings.ts';

/** Made when first needed. */
let converter: ((text: string) => string) | undefined;
const convert = (text: string): string => {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text);
};

/** 社區(qū): a converter explained a character it took for rare. */
const EXPLAINED = /(\p{Script=Han})[（(]([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6})[)）]/gu;
const withoutTones = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{Mn}/gu, '');

const withoutExplanations = (text: string): string =>
  text.replace(EXPLAINED, (whole, char: string, sound: string) => (readingsOf(char).includes(withoutTones(sound)) ? char : whole));

/** Standard characters of names and places, or ones whose simplified form most machines cannot show: by themselves they say nothing about the text. */
const STANDARD = new Set('乾剋袷麽徵薹氾扞吒苧昇於祕陞脩蒐夥劄薳谿釐珮濬');
const known = new Map<string, boolean>();
const isTraditional = (char: string): boolean => {
  const remembered = known.get(char);
  if (remembered !== undefined) return remembered;
  const is = !STANDARD.has(char) && convert(char) !== char;
  known.set(char, is);
  return is;
};

/** Running text of a form in simplified characters (社區(qū)居民委員會 → 社区居民委员会); simplified text, 乾县 too, stays as it is. */
export const toSimplified = (text: string): string => {
  const plain = withoutExplanations(text);
  return Array.from(plain).some(isTraditional) ? convert(plain) : plain;
};

/** A name in simplified characters (張國榮 → 张国荣). Only for rows written in traditional ones throughout: a 張 among simplified text is somebody's name. */
export const nameToSimplified = (name: string): string =>
  Array.from(withoutExplanations(name), (char) => {
    const simple = isTraditional(char) ? convert(char) : char;
    return simple.length === 1 ? simple : char;
  }).join('');

/** 确??焖龠M, 锟斤拷: characters went missing before the table came to us, and nothing brings them back. */
const LOST = /\ufffd|\?{2,}|锟斤拷|(?<=\p{Script=Han})\?(?=\p{Script=Han})/u;
export const hasLostCharacters = (text: string): boolean => LOST.test(text);
