import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Mounts } from './mounts.ts';
import { runCommand, tryCommand } from './run-command.ts';

export type StickKind = 'exfat' | 'ntfs';

/** A stick as people carry it; its driver is a program of its own, so that killing it is pulling the stick. */
export interface Stick {
  readonly kind: StickKind;
  readonly folder: string;
  format(): Promise<void>;
  plugIn(how?: { readonly readOnly?: boolean }): Promise<void>;
  /** SIGKILL of the driver: whatever it had not given to the medium is gone, and every later call fails */
  pull(): Promise<void>;
  /** unmounted as the system does it */
  takeOut(): Promise<void>;
  remove(): Promise<void>;
}

const MEDIA = '/mnt';
const LONGEST_MOUNT_MS = 15_000;

const formatting: Readonly<Record<StickKind, (device: string) => readonly [string, ...string[]]>> = {
  exfat: (device) => ['mkfs.exfat', device],
  ntfs: (device) => ['mkfs.ntfs', '-Q', '-F', '-q', device],
};

/** In the foreground, so that the process is the driver and no child of it. */
const driving: Readonly<Record<StickKind, (device: string, folder: string, options: string) => readonly [string, ...string[]]>> = {
  exfat: (device, folder, options) => ['mount.exfat-fuse', '-d', '-o', options, device, folder],
  ntfs: (device, folder, options) => ['ntfs-3g', '-o', `no_detach,${options}`, device, folder],
};

const isMounted = (folder: string): boolean => readFileSync('/proc/self/mounts', 'utf8').includes(` ${folder} `);

const untilMounted = async (folder: string, driver: ChildProcess): Promise<void> => {
  const until = Date.now() + LONGEST_MOUNT_MS;
  while (!isMounted(folder)) {
    if (driver.exitCode !== null || Date.now() > until) throw new Error(`the stick could not be mounted on ${folder}`);
    await wait(5);
  }
};

/** A stick of `megabytes` below the folder where systems mount what can be taken away. */
export const newStick = async (mounts: Mounts, kind: StickKind, megabytes: number): Promise<Stick> => {
  const device = await mounts.newLoopDevice(megabytes);
  mkdirSync(MEDIA, { recursive: true });
  const parent = mkdtempSync(join(MEDIA, 'post-stick-'));
  const folder = join(parent, 'U盘');
  mkdirSync(folder);
  mounts.remember(folder);
  let driver: ChildProcess | null = null;
  const gone = async (): Promise<void> => {
    if (driver && driver.exitCode === null && driver.signalCode === null) await once(driver, 'exit');
    driver = null;
  };
  const takeOut = async (): Promise<void> => {
    if (isMounted(folder)) await runCommand('umount', [folder]);
    await gone();
  };
  return {
    kind,
    folder,
    takeOut,
    format: async () => {
      const [program, ...args] = formatting[kind](device);
      await runCommand(program, args);
    },
    plugIn: async ({ readOnly = false } = {}) => {
      const [program, ...args] = driving[kind](device, folder, readOnly ? 'ro' : 'rw');
      driver = spawn(program, args, { stdio: 'ignore' });
      await untilMounted(folder, driver);
    },
    pull: async () => {
      driver?.kill('SIGKILL');
      await gone();
      await tryCommand('umount', ['-l', folder]);
    },
    remove: async () => {
      driver?.kill('SIGKILL');
      await gone();
      await tryCommand('umount', ['-l', folder]);
      if (existsSync(folder)) rmdirSync(folder);
      rmdirSync(parent);
    },
  };
};
