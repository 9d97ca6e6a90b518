import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** A folder that stays the one that was looked at, even when its stick is pulled and leaves an ordinary folder of this laptop at the path. */
export interface HeldFolder {
  /** for people and for the record */
  readonly path: string;
  /** for file calls, and only while the folder is held: on Linux it goes through the open folder, past whatever lies at `path` by now */
  readonly way: string;
  /** `stat().dev` of the file system it lies on */
  readonly device: number;
}

/** Once a stick is gone, its mount point may be an ordinary folder of this laptop: nothing may be written there instead. */
export const gone = (): Error => Object.assign(new Error('another file system lies at this path now'), { code: 'ENODEV' });

/** Only Linux has paths that begin at an open folder; elsewhere the writers look at the device again after each step. */
const holds = process.platform === 'linux';

/**
 * Opens the folder, looks at its file system, and calls `work` with a way into that very folder: between the look and any later call there is no
 * moment in which a pulled stick could be mistaken for what it leaves behind. The folder is let go in every outcome, or no one could eject it.
 * @param device the file system that is meant; null = whichever lies there now
 * @throws what `work` throws, and ENODEV when another file system lies there before it or after it
 */
export const inFolder = async <T>(path: string, device: number | null, work: (folder: HeldFolder) => Promise<T>): Promise<T> => {
  const held = holds ? await open(path, constants.O_RDONLY | constants.O_DIRECTORY) : null;
  try {
    const { dev } = await (held ? held.stat() : stat(path));
    if (device !== null && dev !== device) throw gone();
    const done = await work({ path, way: held ? `/proc/self/fd/${held.fd}` : path, device: dev });
    // what is written to a stick that is off the system by now is not where people will be told it is
    if ((await stat(path)).dev !== dev) throw gone();
    return done;
  } finally {
    await held?.close();
  }
};
