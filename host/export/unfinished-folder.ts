import { lstat, mkdir, readdir, readFile, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { gone, type HeldFolder } from './held-folder.ts';
import { legalName, pathInside } from './legal-name.ts';
import { removeLeftovers } from './part-files.ts';
import { renamePatiently } from './rename-patiently.ts';
import { exists, syncFolder, writeSafely } from './write-safely.ts';

const MARK = '（未完成）';
const NOTE = 'command-post-unfinished.json';
const OURS = new RegExp(`^临时党支部-\\d{8}-\\d{4}${MARK}( \\(\\d+\\))?$`);
/** Whole; or from before folders were named at the end, when one cut off had its full name. */
const NAMED = /^临时党支部-\d{8}-\d{4}( \(\d+\))?$/;
const note = z.object({ names: z.array(z.string()) });

/** Folders this process is writing now, so that a second export to the same stick does not sweep them away. */
const inUse = new Set<string>();

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

/** The two steps of `group/name`, or null for what no export of ours can have written. */
const stepsOf = (path: string): readonly string[] | null => {
  const steps = path.split('/');
  return steps.length <= 2 && steps.every((step) => legalName(step) === step) ? steps : null;
};

/** `group/name` inside `folder`; throws a fault when it would lie anywhere else. */
export const innerPath = (folder: string, path: string): string => {
  const steps = stepsOf(path);
  if (!steps) throw new Error('a file name left its export');
  return steps.reduce(pathInside, folder);
};

const groupsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? '')),
];

const makeFolder = async ({ way, device }: HeldFolder, wanted: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const name = legalName(`${wanted}${MARK}`, number === 1 ? '' : ` (${number})`);
    const path = pathInside(way, name);
    try {
      await mkdir(path);
      if ((await stat(path)).dev === device) return name;
      await rmdir(path);
      throw gone();
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
};

const cleanNoted = async (folder: string, names: readonly string[]): Promise<void> => {
  const known = names.filter((name) => stepsOf(name) !== null);
  const groups = groupsOf(known);
  for (const group of groups) await removeLeftovers(join(folder, group));
  for (const name of known) await unlink(innerPath(folder, name)).catch(() => undefined);
  for (const group of groups) await rmdir(join(folder, group)).catch(() => undefined);
};

/** The folder `name` as `inUse` knows it: two exports that hold one folder have two ways into it. */
const keyOf = (parent: HeldFolder, name: string): string => join(parent.path, name);

/** What a process that ended leaves behind: nobody writes there any more. */
export const abandonFolder = (parent: HeldFolder, name: string): void => {
  inUse.delete(keyOf(parent, name));
};

/** Removes what an export wrote into its unfinished folder `name` and nothing else; says whether the folder is gone. */
export const discardFolder = async (parent: HeldFolder, name: string): Promise<boolean> => {
  abandonFolder(parent, name);
  const folder = pathInside(parent.way, name);
  try {
    await removeLeftovers(folder);
    const text = await readFile(join(folder, NOTE), 'utf8').catch(() => null);
    const noted = text === null ? null : note.safeParse(JSON.parse(text)).data;
    if (noted) await cleanNoted(folder, noted.names);
    await unlink(join(folder, NOTE)).catch(() => undefined);
    await rmdir(folder);
    return true;
  } catch {
    return false;
  }
};

/**
 * A folder for an export that is not whole yet; its name, which is the answer, says so to whoever looks at the stick. A note in it lists what will
 * be written, so that the rest of an export cut off by a pulled stick can be told from other people's files and be cleaned next time.
 */
export const beginFolder = async (parent: HeldFolder, wanted: string, names: readonly string[]): Promise<string> => {
  const name = await makeFolder(parent, wanted);
  inUse.add(keyOf(parent, name));
  try {
    const folder = pathInside(parent.way, name);
    await writeSafely(folder, NOTE, new TextEncoder().encode(JSON.stringify({ names })), { device: parent.device });
    for (const group of groupsOf(names)) await mkdir(pathInside(folder, group));
    await syncFolder(parent.way);
    return name;
  } catch (error) {
    await discardFolder(parent, name);
    throw error;
  }
};

/** False when another export took the name since it was looked at. */
const renameToFree = async (from: string, to: string): Promise<boolean> => {
  try {
    await renamePatiently(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST')) return false;
    throw error;
  }
};

/** Gives the whole folder its name, or the first of `name (2)` … that nobody has; from then on it counts. */
export const nameFolder = async (parent: HeldFolder, unfinished: string, wanted: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const name = legalName(wanted, number === 1 ? '' : ` (${number})`);
    const path = pathInside(parent.way, name);
    if ((await exists(path)) || !(await renameToFree(pathInside(parent.way, unfinished), path))) continue;
    abandonFolder(parent, unfinished);
    return name;
  }
};

/** A note in a folder that has its name speaks of what is over; another export to this folder may have cleaned it first. */
const clearNote = (folder: string): Promise<void> => rm(join(folder, NOTE), { force: true });

/** Clears the note of a folder that has its name, and makes the name durable. */
export const settleFolder = async (parent: HeldFolder, name: string): Promise<void> => {
  const folder = pathInside(parent.way, name);
  await clearNote(folder);
  await syncFolder(folder);
  await syncFolder(parent.way);
};

const sweep = async (parent: HeldFolder, name: string): Promise<void> => {
  if (OURS.test(name)) return void (await discardFolder(parent, name));
  const folder = pathInside(parent.way, name);
  await removeLeftovers(folder);
  // pulled between the naming and the clearing of the note
  await clearNote(folder).catch(() => undefined);
};

/** Cleans what earlier, interrupted exports left in `parent`. Trouble is no reason not to export. */
export const sweepUnfinished = async (parent: HeldFolder): Promise<void> => {
  await removeLeftovers(parent.way);
  for (const name of await readdir(parent.way)) {
    if (!(OURS.test(name) || NAMED.test(name)) || inUse.has(keyOf(parent, name))) continue;
    const entry = await lstat(join(parent.way, name)).catch(() => null); // an export beside this one may just have named it
    if (entry?.isDirectory()) await sweep(parent, name);
  }
};
