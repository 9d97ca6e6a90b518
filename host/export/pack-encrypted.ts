import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { INNER_NAME } from '#core/export/package-name.ts';
import type { LocalTime } from '#core/time/local-date.ts';

configure({ useWebWorkers: false });

export interface PackedFile {
  /** `group/name` */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const AES_256 = 3;

const zip = async (files: readonly PackedFile[], options: ConstructorParameters<typeof ZipWriter>[1]): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(bytes));
  return writer.close();
};

/**
 * One zip encrypted with AES-256 (WinZip AE-2) that holds a single `001.zip`, and that holds the files under their real names:
 * the names in a zip stay readable whatever the encryption. Common programs open it in two steps; the passphrase is kept nowhere.
 */
export const packEncrypted = async (files: readonly PackedFile[], passphrase: string, madeAt: LocalTime): Promise<Uint8Array> => {
  const common = { lastModDate: new Date(madeAt), extendedTimestamp: false };
  const inner = await zip(files, common);
  return zip([{ path: INNER_NAME, bytes: inner }], { ...common, level: 0, password: passphrase, encryptionStrength: AES_256 });
};
