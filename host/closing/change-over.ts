import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, syncFolder } from '#db/files.ts';

/** where the emptied post is made */
export const EMPTIED = 'closing';
/** from here on the old post is given up; the emptied one is whole */
const DECIDED = 'closing.decided';
/** the old post is gone; the emptied one moves up */
const MOVING = 'closing.moving';

const LABEL = 'post.json';

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

const others = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => ![EMPTIED, DECIDED, MOVING, LABEL].includes(name));

/** Files of the post that the change-over destroys, backups included. */
export const countFiles = (folder: string): number =>
  others(folder).reduce((sum, name) => {
    const path = join(folder, name);
    return (
      sum + (readdirSync(folder, { withFileTypes: true }).some((entry) => entry.name === name && entry.isDirectory()) ? filesIn(path) : 1)
    );
  }, 0);

/** The point of no return: written when the emptied post is whole and on disk. */
export const decideChangeOver = (folder: string): void => replaceFile(join(folder, DECIDED), '');

const destroyOld = (folder: string): void => {
  for (const name of others(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  syncFolder(folder);
  renameSync(join(folder, DECIDED), join(folder, MOVING));
  syncFolder(folder);
};

const moveUp = (folder: string): void => {
  const emptied = join(folder, EMPTIED);
  if (existsSync(emptied)) {
    for (const name of readdirSync(emptied)) renameSync(join(emptied, name), join(folder, name));
    rmSync(emptied, { recursive: true });
  }
  syncFolder(folder);
  rmSync(join(folder, MOVING), { force: true });
  syncFolder(folder);
};

export const isChangingOver = (folder: string): boolean => [DECIDED, MOVING].some((name) => existsSync(join(folder, name)));

/** Carries out what was decided, also what an earlier run could not finish; does nothing when nothing was decided. */
export const finishChangeOver = (folder: string): void => {
  if (existsSync(join(folder, DECIDED))) destroyOld(folder);
  if (existsSync(join(folder, MOVING))) moveUp(folder);
};
