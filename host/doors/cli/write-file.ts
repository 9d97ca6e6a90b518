import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { FileBytes } from '#core/contract/document.ts';
import { writeSafely } from '../../export/write-safely.ts';

export interface PrintedFile {
  readonly path: string;
  readonly bytes: number;
  readonly pages?: number;
}

/** Puts a finished file where the command asked for it; an older file of that name is replaced only after the new one has been read back. */
export const writeFileTo = async (path: string, file: FileBytes): Promise<PrintedFile> => {
  const full = resolve(path);
  mkdirSync(dirname(full), { recursive: true });
  const { name, bytes } = await writeSafely(dirname(full), basename(full), Buffer.from(file.base64, 'base64'), { overwrite: true });
  return { path: resolve(dirname(full), name), bytes, ...(file.pages === undefined ? {} : { pages: file.pages }) };
};
