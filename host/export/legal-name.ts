import { Buffer } from 'node:buffer';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import filenamify from 'filenamify';

/** 80 汉字. ext4 stops at 255 bytes, and a temporary or numbered name needs a little more than the name itself. */
const MOST_BYTES = 240;

const EXTENSION = /^\.[A-Za-z0-9]{1,10}$/;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The longest beginning of `text` within `most` bytes that splits no visible character. */
const cutTo = (text: string, most: number): string => {
  let cut = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    used += bytesOf(segment);
    if (used > most) break;
    cut += segment;
  }
  return cut;
};

/** Legal for Windows, too: on Linux a stick accepts `CON` or a trailing dot, and Windows then cannot open the file. */
const legalise = (text: string): string =>
  filenamify(text.replace(/\p{Surrogate}/gu, ''), { replacement: '-', maxLength: 1000 }).replace(/^[. ]+/, '');

const splitExtension = (name: string): readonly [base: string, extension: string] => {
  const extension = extname(name);
  return EXTENSION.test(extension) ? [name.slice(0, -extension.length), extension] : [name, ''];
};

/**
 * One file name that Windows, Linux, exFAT and NTFS all accept: at most 80 汉字 (240 bytes), extension kept, no device name, no control or
 * direction character, no leading or trailing dot or space. The same name always gives the same answer.
 * @param ending what is put between base and extension, e.g. ` (2)`
 */
export const legalName = (wanted: string, ending = ''): string => {
  const [base, extension] = splitExtension(legalise(wanted));
  const cut = cutTo(base, MOST_BYTES - bytesOf(extension) - bytesOf(ending)).replace(/[. ]+$/, '');
  return legalise(`${cut === '' ? '文件' : cut}${ending}${extension}`);
};

/** The path of `name` directly inside `folder`; throws a fault when it would lie anywhere else. */
export const pathInside = (folder: string, name: string): string => {
  const path = join(folder, name);
  const inner = relative(folder, path);
  if (inner === '' || inner.startsWith('..') || isAbsolute(inner) || inner.includes(sep)) throw new Error('a file name left its folder');
  return path;
};
