import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a post that change with every entry; backups, keys and notes stay as they are. */
const LIVE = ['post.db', 'post.db-wal', 'post.db-shm', 'high-water-mark.json'];

/** The one post below a home. */
export const postFolder = (home: string): string => {
  const [name] = readdirSync(join(home, 'posts'));
  if (name === undefined) throw new Error('no post below this home');
  return join(home, 'posts', name);
};

/** A post's live files as they lay at one moment, to be put back as often as wanted. */
export interface KeptFiles {
  putBack(): void;
}

/** @param to an empty or new folder outside the post */
export const keepFiles = (folder: string, to: string): KeptFiles => {
  mkdirSync(to, { recursive: true });
  const there = LIVE.filter((name) => readdirSync(folder).includes(name));
  for (const name of there) copyFileSync(join(folder, name), join(to, name));
  return {
    putBack: () => {
      for (const name of LIVE) rmSync(join(folder, name), { force: true });
      for (const name of there) copyFileSync(join(to, name), join(folder, name));
    },
  };
};

/** Every file below a folder with its size and time, in order: equal when nothing was touched. */
export const treeOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
    .join('\n');
