import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { backupCounts, backupReasons } from '#core/post/backup.ts';
import { keysOf } from '#core/roster/person.ts';
import { localTime } from '#core/time/local-date.ts';
import { type Keyring, parseKeyring } from './keyring.ts';

const FORMAT = 'branch-command-post-backup-2';

const headerFile = z.object({
  format: z.literal(FORMAT),
  postId: z.string(),
  branchName: z.string(),
  sample: z.boolean(),
  madeAt: localTime,
  reason: z.enum(keysOf(backupReasons)),
  /** the last link of the chain: which act the backup ends with */
  seq: z.int().min(0),
  hash: z.string(),
  counts: backupCounts,
  /** of the encrypted database behind the header */
  bytes: z.int().positive(),
  sha256: z.string().length(64),
});

/**
 * One backup file: a line of JSON (what it is, head of the chain, keyring), a newline, then the encrypted database as it is.
 * It restores on any laptop with the passphrase or the recovery code alone. No name of a person and no telephone stands in the line.
 */
export type BackupHeader = z.output<typeof headerFile> & { readonly keyring: Keyring };
export type BackupAbout = Omit<BackupHeader, 'format' | 'bytes' | 'sha256'>;

const LONGEST_LINE = 1 << 20;
const STEP = 1 << 20;

const notABackup = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '这不是本程序的备份文件，或文件不完整，没有恢复。请另选一个 .postbackup 文件。');

const parseHeader = (line: string): BackupHeader => {
  try {
    const read: unknown = JSON.parse(line);
    const header = headerFile.parse(read);
    const keyring = parseKeyring(JSON.stringify((read as { keyring: unknown }).keyring));
    if (keyring) return { ...header, keyring };
  } catch {
    throw notABackup();
  }
  throw notABackup();
};

/** Calls `take` with every piece of a file from `from` on; a file of any size in one megabyte of memory. */
const readPieces = (path: string, from: number, take: (piece: Buffer) => void): void => {
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(STEP);
  try {
    for (let at = from; ; ) {
      const read = readSync(handle, buffer, 0, STEP, at);
      if (read === 0) return;
      take(buffer.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(handle);
  }
};

/** SHA-256 and length of a file from byte `from` on. */
export const hashFile = (path: string, from = 0): { readonly sha256: string; readonly bytes: number } => {
  const hash = createHash('sha256');
  let bytes = 0;
  readPieces(path, from, (piece) => {
    hash.update(piece);
    bytes += piece.length;
  });
  return { sha256: hash.digest('hex'), bytes };
};

const FIRST_LOOK = 1 << 16;

const readFirstLine = (path: string): Buffer => {
  const handle = openSync(path, 'r');
  try {
    for (let length = FIRST_LOOK; length <= LONGEST_LINE; length *= 4) {
      const start = Buffer.alloc(length);
      const read = readSync(handle, start, 0, length, 0);
      const end = start.subarray(0, read).indexOf(0x0a);
      if (end >= 0) return start.subarray(0, end);
      if (read < length) break;
    }
    throw notABackup();
  } finally {
    closeSync(handle);
  }
};

/** What a backup says of itself, without its key and without reading it whole. Fails with `damaged` when it is no backup. */
export const readBackupHeader = (path: string): BackupHeader => parseHeader(readFirstLine(path).toString('utf8'));

/** Reads a backup file whole and compares it with what its first line says. Fails with `damaged`. */
export const verifyBackupFile = (path: string): BackupHeader => {
  const line = readFirstLine(path);
  const header = parseHeader(line.toString('utf8'));
  const found = hashFile(path, line.length + 1);
  if (found.sha256 !== header.sha256 || found.bytes !== header.bytes)
    throw new ExpectedFailure('damaged', '备份写完后读回来对不上，这一份不算数；原来的备份都还在。这个磁盘或 U 盘可能坏了，请换一个再试。');
  return header;
};

const putAll = (handle: number, bytes: Buffer): void => {
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(handle, bytes, sent);
};

/** Once a stick is pulled, its mount point may be an ordinary folder of this laptop: a backup there would be none. */
const refuseOtherDisk = (handle: number, device: number | null): void => {
  if (device !== null && fstatSync(handle).dev !== device)
    throw Object.assign(new Error('another file system lies at this path now'), { code: 'ENODEV' });
};

/**
 * Writes header and database to `path`, flushed but not yet read back.
 * @param device `stat().dev` of the disk that is meant; null = whatever lies there
 */
export const writeBackupFile = (path: string, about: BackupAbout, database: string, device: number | null): void => {
  const header: BackupHeader = { format: FORMAT, ...about, ...hashFile(database) };
  const handle = openSync(path, 'w', 0o600);
  try {
    refuseOtherDisk(handle, device);
    putAll(handle, Buffer.from(`${JSON.stringify(header)}\n`));
    readPieces(database, 0, (piece) => putAll(handle, piece));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Copies a file from byte `start` on, flushed; the copy is not yet read back. */
export const copyFlushed = (from: string, to: string, start = 0): void => {
  const handle = openSync(to, 'w', 0o600);
  try {
    readPieces(from, start, (piece) => putAll(handle, piece));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Proves a backup file whole and writes the encrypted database it holds to `to`. Fails with `damaged`. */
export const unpackBackup = (path: string, to: string): BackupHeader => {
  const header = verifyBackupFile(path);
  copyFlushed(path, to, readFirstLine(path).length + 1);
  return header;
};

/** Header and database of a backup that was read whole; fails with `damaged` when a byte of it differs from what was written. */
export const readBackup = (bytes: Buffer): { readonly header: BackupHeader; readonly database: Buffer } => {
  const end = bytes.indexOf(0x0a);
  if (end < 0 || end > LONGEST_LINE) throw notABackup();
  const header = parseHeader(bytes.subarray(0, end).toString('utf8'));
  const database = bytes.subarray(end + 1);
  if (database.length !== header.bytes || createHash('sha256').update(database).digest('hex') !== header.sha256) throw notABackup();
  return { header, database };
};
