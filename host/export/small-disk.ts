import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real file system of its own, for tests: in memory, of a given size. */
export interface SmallDisk {
  readonly folder: string;
  setReadOnly(): void;
  remove(): void;
}

const mount = (...options: readonly string[]): boolean => spawnSync('mount', options, { stdio: 'ignore' }).status === 0;

/** Null where mounting is not allowed (only root may): the test then says so and is skipped. */
export const mountSmallDisk = (kilobytes: number): SmallDisk | null => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), '小盘 '));
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    setReadOnly: () => {
      if (!mount('-o', 'remount,ro', folder)) throw new Error('the small disk could not be made read-only');
    },
    remove: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
