import { expect, it } from 'vitest';
import { byteWords } from './byte-words.ts';

it.each([
  [0, '0 字节'],
  [999, '999 字节'],
  [1536, '1.5 KB'],
  [22_590_000, '22.6 MB'],
  [15_800_000_000, '15.8 GB'],
])('says %i bytes as %s, as the stick itself does', (bytes, words) => {
  expect(byteWords(bytes)).toBe(words);
});
