import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UpdateFile } from '#core/update/manifest.ts';
import { renamePatiently } from '../export/rename-patiently.ts';
import { syncFolder } from '../export/write-safely.ts';
import type { ProgramFolder } from './program-folder.ts';
import { versionFolder, versionsOf } from './program-folder.ts';
import {
  type Advance,
  FILES_FOLDER,
  MANIFEST_NAME,
  proveFiles,
  readListed,
  SIGNATURE_NAME,
  type SignedUpdate,
  stopped,
} from './read-update.ts';

const PART = /\.part$/;

const writeFlushed = async (path: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, mode: number): Promise<void> => {
  const file = await open(path, 'wx', mode);
  try {
    for await (const chunk of content) await file.appendFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Every folder that the files need, parents first. */
const foldersOf = (files: readonly UpdateFile[]): readonly string[] => {
  const folders = new Set<string>();
  for (const { path } of files) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort();
};

const copyInto = async (part: string, update: SignedUpdate, advance: Advance, signal?: AbortSignal): Promise<void> => {
  const { files } = update.manifest;
  const folders = foldersOf(files);
  for (const folder of folders) await mkdir(join(part, folder));
  let done = 0;
  for (const file of files) {
    if (signal?.aborted) throw stopped();
    await writeFlushed(join(part, file.path), readListed(join(update.folder, FILES_FOLDER), file), file.program ? 0o755 : 0o644);
    done += file.bytes;
    advance(done);
  }
  // kept beside the program, so that it can be proved again later
  await writeFlushed(join(part, MANIFEST_NAME), [update.manifestBytes], 0o644);
  await writeFlushed(join(part, SIGNATURE_NAME), [Buffer.from(`${update.signature.trim()}\n`)], 0o644);
  for (const folder of folders) await syncFolder(join(part, folder));
  await syncFolder(part);
};

/**
 * Copies a version in beside the others: a `.part` folder of its own → every file flushed → read back against the signed list → one rename.
 * Cut off anywhere, there is a `.part` folder that nothing starts and the next update removes.
 */
export const copyVersion = async (
  program: ProgramFolder,
  update: SignedUpdate,
  advance: { readonly copied: Advance; readonly proved: Advance },
  signal?: AbortSignal,
): Promise<void> => {
  const { version, files } = update.manifest;
  const part = join(versionsOf(program), `${version}-${randomBytes(6).toString('hex')}.part`);
  mkdirSync(part);
  try {
    await copyInto(part, update, advance.copied, signal);
    await proveFiles(part, files, advance.proved, signal);
    await renamePatiently(part, versionFolder(program, version));
    await syncFolder(versionsOf(program));
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
};

/** Removes what interrupted updates left, and versions beyond the named ones. Trouble is no reason not to update. */
export const tidyVersions = async (program: ProgramFolder, keep: readonly (string | null)[] | 'all'): Promise<void> => {
  const names = await readdir(versionsOf(program)).catch(() => []);
  const idle = names.filter((name) => PART.test(name) || (keep !== 'all' && !keep.includes(name)));
  for (const name of idle) await rm(join(versionsOf(program), name), { recursive: true, force: true }).catch(() => undefined);
};
