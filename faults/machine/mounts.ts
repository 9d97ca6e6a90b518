import { mkdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, tryCommand } from './run-command.ts';

export type DiskKind = 'ext4' | 'xfs';

/** A file system of its own on a file. */
export interface Disk {
  /** the mount point */
  readonly folder: string;
  mount(): Promise<void>;
  unmount(): Promise<void>;
}

/** Everything mounted through it is taken down again, whatever happened in between. */
export interface Mounts {
  /** makes, formats and mounts a disk of `megabytes` on a file in the part's folder */
  newDisk(kind: DiskKind, megabytes: number): Promise<Disk>;
  /** a disk in memory of exactly `size` (mount's own words, e.g. `1500k`); `resize` while mounted */
  newMemoryDisk(size: string): Promise<Disk & { resize(size: string): Promise<void> }>;
  /** an empty image file of `megabytes` on a loop device, for other file systems; detached at the end */
  newLoopDevice(megabytes: number): Promise<string>;
  /** remember a mount point made by other means, to be unmounted at the end */
  remember(folder: string): void;
  releaseAll(): Promise<void>;
}

const format: Readonly<Record<DiskKind, readonly [string, ...string[]]>> = {
  ext4: ['mkfs.ext4', '-q', '-F'],
  xfs: ['mkfs.xfs', '-q', '-f'],
};
/** xfs is no smaller than this */
const LEAST_XFS = 300;

/** From the kernel's list: a file system that was cut off cannot even be asked for its root. */
const isMounted = (folder: string): boolean => readFileSync('/proc/self/mounts', 'utf8').includes(` ${folder} `);

const unmount = async (folder: string): Promise<void> => {
  if (!isMounted(folder)) return;
  if ((await tryCommand('umount', [folder])).status !== 0) await runCommand('umount', ['-l', folder]);
};

/** A sparse file: it takes only the room that is written. */
const newImage = async (path: string, megabytes: number): Promise<void> => {
  const handle = await open(path, 'w');
  await handle.truncate(megabytes * 1_048_576);
  await handle.close();
};

export const createMounts = (work: string): Mounts => {
  const mounted = new Set<string>();
  const loops = new Set<string>();
  let last = 0;
  const newFolder = (): string => {
    last += 1;
    const folder = join(work, `disk-${last}`);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  const disk = (folder: string, mountArgs: readonly string[]): Disk => ({
    folder,
    mount: async () => {
      await runCommand('mount', [...mountArgs, folder]);
      mounted.add(folder);
    },
    unmount: async () => {
      await unmount(folder);
      mounted.delete(folder);
    },
  });
  return {
    newDisk: async (kind, megabytes) => {
      const folder = newFolder();
      const image = `${folder}.img`;
      await newImage(image, kind === 'xfs' ? Math.max(LEAST_XFS, megabytes) : megabytes);
      const [program, ...args] = format[kind];
      await runCommand(program, [...args, image]);
      const made = disk(folder, ['-o', 'loop', image]);
      await made.mount();
      return made;
    },
    newMemoryDisk: async (size) => {
      const made = disk(newFolder(), ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs']);
      await made.mount();
      return { ...made, resize: async (next) => void (await runCommand('mount', ['-o', `remount,size=${next}`, made.folder])) };
    },
    newLoopDevice: async (megabytes) => {
      const image = `${newFolder()}.img`;
      await newImage(image, megabytes);
      const device = await runCommand('losetup', ['-f', '--show', image]);
      loops.add(device);
      return device;
    },
    remember: (folder) => void mounted.add(folder),
    releaseAll: async () => {
      for (const folder of [...mounted].reverse()) await unmount(folder);
      for (const device of loops) await tryCommand('losetup', ['-d', device]);
      mounted.clear();
      loops.clear();
    },
  };
};
