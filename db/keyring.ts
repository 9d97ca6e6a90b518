import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type AccountId, id } from '#core/contract/id.ts';
import { readText, replaceFile } from './files.ts';
import { makeRecoveryCode, plainRecoveryCode } from './recovery-code.ts';
import { type Derived, derive, makeSealedPair, openSealedPair, resealed, type SealedPair, sealedPair } from './sealed-pair.ts';

const SALT_BYTES = 16;
const KEY_BYTES = 32;
const RECOVERY = 'recovery';

/** No name and no role: the file lies outside the encryption. Who is who and what they may do stands in the table `account`. */
const keyringFile = z.object({
  format: z.literal(2),
  /** one salt for all, so that a try costs one derivation however many people there are */
  salt: z.base64(),
  slots: z.array(sealedPair.extend({ accountId: id<'account'>() })),
  recovery: sealedPair,
  /** the code that is being replaced, until the database has said that it is */
  formerRecovery: sealedPair.optional(),
});
/** 钥匙文件: the database key, sealed once for each person and once for the recovery code. */
export type Keyring = z.output<typeof keyringFile>;
type Slot = Keyring['slots'][number];

/** The random 32 bytes that encrypt the database. Never written anywhere unwrapped. */
export type DatabaseKey = Buffer & { readonly __of: 'database-key' };

export interface Unlocked {
  readonly key: DatabaseKey;
  /** null: opened with the recovery code */
  readonly accountId: AccountId | null;
  /** which key pair opened it; the database says whether it still counts */
  readonly pair: string;
}

export const makeDatabaseKey = (): DatabaseKey => randomBytes(KEY_BYTES) as DatabaseKey;

/** A short name of a key pair (SHA-256 of its public half), by which the database knows those that count. */
export const pairName = ({ publicKey }: SealedPair): string => createHash('sha256').update(publicKey).digest('hex');

const opened = async (slot: Slot, derived: Derived): Promise<DatabaseKey | null> =>
  (await openSealedPair(slot, derived, slot.accountId)) as DatabaseKey | null;

const makeSlot = async (key: DatabaseKey, accountId: AccountId, derived: Derived): Promise<Slot> => ({
  accountId,
  ...(await makeSealedPair(key, derived, accountId)),
});

const makeRecovery = async (key: DatabaseKey, code: string, salt: string): Promise<SealedPair> =>
  makeSealedPair(key, await derive(plainRecoveryCode(code), salt), RECOVERY);

/** A new key with its first holder. The recovery code is told here and never again. */
export const makeKeyring = async (
  accountId: AccountId,
  passphrase: string,
): Promise<Unlocked & { readonly keyring: Keyring; readonly recoveryCode: string }> => {
  const key = makeDatabaseKey();
  const recoveryCode = makeRecoveryCode();
  const salt = randomBytes(SALT_BYTES).toString('base64');
  const [slot, recovery] = await Promise.all([
    derive(passphrase, salt).then((derived) => makeSlot(key, accountId, derived)),
    makeRecovery(key, recoveryCode, salt),
  ]);
  return { keyring: { format: 2, salt, slots: [slot], recovery }, key, accountId, pair: pairName(slot), recoveryCode };
};

/** Tries every slot, so that a person need not say who they are. Fails with `wrongPassphrase`. */
export const unlockKeyring = async (keyring: Keyring, passphrase: string): Promise<Unlocked> => {
  const derived = await derive(passphrase, keyring.salt);
  for (const slot of keyring.slots) {
    const key = await opened(slot, derived);
    if (key) return { key, accountId: slot.accountId, pair: pairName(slot) };
  }
  throw new ExpectedFailure('wrongPassphrase', '口令不对，没有打开。请检查大小写和输入法；忘记口令可以用打印的恢复码。');
};

/** Fails with `wrongPassphrase`. */
export const unlockWithRecoveryCode = async ({ recovery, formerRecovery, salt }: Keyring, code: string): Promise<Unlocked> => {
  const derived = await derive(plainRecoveryCode(code), salt);
  for (const pair of formerRecovery ? [recovery, formerRecovery] : [recovery]) {
    const key = (await openSealedPair(pair, derived, RECOVERY)) as DatabaseKey | null;
    if (key) return { key, accountId: null, pair: pairName(pair) };
  }
  throw new ExpectedFailure('wrongPassphrase', '恢复码不对，没有打开。请对照打印的恢复码逐组核对。');
};

/**
 * The same keyring with one more slot; those that the person already has stay until the caller drops them.
 * @throws ExpectedFailure `invalid` when the passphrase opens a slot that is there: it would not tell who is who
 */
export const withSlot = async (
  keyring: Keyring,
  key: DatabaseKey,
  accountId: AccountId,
  passphrase: string,
): Promise<{ readonly keyring: Keyring; readonly pair: string }> => {
  const derived = await derive(passphrase, keyring.salt);
  const opening = await Promise.all(keyring.slots.map((slot) => opened(slot, derived)));
  if (opening.some((found) => found !== null)) {
    throw new ExpectedFailure('invalid', '这个口令不能用，没有改动。请换一个口令。', { passphrase: '请换一个口令' });
  }
  const slot = await makeSlot(key, accountId, derived);
  return { keyring: { ...keyring, slots: [...keyring.slots, slot] }, pair: pairName(slot) };
};

/** Only what still counts: `pairs` are the names of those that the database knows. */
export const keepPairs = ({ formerRecovery, ...keyring }: Keyring, pairs: ReadonlySet<string>): Keyring => ({
  ...keyring,
  slots: keyring.slots.filter((slot) => pairs.has(pairName(slot))),
  recovery: formerRecovery && pairs.has(pairName(formerRecovery)) ? formerRecovery : keyring.recovery,
});

/** The same keyring with one more recovery code; the present one stays until the caller drops it. */
export const withNewRecovery = async (
  keyring: Keyring,
  key: DatabaseKey,
): Promise<{ readonly keyring: Keyring; readonly pair: string; readonly recoveryCode: string }> => {
  const recoveryCode = makeRecoveryCode();
  const recovery = await makeRecovery(key, recoveryCode, keyring.salt);
  return { keyring: { ...keyring, recovery, formerRecovery: keyring.recovery }, pair: pairName(recovery), recoveryCode };
};

/** The same holders, another database key; `keyring` holds only what counts. */
export const sealedAnew = async (keyring: Keyring, key: DatabaseKey): Promise<Keyring> => ({
  ...keyring,
  slots: await Promise.all(keyring.slots.map((slot) => resealed(slot, key))),
  recovery: await resealed(keyring.recovery, key),
});

/** null: not a keyring of this format, as far as its shape tells. */
export const parseKeyring = (text: string): Keyring | null => {
  try {
    return keyringFile.parse(JSON.parse(text));
  } catch {
    return null; // unreadable: the caller tries the copy and then says so
  }
};

const NAMES = ['keyring.json', 'keyring.copy.json'] as const;

const sumOf = (keyring: Keyring): string => createHash('sha256').update(JSON.stringify(keyring)).digest('hex');

/** As it lies on disk: with a sum, because a flipped bit would otherwise look like a wrong passphrase. */
const textOf = (keyring: Keyring): string => JSON.stringify({ ...keyring, sum: sumOf(keyring) }, null, 1);

/** Written twice: one flipped byte must not lock the branch out. */
export const saveKeyring = (folder: string, keyring: Keyring): void => {
  const text = textOf(keyringFile.parse(keyring));
  for (const name of NAMES) replaceFile(join(folder, name), text);
};

/** null: missing, or a byte of it was changed. */
const readKeyring = (path: string): Keyring | null => {
  const text = readText(path);
  const keyring = text === null ? null : parseKeyring(text);
  return keyring && text === textOf(keyring) ? keyring : null;
};

export const loadKeyring = (folder: string): Keyring => {
  for (const name of NAMES) {
    const keyring = readKeyring(join(folder, name));
    if (keyring) return keyring;
  }
  throw new ExpectedFailure('damaged', '钥匙文件 keyring.json 和它的副本都找不到或已损坏，资料没有改动。请用备份文件恢复。');
};

/** Writes both files anew where one of them is not as it should be. */
export const mendKeyring = (folder: string): void => {
  const keyring = loadKeyring(folder);
  const text = textOf(keyring);
  if (NAMES.some((name) => readText(join(folder, name)) !== text)) saveKeyring(folder, keyring);
};
