import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  hkdfSync,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { promisify } from 'node:util';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';

/** Argon2id, 64 MiB, t = 3, p = 1: above OWASP's floor of 19 MiB, t = 2; about 0.1 s on a laptop. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32, algorithm: 2 } as const;

const RSA_BITS = 3072;
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' } as const;
const TAG_BYTES = 16;

/**
 * A key pair whose private half only a secret opens, and a message sealed for its public half. Whoever has the message may seal a new
 * one without the secret: that is how the database key is renewed while its holders are away.
 */
export const sealedPair = z.object({
  publicKey: z.base64(),
  privateKey: z.object({ nonce: z.base64(), sealed: z.base64() }),
  key: z.base64(),
});
export type SealedPair = z.output<typeof sealedPair>;

/** What Argon2id makes of a passphrase or recovery code; one derivation serves every pair of a keyring. */
export type Derived = Buffer & { readonly __of: 'derived-secret' };

export const derive = async (secret: string, salt: string): Promise<Derived> =>
  (await hashRaw(secret.normalize('NFKC'), { ...cost, salt: Buffer.from(salt, 'base64') })) as Derived;

/** Each pair has a key of its own: what opens one says nothing of another. */
const wrappingKey = (derived: Derived, owner: string): Buffer => Buffer.from(hkdfSync('sha256', derived, '', `slot ${owner}`, 32));

const seal = (plain: Buffer, derived: Derived, owner: string, about: string): SealedPair['privateKey'] => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(derived, owner), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
};

const sealFor = (publicKey: string, message: Buffer): string => {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return publicEncrypt({ key, ...oaep }, message).toString('base64');
};

export const makeSealedPair = async (message: Buffer, derived: Derived, owner: string): Promise<SealedPair> => {
  const made = await promisify(generateKeyPair)('rsa', {
    modulusLength: RSA_BITS,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const publicKey = made.publicKey.toString('base64');
  return { publicKey, privateKey: seal(made.privateKey, derived, owner, publicKey), key: sealFor(publicKey, message) };
};

/** Another message for the same holder; no secret is needed. */
export const resealed = <Pair extends SealedPair>(pair: Pair, message: Buffer): Pair => ({
  ...pair,
  key: sealFor(pair.publicKey, message),
});

/** The message; null when the secret does not fit or a byte of the pair was changed, and nothing more is told. */
export const openSealedPair = (pair: SealedPair, derived: Derived, owner: string): Buffer | null => {
  const sealed = Buffer.from(pair.privateKey.sealed, 'base64');
  try {
    const nonce = Buffer.from(pair.privateKey.nonce, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey(derived, owner), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(pair.publicKey)).setAuthTag(sealed.subarray(-TAG_BYTES));
    const privateKey = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
    return privateDecrypt({ key, ...oaep }, Buffer.from(pair.key, 'base64'));
  } catch {
    return null;
  }
};
