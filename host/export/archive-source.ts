import { lstat, readFile } from 'node:fs/promises';
import {
  configure,
  type Entry,
  ERR_INVALID_PASSWORD,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
  type ZipReaderConstructorOptions,
} from '@zip.js/zip.js';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { INNER_NAME } from '#core/export/package-name.ts';
import { pathInside } from './legal-name.ts';

configure({ useWebWorkers: false });

/** More is no archive of a post, and would fill the laptop's memory. */
const MOST_BYTES = 2_000_000_000;
const MOST_ENTRIES = 20_000;

/** The files of an archive, wherever they lie. */
export interface ArchiveSource {
  /** the whole file; null when there is none of that name */
  read(path: string): Promise<Uint8Array | null>;
}

const damaged = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '这个压缩包打不开或不完整，没有恢复任何内容，本机资料没有动。请换一份，或重新复制一次再试。');
const tooLarge = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '这个压缩包展开后太大，不像本程序写的，没有打开，本机资料没有动。请另选一份。');
const wrongPassphrase = (): ExpectedFailure =>
  new ExpectedFailure(
    'wrongPassphrase',
    '加密包的口令不对，没有打开，什么都没有动。请检查大小写和输入法；口令是导出那天设的，不一定是指挥所的口令。',
  );

const isFile = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile() && found.size <= MOST_BYTES,
    () => false,
  );

/** A folder as an open export writes it. */
export const openFolder = (folder: string): ArchiveSource => ({
  read: async (path) => {
    const full = path.split('/').reduce(pathInside, folder);
    return (await isFile(full)) ? readFile(full) : null;
  },
});

/** The sizes in a zip may lie, so what comes out is counted. */
const inflate = async (entry: FileEntry, options: ZipReaderConstructorOptions): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      size += chunk.byteLength;
      if (size > entry.uncompressedSize) throw tooLarge();
      chunks.push(chunk);
    },
  });
  await entry.getData(sink, { ...options, checkSignature: true });
  return Buffer.concat(chunks);
};

const entriesOf = async (bytes: Uint8Array): Promise<readonly FileEntry[]> => {
  const entries: readonly Entry[] = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  const files = entries.filter((entry): entry is FileEntry => !entry.directory);
  if (files.length > MOST_ENTRIES || files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MOST_BYTES) throw tooLarge();
  return files;
};

const known = (error: unknown): unknown => {
  if (error instanceof ExpectedFailure) return error;
  return error instanceof Error && error.message === ERR_INVALID_PASSWORD ? wrongPassphrase() : damaged();
};

const openEntries = (entries: readonly FileEntry[]): ArchiveSource => {
  const byPath = new Map(entries.map((entry) => [entry.filename, entry]));
  return {
    read: async (path) => {
      const entry = byPath.get(path);
      try {
        return entry ? await inflate(entry, {}) : null;
      } catch (error) {
        throw known(error);
      }
    },
  };
};

/**
 * An encrypted package, or the plain zip inside it when somebody took it out.
 * @throws ExpectedFailure `wrongPassphrase`, or `damaged` when it is torn, changed or unreasonably large
 */
export const openZip = async (path: string, passphrase: string | null): Promise<ArchiveSource> => {
  try {
    if (!(await isFile(path))) throw damaged();
    const entries = await entriesOf(await readFile(path));
    const [first] = entries;
    if (entries.length !== 1 || first?.filename !== INNER_NAME) return openEntries(entries);
    return openEntries(await entriesOf(await inflate(first, { password: passphrase ?? '' })));
  } catch (error) {
    throw known(error);
  }
};
