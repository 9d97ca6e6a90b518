import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, unlink } from 'node:fs/promises';
import { gone, type HeldFolder, inFolder } from './held-folder.ts';
import { legalName, pathInside } from './legal-name.ts';
import { releasePartName, takePartName } from './part-files.ts';
import { renamePatiently } from './rename-patiently.ts';
import { mismatch, writeFault } from './write-faults.ts';

export interface WrittenFile {
  /** the name it really got */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal, of what was read back */
  readonly sha256: string;
}

/** Throws what the look fails with: on a pulled stick nothing is known to be free, and a search for a free name would never end. */
export const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** The wanted name, or the first of `name (2)`, `name (3)` … that nobody has. */
const freeName = async (folder: string, wanted: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const name = legalName(wanted, number === 1 ? '' : ` (${number})`);
    if (!(await exists(pathInside(folder, name)))) return name;
  }
};

/** A file whole in memory, or as it is made. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

async function* chunksOf(content: Content): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

/** What was meant to be written. */
interface Sent {
  readonly bytes: number;
  readonly sha256: string;
}

const writeAndSync = async (path: string, content: Content, device: number): Promise<Sent> => {
  const file = await open(path, 'wx', 0o600);
  try {
    if ((await file.stat()).dev !== device) throw gone();
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunksOf(content)) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      await file.appendFile(chunk);
    }
    await file.sync();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
};

/** Makes the new name itself durable. Windows has no such call, some FUSE drivers refuse it; the file's own bytes are safe either way. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(String(error.code)))) throw error;
  } finally {
    await handle.close();
  }
};

const sha256OfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
};

/** Read back before the rename, so that a bad copy never takes the place of a good file. */
const readBack = async (path: string, sent: Sent, name: string): Promise<void> => {
  if ((await sha256OfFile(path)) !== sent.sha256) throw mismatch(name);
};

export interface WriteOptions {
  readonly overwrite?: boolean;
  /** `stat().dev` of the file system that the caller means; another one at this path is refused */
  readonly device?: number;
}

const writeInto = async (
  { way, device }: HeldFolder,
  fileName: string,
  content: Content,
  overwrite: boolean | undefined,
): Promise<WrittenFile> => {
  const partName = takePartName();
  const part = pathInside(way, partName);
  try {
    const sent = await writeAndSync(part, content, device);
    await readBack(part, sent, legalName(fileName));
    const name = overwrite ? legalName(fileName) : await freeName(way, fileName);
    await renamePatiently(part, pathInside(way, name));
    await syncFolder(way);
    return { name, ...sent };
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw error;
  } finally {
    releasePartName(partName);
  }
};

/**
 * Writes a file completely or not at all: temporary `.part` in the same folder → fsync → read back and compare SHA-256 → rename → fsync of the
 * folder. The name is made legal everywhere; an existing file is never replaced unless asked: the new one is called `… (2)`.
 * @throws ExpectedFailure `full`, `unavailable` (pulled, write-protected, held) or `damaged` (read back differently); no `.part` is left
 */
export const writeSafely = async (folder: string, fileName: string, content: Content, options: WriteOptions = {}): Promise<WrittenFile> => {
  try {
    return await inFolder(folder, options.device ?? null, (held) => writeInto(held, fileName, content, options.overwrite));
  } catch (error) {
    throw writeFault(error, legalName(fileName));
  }
};
