import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFile, readPointer, versionFolder, versionsOf } from '#host/update/program-folder.ts';
import { tryCommand } from '../machine/run-command.ts';

/** The signed list beside a version, and what Node keeps of its own compiling, are no part of it. */
const notOfIt = (path: string): boolean => /update\.json(\.sig)?$|[\\/]app[\\/]compiled[\\/]/.test(path);

/** Hash over every file of a version by path. */
export const hashOfVersion = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !notOfIt(path));
  for (const path of paths.sort()) hash.update(`${path.slice(folder.length)}\n`).update(readFileSync(path));
  return hash.digest('hex');
};

/** What the next start takes: a version that is whole and says its own number, or a sentence why not. */
export const lookAtNextStart = async (
  folder: string,
  whole: Readonly<Record<string, string>>,
): Promise<{ readonly version: string } | { readonly broken: string }> => {
  const program = { folder };
  const pointer = readPointer(program);
  if (!pointer) return { broken: 'no readable pointer' };
  const { current } = pointer;
  const place = versionFolder(program, current);
  if (!(current in whole)) return { broken: `the pointer names ${current}` };
  if (hashOfVersion(place) !== whole[current]) return { broken: `${current} is not whole` };
  const { text } = await tryCommand(join(place, ...nodeFile.split('/')), [join(place, 'app/out/host/cli.js'), '--version']);
  return text === current ? { version: current } : { broken: `${current} does not start: ${text.slice(0, 200)}` };
};

/** Names of versions beside the known ones: nothing half may look like a version. */
export const strangeVersions = (folder: string, whole: Readonly<Record<string, string>>): readonly string[] =>
  readdirSync(versionsOf({ folder })).filter((name) => !name.endsWith('.part') && !(name in whole));
