import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** SQLCipher 4: pages of 4096 bytes; the last 80 hold the vector (16) and the seal (64). The first page begins with the salt. */
const PAGE = 4096;
const RESERVED = 80;
const VECTOR = 16;
const SALT = 16;
/** of the write-ahead log, and of each page in it */
const LOG_HEAD = 32;
const FRAME_HEAD = 24;

const decrypt = (key: Buffer, page: Buffer, first: boolean): Buffer => {
  const end = PAGE - RESERVED;
  const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + VECTOR));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(page.subarray(first ? SALT : 0, end)), cipher.final()]);
};

const read = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0));

/** The pages of the file one by one, free ones included. */
const filePages = (key: Buffer, path: string): readonly Buffer[] => {
  const bytes = read(path);
  return Array.from({ length: bytes.length / PAGE }, (_, index) =>
    decrypt(key, bytes.subarray(index * PAGE, (index + 1) * PAGE), index === 0),
  );
};

/** The pages in the write-ahead log, those of earlier rounds that nobody reads any more included. */
const logPages = (key: Buffer, path: string): readonly Buffer[] => {
  const bytes = read(path);
  const frames = Math.max(0, Math.floor((bytes.length - LOG_HEAD) / (FRAME_HEAD + PAGE)));
  return Array.from({ length: frames }, (_, index) => {
    const start = LOG_HEAD + index * (FRAME_HEAD + PAGE);
    const number = bytes.readUInt32BE(start);
    return decrypt(key, bytes.subarray(start + FRAME_HEAD, start + FRAME_HEAD + PAGE), number === 1);
  });
};

/**
 * What somebody with the key and a hex editor reads in the database and its log as they lie on the disk at this moment: decrypted page by
 * page, without SQLite and without any code of the product.
 */
export const readRawPages = (key: Buffer, path: string): { readonly file: readonly Buffer[]; readonly log: readonly Buffer[] } => ({
  file: filePages(key, path),
  log: logPages(key, `${path}-wal`),
});
