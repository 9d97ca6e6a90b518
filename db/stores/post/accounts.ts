import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { AccountId } from '#core/contract/id.ts';
import type { Role } from '#core/contract/route.ts';
import { type Account, AUTO_LOCK_MINUTES, type AutoLockMinutes, autoLockMinutes } from '#core/post/account.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { account } from '../../schema/index.ts';
import { readSetting, saveSetting } from './settings.ts';

/** In the order in which they came. */
export const listAccounts = (db: Db): readonly Account[] =>
  db.select().from(account).orderBy(asc(account.createdAt), asc(account.name)).all();

export const findAccount = (db: Db, id: AccountId): Account | null => db.select().from(account).where(eq(account.id, id)).get() ?? null;

export const addAccount = (writer: RowWriter, row: Omit<Account, 'revokedAt'>): void =>
  writer.insert('account', { ...row, revokedAt: null });

export const revokeAccount = (writer: RowWriter, id: AccountId, at: LocalTime): void => writer.update('account', id, { revokedAt: at });

export const saveRole = (writer: RowWriter, id: AccountId, role: Role): void => writer.update('account', id, { role });

const KEY_PAIRS = 'key-pairs';
const keyPairs = z.object({
  /** account → name of the one key pair that opens for it */
  holders: z.record(z.string(), z.string()),
  recovery: z.string(),
  /** somebody who must no longer open has known the present database key */
  renewalDue: z.boolean(),
});

/** Which key pairs of the keyring file count. Under the encryption: a keyring put back from an old stick opens nothing by itself. */
export type KeyPairs = z.output<typeof keyPairs>;

export const readKeyPairs = (db: Db): KeyPairs => readSetting(db, KEY_PAIRS, keyPairs, { holders: {}, recovery: '', renewalDue: false });

export const saveKeyPairs = (writer: RowWriter, pairs: KeyPairs): void => saveSetting(writer, KEY_PAIRS, pairs);

/** All that count, for `keepPairs`. */
export const pairsThatCount = ({ holders, recovery }: KeyPairs): ReadonlySet<string> => new Set([...Object.values(holders), recovery]);

const AUTO_LOCK = 'auto-lock';

export const readAutoLock = (db: Db): AutoLockMinutes => readSetting<AutoLockMinutes>(db, AUTO_LOCK, autoLockMinutes, AUTO_LOCK_MINUTES);

export const saveAutoLock = (writer: RowWriter, minutes: AutoLockMinutes): void => saveSetting(writer, AUTO_LOCK, minutes);
