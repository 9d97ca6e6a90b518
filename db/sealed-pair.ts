import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';

/** Argon2id, 64 MiB, t = 3, p = 1: above OWASP's floor of 19 MiB, t = 2; about 0.1 s on a laptop. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32, algorithm: 2 } as const;

/** HPKE, RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
const hpke = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const PUBLIC_KEY_BYTES = 32;
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

/** As bytes of their own: what node keeps in a pool is no buffer to hand on. */
const bytesOf = (base64: string): ArrayBuffer => new Uint8Array(Buffer.from(base64, 'base64')).buffer;

/** The sender's one-time key, then the message, in one base64 text. */
const sealFor = async (publicKey: string, message: Buffer): Promise<string> => {
  const recipientPublicKey = await hpke.kem.deserializePublicKey(bytesOf(publicKey));
  const { enc, ct } = await hpke.seal({ recipientPublicKey }, new Uint8Array(message));
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]).toString('base64');
};

export const makeSealedPair = async (message: Buffer, derived: Derived, owner: string): Promise<SealedPair> => {
  const made = await hpke.kem.generateKeyPair();
  const publicKey = Buffer.from(await hpke.kem.serializePublicKey(made.publicKey)).toString('base64');
  const privateKey = Buffer.from(await hpke.kem.serializePrivateKey(made.privateKey));
  return { publicKey, privateKey: seal(privateKey, derived, owner, publicKey), key: await sealFor(publicKey, message) };
};

/** Another message for the same holder; no secret is needed. */
export const resealed = async <Pair extends SealedPair>(pair: Pair, message: Buffer): Promise<Pair> => ({
  ...pair,
  key: await sealFor(pair.publicKey, message),
});

const openPrivateKey = ({ publicKey, privateKey }: SealedPair, derived: Derived, owner: string): Buffer => {
  const sealed = Buffer.from(privateKey.sealed, 'base64');
  const nonce = Buffer.from(privateKey.nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey(derived, owner), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(publicKey)).setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
};

/** The message; null when the secret does not fit or a byte of the pair was changed, and nothing more is told. */
export const openSealedPair = async (pair: SealedPair, derived: Derived, owner: string): Promise<Buffer | null> => {
  try {
    const recipientKey = await hpke.kem.deserializePrivateKey(new Uint8Array(openPrivateKey(pair, derived, owner)).buffer);
    const message = bytesOf(pair.key);
    return Buffer.from(await hpke.open({ recipientKey, enc: message.slice(0, PUBLIC_KEY_BYTES) }, message.slice(PUBLIC_KEY_BYTES)));
  } catch {
    return null;
  }
};
