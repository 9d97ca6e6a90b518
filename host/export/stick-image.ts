import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A USB stick for tests: an image file with a real exFAT on it, mounted by a real driver that can be killed under a running export. */
export interface StickImage {
  /** where it is mounted */
  readonly folder: string;
  /** kills the driver: every later call fails as it does when a stick is pulled */
  pull(): void;
  /** mounts it again, as the next person does */
  plugIn(how?: 'readOnly'): void;
  /** what `fsck.exfat` says of the pulled stick; '' = sound */
  faults(): string;
  remove(): void;
}

const run = (program: string, ...args: readonly string[]) => spawnSync(program, [...args], { encoding: 'utf8' });

const must = (program: string, ...args: readonly string[]): string => {
  const done = run(program, ...args);
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
  return done.stdout.trim();
};

/** The one process that drives this very mount, by its command line. */
const driverOf = (folder: string): number | null => {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (words[0]?.endsWith('mount.exfat-fuse') && words.includes(folder)) return Number(pid);
    } catch {
      // it ended while we looked
    }
  }
  return null;
};

const isMounted = (folder: string): boolean => readFileSync('/proc/self/mountinfo', 'utf8').includes(folder.replaceAll(' ', '\\040'));

/** A new, empty stick, mounted. Ask `whyNoSticks` first. */
export const makeStick = (kilobytes: number): StickImage => {
  const base = mkdtempSync(join(tmpdir(), 'U 盘 '));
  const [image, folder] = [join(base, 'image'), join(base, '盘')];
  writeFileSync(image, '');
  truncateSync(image, kilobytes * 1024);
  must('mkfs.exfat', '-L', '宣传', image);
  const device = must('losetup', '-f', '--show', image);
  mkdirSync(folder);
  const plugIn = (how?: 'readOnly'): void => {
    // nonempty: the kernel's own drivers cover a folder that holds something, too
    must('mount.exfat-fuse', '-o', how ? 'nonempty,ro' : 'nonempty', device, folder);
  };
  const pull = (): void => {
    const driver = driverOf(folder);
    if (driver !== null) process.kill(driver, 'SIGKILL');
    while (isMounted(folder)) must('umount', '-l', folder);
  };
  plugIn();
  return {
    folder,
    pull,
    plugIn,
    faults: () => {
      const found = run('fsck.exfat', '-n', device);
      return found.status === 0 ? '' : `${found.stdout}${found.stderr}`;
    },
    remove: () => {
      pull();
      must('losetup', '-d', device);
      rmSync(base, { recursive: true, force: true });
    },
  };
};

const PROBE_KILOBYTES = 4096;

/** Why sticks cannot be had here; null when they can. */
export const whyNoSticks = (): string | null => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root may mount a stick';
  if (run('mkfs.exfat', '-V').error || run('mount.exfat-fuse', '-V').error) return 'exfatprogs and exfat-fuse are not installed';
  try {
    makeStick(PROBE_KILOBYTES).remove();
    return null;
  } catch {
    return 'this system lets nobody mount an image';
  }
};
