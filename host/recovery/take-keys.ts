import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { examineDatabase } from '#db/examine-database.ts';
import { type Keyring, saveKeyring, type Unlocked } from '#db/keyring.ts';
import { DATABASE_NAME } from '../laptop-register.ts';

/** The damaged files stay beside under another name. */
const setAside = (folder: string, stamp: string): void => {
  for (const name of ['keyring.json', 'keyring.copy.json']) {
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(folder, name.replace('keyring.', `keyring.damaged-${stamp}.`)));
  }
};

/**
 * Puts the keyring of a backup beside the present database. Who it lets in, the database says as always.
 * @throws ExpectedFailure `refused` when that key does not open the present file
 */
export const takeKeys = (folder: string, keyring: Keyring, { key }: Unlocked, at: string): void => {
  const { state } = examineDatabase(join(folder, DATABASE_NAME), key);
  if (state === 'unreadable') {
    throw new ExpectedFailure(
      'refused',
      '这份备份里的钥匙打不开现在的资料（可能后来换过钥匙），没有改动。请换一份更新的备份，或者恢复整份备份。',
    );
  }
  setAside(folder, at.replaceAll(/[^0-9T]/g, ''));
  saveKeyring(folder, keyring);
};
