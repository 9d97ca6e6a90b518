import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { INNER_NAME } from '#core/export/package-name.ts';
import type { LocalTime } from '#core/time/local-date.ts';

configure({ useWebWorkers: false });

export interface PackedFile {
  /** `group/name` */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const AES_256 = 3;

const writeInner = async (
  inner: WritableStream<Uint8Array>,
  files: readonly PackedFile[],
  common: ConstructorParameters<typeof ZipWriter>[1],
): Promise<void> => {
  const writer = new ZipWriter(inner, common);
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(bytes));
  await writer.close();
};

/**
 * One zip encrypted with AES-256 (WinZip AE-2) that holds a single `001.zip`, and that holds the files under their real names:
 * the names in a zip stay readable whatever the encryption. Common programs open it in two steps; the passphrase is kept nowhere.
 * It comes in pieces as it is made: an archive with photos would otherwise lie three times in memory.
 */
export async function* packEncrypted(files: readonly PackedFile[], passphrase: string, madeAt: LocalTime): AsyncGenerator<Uint8Array> {
  const common = { lastModDate: new Date(madeAt), extendedTimestamp: false };
  const inner = new TransformStream<Uint8Array, Uint8Array>();
  const outer = new TransformStream<Uint8Array, Uint8Array>();
  const writer = new ZipWriter(outer.writable, { ...common, level: 0, password: passphrase, encryptionStrength: AES_256 });
  const packing = Promise.all([
    writeInner(inner.writable, files, common),
    writer.add(INNER_NAME, inner.readable).then(() => writer.close()),
  ]);
  // a reader that goes away (a pulled stick) breaks the packing, too; its own error is the one to tell
  packing.catch(() => undefined);
  yield* outer.readable;
  await packing;
}
