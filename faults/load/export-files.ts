import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder with its final name: whoever finds it on a stick takes it for whole. */
const FINISHED = /^临时党支部-\d{8}-\d{4}( \(\d+\))?$/;

export const finishedExports = (stick: string): readonly string[] =>
  readdirSync(stick)
    .filter((name) => FINISHED.test(name))
    .map((name) => join(stick, name));

/** What an export cut off leaves: folders that say so in their name, and parts of files. */
export const unfinishedOn = (stick: string): readonly string[] =>
  readdirSync(stick, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('未完成') || name.endsWith('.part'));

/** Files of a finished export that are missing or differ from its list; read without the product's own code. */
export const badFilesIn = (folder: string): readonly string[] => {
  const list = join(folder, 'manifest.json');
  if (!existsSync(list)) return ['manifest.json'];
  try {
    const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: readonly { name: string; sha256: string }[] };
    return files
      .filter(({ name, sha256 }) => {
        const path = join(folder, name);
        return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256;
      })
      .map(({ name }) => name);
  } catch {
    return ['manifest.json'];
  }
};
