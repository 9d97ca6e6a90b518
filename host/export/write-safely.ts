import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, unlink } from 'node:fs/promises';
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

const exists = (path: string): Promise<boolean> =>
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

/** Once a stick is gone, its mount point may be an ordinary folder of this laptop: nothing may be written there instead. */
export const gone = (): Error => Object.assign(new Error('another file system lies at this path now'), { code: 'ENODEV' });

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

const writeAndSync = async (path: string, content: Content, device: number | undefined): Promise<Sent> => {
  const file = await open(path, 'wx', 0o600);
  try {
    if (device !== undefined && (await file.stat()).dev !== device) throw gone();
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

/**
 * Writes a file completely or not at all: temporary `.part` in the same folder → fsync → read back and compare SHA-256 → rename → fsync of the
 * folder. The name is made legal everywhere; an existing file is never replaced unless asked: the new one is called `… (2)`.
 * @throws ExpectedFailure `full`, `unavailable` (pulled, write-protected, held) or `damaged` (read back differently); no `.part` is left
 */
export const writeSafely = async (folder: string, fileName: string, content: Content, options: WriteOptions = {}): Promise<WrittenFile> => {
  const partName = takePartName();
  const part = pathInside(folder, partName);
  try {
    const sent = await writeAndSync(part, content, options.device);
    await readBack(part, sent, legalName(fileName));
    const name = options.overwrite ? legalName(fileName) : await freeName(folder, fileName);
    await renamePatiently(part, pathInside(folder, name));
    await syncFolder(folder);
    return { name, ...sent };
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw writeFault(error, legalName(fileName));
  } finally {
    releasePartName(partName);
  }
};
