import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { canonicalJson } from '#core/figures/package/canonical-json.ts';
import type { FiguresPackage, PackageBody } from '#core/figures/package/figures-package.ts';
import { shownFingerprint } from '#core/figures/package/fingerprint.ts';

/** Both halves as base64 of DER: PKCS#8 and SPKI. */
export interface FiguresKey {
  readonly private: string;
  readonly public: string;
}

export const makeFiguresKey = (): FiguresKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    private: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    public: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
};

export const fingerprintOf = (publicKey: string): string =>
  shownFingerprint(createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex'));

/** Before the signed bytes, so that a signature for anything else never counts as one for figures. */
const PURPOSE = 'branch-command-post figures 1\n';
const signedBytes = (unsigned: Omit<FiguresPackage, 'signature'>): Uint8Array => Buffer.from(PURPOSE + canonicalJson(unsigned));

/** The bytes of the file: canonical JSON and a line end. */
export const signPackage = (body: PackageBody, key: FiguresKey): Uint8Array => {
  const unsigned = { ...body, key: key.public };
  const privateKey = createPrivateKey({ key: Buffer.from(key.private, 'base64'), type: 'pkcs8', format: 'der' });
  const signature = sign(null, signedBytes(unsigned), privateKey).toString('base64');
  return Buffer.from(`${canonicalJson({ ...unsigned, signature })}\n`);
};

/** Whether the key in the package signed exactly this package. */
export const isPackageSigned = ({ signature, ...unsigned }: FiguresPackage): boolean => {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(unsigned.key, 'base64'), type: 'spki', format: 'der' });
    if (publicKey.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, signedBytes(unsigned), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false; // no key at all
  }
};
