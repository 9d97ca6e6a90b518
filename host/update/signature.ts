import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** Before the signed bytes, so that a signature for anything else never counts as one for an update. */
const PURPOSE = Buffer.from('branch-command-post update 1\n');
const signed = (manifest: Uint8Array): Uint8Array => Buffer.concat([PURPOSE, manifest]);

/** Ed25519 over the manifest's bytes, as base64. @param privateKey PEM (PKCS#8) */
export const signManifest = (manifest: Uint8Array, privateKey: string): string =>
  sign(null, signed(manifest), createPrivateKey(privateKey)).toString('base64');

/** The public half, as it stands in `trusted-keys.ts`. @param privateKey PEM (PKCS#8) */
export const publicHalf = (privateKey: string): string =>
  createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'der' }).toString('base64');

/** Whether one of the trusted keys signed exactly these bytes. @param keys SPKI in DER, as base64 */
export const isSigned = (manifest: Uint8Array, signature: string, keys: readonly string[]): boolean => {
  const bytes = Buffer.from(signature.trim(), 'base64');
  const isExact = bytes.length === 64 && bytes.toString('base64') === signature.trim();
  return (
    isExact &&
    keys.some((key) =>
      verify(null, signed(manifest), createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' }), bytes),
    )
  );
};
