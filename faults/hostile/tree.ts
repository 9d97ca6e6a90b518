import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every path below `folder` with size and time of writing, without those below `except`. */
export const treeOf = (folder: string, except: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== except && !path.startsWith(`${except}/`))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .sort();

/** What stands in only one of two trees. */
export const differences = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((path) => !after.includes(path)),
  ...after.filter((path) => !before.includes(path)),
];
