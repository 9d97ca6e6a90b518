import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { readBackup } from '#db/backup.ts';
import { moveFile, syncFile } from '#db/files.ts';
import { saveMark } from '#db/high-water-mark.ts';
import { type Keyring, saveKeyring, type Unlocked, unlockKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { firstBrokenLink } from '#db/stores/events.ts';
import { needSpace } from './free-space.ts';
import { DATABASE_NAME } from './laptop-register.ts';

/** Opens the restored file once before it counts: the key must fit and the chain must be whole. */
const check = (path: string, key: Unlocked['key']): void => {
  const database = openDatabase(path, key, { create: false });
  try {
    if (firstBrokenLink(database.db) !== null)
      throw new ExpectedFailure('damaged', '备份里的记录前后对不上，没有恢复。请换一个更早的备份。');
  } finally {
    database.close();
  }
};

/** Unpacks a backup into `folder`, which is new: whatever is on this laptop stays as it is. */
export const unpackBackup = (
  { header, database }: ReturnType<typeof readBackup>,
  unlocked: Unlocked,
  folder: string,
): Unlocked & { readonly keyring: Keyring } => {
  needSpace(folder, database.byteLength * 2);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = join(folder, `${DATABASE_NAME}.part`);
  try {
    writeFileSync(part, database, { mode: 0o600 });
    syncFile(part);
    saveKeyring(folder, header.keyring);
    moveFile(part, join(folder, DATABASE_NAME));
    check(join(folder, DATABASE_NAME), unlocked.key);
    saveMark(folder, { seq: header.seq, hash: header.hash });
    return { ...unlocked, keyring: header.keyring };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

/** The same with the passphrase of the day of the backup. */
export const restoreBackup = async (
  bytes: Buffer,
  passphrase: string,
  folder: string,
): Promise<Unlocked & { readonly keyring: Keyring }> => {
  const read = readBackup(bytes);
  return unpackBackup(read, await unlockKeyring(read.header.keyring, passphrase), folder);
};
