import { lstat, mkdir, readdir, readFile, rmdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { legalName, pathInside } from './legal-name.ts';
import { removeLeftovers } from './part-files.ts';
import { renamePatiently } from './rename-patiently.ts';
import { gone, syncFolder, writeSafely } from './write-safely.ts';

const MARK = '（未完成）';
const NOTE = 'command-post-unfinished.json';
const OURS = new RegExp(`^临时党支部-\\d{8}-\\d{4}${MARK}( \\(\\d+\\))?$`);
/** Before folders were named at the end, one cut off had its full name. */
const OLDER = /^临时党支部-\d{8}-\d{4}( \(\d+\))?$/;
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

const makeFolder = async (parent: string, wanted: string, device: number): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = pathInside(parent, legalName(`${wanted}${MARK}`, number === 1 ? '' : ` (${number})`));
    try {
      await mkdir(path);
      if ((await stat(path)).dev === device) return path;
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

/** What a process that ended leaves behind: nobody writes there any more. */
export const abandonFolder = (folder: string): void => {
  inUse.delete(folder);
};

/** Removes what an export wrote into its unfinished folder and nothing else; says whether the folder is gone. */
export const discardFolder = async (folder: string): Promise<boolean> => {
  abandonFolder(folder);
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
 * A folder for an export that is not whole yet; its name says so to whoever looks at the stick. A note in it lists what will be written,
 * so that the rest of an export cut off by a pulled stick can be told from other people's files and be cleaned next time.
 * @param device `stat().dev` of the stick
 */
export const beginFolder = async (parent: string, wanted: string, names: readonly string[], device: number): Promise<string> => {
  const folder = await makeFolder(parent, wanted, device);
  inUse.add(folder);
  try {
    await writeSafely(folder, NOTE, new TextEncoder().encode(JSON.stringify({ names })), { device });
    for (const group of groupsOf(names)) await mkdir(pathInside(folder, group));
    await syncFolder(parent);
    return folder;
  } catch (error) {
    await discardFolder(folder);
    throw error;
  }
};

const isFree = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => false,
    (error: unknown) => hasCode(error, 'ENOENT'),
  );

/** Gives the whole folder its name, or the first of `name (2)` … that nobody has; from then on it counts. */
export const finishFolder = async (parent: string, unfinished: string, wanted: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = pathInside(parent, legalName(wanted, number === 1 ? '' : ` (${number})`));
    if (!(await isFree(path))) continue;
    await renamePatiently(unfinished, path);
    await unlink(join(path, NOTE));
    await syncFolder(path);
    await syncFolder(parent);
    inUse.delete(unfinished);
    return path;
  }
};

/** Cleans what earlier, interrupted exports left in `parent`. Trouble is no reason not to export. */
export const sweepUnfinished = async (parent: string): Promise<void> => {
  await removeLeftovers(parent);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!(OURS.test(name) || OLDER.test(name)) || inUse.has(path) || !(await lstat(path)).isDirectory()) continue;
    if (OURS.test(name)) await discardFolder(path);
    else await removeLeftovers(path);
  }
};
