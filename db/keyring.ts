import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type Role, roles } from '#core/contract/route.ts';
import { keysOf } from '#core/roster/person.ts';
import { readText, replaceFile } from './files.ts';

/** Argon2id, 64 MiB, t = 3, p = 1: above OWASP's floor of 19 MiB, t = 2; about 0.1 s on a laptop. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32, algorithm: 2 } as const;

const wrappedKey = z.object({ salt: z.base64(), nonce: z.base64(), sealed: z.base64() });
const keyringFile = z.object({
  format: z.literal(1),
  slots: z.array(wrappedKey.extend({ user: z.string(), role: z.enum(keysOf(roles)) })),
  recovery: wrappedKey,
});
type WrappedKey = z.output<typeof wrappedKey>;
export type Keyring = z.output<typeof keyringFile>;

/** The random 32 bytes that encrypt the database. Never written anywhere unwrapped. */
export type DatabaseKey = Buffer & { readonly __of: 'database-key' };

const wrap = async (key: DatabaseKey, secret: string): Promise<WrappedKey> => {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await hashRaw(secret.normalize('NFKC'), { ...cost, salt }), nonce);
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { salt: salt.toString('base64'), nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
};

/** null when the secret does not fit. */
const unwrap = async (wrapped: WrappedKey, secret: string): Promise<DatabaseKey | null> => {
  const sealed = Buffer.from(wrapped.sealed, 'base64');
  const derived = await hashRaw(secret.normalize('NFKC'), { ...cost, salt: Buffer.from(wrapped.salt, 'base64') });
  const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.from(wrapped.nonce, 'base64'));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]) as DatabaseKey;
  } catch {
    return null; // the tag does not match: a wrong secret, and nothing more is told
  }
};

/** Letters and digits that cannot be mistaken for each other on paper (no 0 O 1 I L U). */
const RECOVERY_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 恢复码: 8 groups of 4, about 157 bits. */
const makeRecoveryCode = (): string =>
  Array.from({ length: 8 }, () => Array.from({ length: 4 }, () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)]).join('')).join(
    '-',
  );

const plainRecoveryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

export const makeKeyring = async (
  user: string,
  role: Role,
  passphrase: string,
): Promise<{ keyring: Keyring; key: DatabaseKey; recoveryCode: string }> => {
  const key = randomBytes(32) as DatabaseKey;
  const recoveryCode = makeRecoveryCode();
  const keyring: Keyring = {
    format: 1,
    slots: [{ user, role, ...(await wrap(key, passphrase)) }],
    recovery: await wrap(key, plainRecoveryCode(recoveryCode)),
  };
  return { keyring, key, recoveryCode };
};

export interface Unlocked {
  readonly key: DatabaseKey;
  readonly user: string;
  readonly role: Role;
}

/** Tries every slot, so that a person need not say who they are. Fails with `wrongPassphrase`. */
export const unlockKeyring = async (keyring: Keyring, passphrase: string): Promise<Unlocked> => {
  for (const slot of keyring.slots) {
    const key = await unwrap(slot, passphrase);
    if (key) return { key, user: slot.user, role: slot.role };
  }
  throw new ExpectedFailure('wrongPassphrase', '口令不对，没有打开。请检查大小写和输入法；忘记口令可以用打印的恢复码。');
};

/** Opens with the recovery code and gives the secretary's slot a new passphrase. */
export const recoverKeyring = async (
  keyring: Keyring,
  code: string,
  passphrase: string,
): Promise<{ keyring: Keyring; unlocked: Unlocked }> => {
  const key = await unwrap(keyring.recovery, plainRecoveryCode(code));
  if (!key) throw new ExpectedFailure('wrongPassphrase', '恢复码不对，没有打开。请对照打印的恢复码逐组核对。');
  const secretary = keyring.slots.find((slot) => slot.role === 'secretary');
  const user = secretary?.user ?? roles.secretary;
  const others = keyring.slots.filter((slot) => slot !== secretary);
  const renewed: Keyring = { ...keyring, slots: [{ user, role: 'secretary', ...(await wrap(key, passphrase)) }, ...others] };
  return { keyring: renewed, unlocked: { key, user, role: 'secretary' } };
};

const NAMES = ['keyring.json', 'keyring.copy.json'] as const;

/** Written twice: one flipped byte must not lock the branch out. */
export const saveKeyring = (folder: string, keyring: Keyring): void => {
  for (const name of NAMES) replaceFile(join(folder, name), JSON.stringify(keyring, null, 1));
};

export const parseKeyring = (text: string): Keyring | null => {
  try {
    return keyringFile.parse(JSON.parse(text));
  } catch {
    return null; // unreadable: the caller tries the copy and then says so
  }
};

export const loadKeyring = (folder: string): Keyring => {
  for (const name of NAMES) {
    const text = readText(join(folder, name));
    const keyring = text === null ? null : parseKeyring(text);
    if (keyring) return keyring;
  }
  throw new ExpectedFailure('damaged', '钥匙文件 keyring.json 找不到或已损坏，数据没有改动。请用备份文件恢复。');
};
