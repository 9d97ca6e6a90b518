import { randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const OURS = /^command-post-[0-9a-f]{12}\.part$/;

/** Names being written by this process right now, so that a second export beside it does not sweep them away. */
const inUse = new Set<string>();

export const takePartName = (): string => {
  const name = `command-post-${randomBytes(6).toString('hex')}.part`;
  inUse.add(name);
  return name;
};

export const releasePartName = (name: string): void => {
  inUse.delete(name);
};

/** Removes what an earlier, interrupted export of ours left in a folder. Nobody else's files are touched; trouble is no reason not to export. */
export const removeLeftovers = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (OURS.test(name) && !inUse.has(name)) await unlink(join(folder, name)).catch(() => undefined);
};
