import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Flushes the entries of a folder: which names lie in it. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return; // Windows has no fsync of a directory
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Flushes a file and the directory entry that names it. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncFolder(dirname(path));
};

/** Replaces a small file of ours so that after a power cut it is either the old or the new one. */
export const replaceFile = (path: string, text: string): void => {
  const part = `${path}.part`;
  const handle = openSync(part, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, path);
  syncFolder(dirname(path));
};

/** A note that helps people and that nothing depends on: a full or read-only disk must keep nobody from opening and reading. */
export const noteFile = (path: string, text: string): void => {
  try {
    replaceFile(path, text);
  } catch {
    rmSync(`${path}.part`, { force: true });
  }
};

/** Renames within one file system and flushes the directory. */
export const moveFile = (from: string, to: string): void => {
  renameSync(from, to);
  syncFolder(dirname(to));
};

export const readText = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** What a small file of ours holds; null when it is missing or torn. The caller checks the shape. */
export const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readText(path) ?? 'null');
  } catch {
    return null;
  }
};
