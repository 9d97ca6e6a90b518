import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url));
const HEAD = 12;
const ENTRY = 16;

/** A WOFF file as the TrueType file it was made of (WOFF 1.0, §§ 3–5: the same tables, each deflated). */
const toTrueType = (woff: Buffer): Buffer => {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const stored = woff.subarray(offset, offset + packed);
    return { tag: woff.subarray(at, at + 4), sum: woff.subarray(at + 16, at + 20), bytes: packed < length ? inflateSync(stored) : stored };
  });
  const head = Buffer.alloc(HEAD);
  woff.copy(head, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  let offset = HEAD + count * ENTRY;
  const entries = tables.map(({ tag, sum, bytes }) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(bytes.length, 4);
    offset += Math.ceil(bytes.length / 4) * 4;
    return Buffer.concat([tag, sum, place]);
  });
  const padded = tables.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]));
  return Buffer.concat([head, ...entries, ...padded]);
};

/** 霞鹜文楷 whole: a real TrueType font of 16 MB with thirty thousand characters. */
export const kaiFont = (): Buffer => toTrueType(readFileSync(join(folder, 'lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff')));

/** A real TrueType font of a few dozen kilobytes: one part of 思源黑体. */
export const smallFont = (): Buffer => toTrueType(readFileSync(join(folder, 'noto-sans-sc/files/noto-sans-sc-119-400-normal.woff')));

/** The same font with one table changed. */
export const withTable = (font: Buffer, tag: string, change: (table: Buffer) => void): Buffer => {
  const copy = Buffer.from(font);
  for (let at = HEAD; at < HEAD + copy.readUInt16BE(4) * ENTRY; at += ENTRY) {
    if (copy.toString('latin1', at, at + 4) === tag) change(copy.subarray(copy.readUInt32BE(at + 8)));
  }
  return copy;
};
