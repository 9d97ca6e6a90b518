import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative } from 'node:path';
import { promisify } from 'node:util';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { isSystemPath } from './read-drives.ts';

const run = promisify(execFile);
const LIMITS = { timeout: 120_000, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } } as const;

/** A mounted file system: where, and from which device. */
interface Mount {
  readonly path: string;
  readonly device: string;
}

/** mountinfo writes space, tab, newline and backslash as octal numbers. */
const plain = (text: string): string =>
  text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

/** Mounts in what `/proc/self/mountinfo` says (proc(5)). */
export const readMounts = (mountinfo: string): readonly Mount[] =>
  mountinfo.split('\n').flatMap((line) => {
    const [place, source] = line.split(' - ');
    const path = place?.split(' ')[4];
    const device = source?.split(' ')[1];
    return path && device ? [{ path: plain(path), device: plain(device) }] : [];
  });

const mounts = async (): Promise<readonly Mount[]> => readMounts(await readFile('/proc/self/mountinfo', 'utf8'));

const holds = (mount: Mount, path: string): boolean => {
  const way = relative(mount.path, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
};

/** The file system that `path` lies on; the last of the deepest, since one mount may cover another. */
const mountOf = async (path: string): Promise<Mount | null> => {
  const real = await realpath(path);
  const holding = (await mounts()).filter((mount) => holds(mount, real));
  return holding.toSorted((one, other) => one.path.length - other.path.length).at(-1) ?? null;
};

const failure = (words: string): ExpectedFailure =>
  new ExpectedFailure('unavailable', `${words}写好的文件都在。请在系统的文件管理器里点“弹出”，系统说可以了再拔。`);

/** Whether a program is there, and what it complains of. */
const tryRun = async (program: string, ...args: readonly string[]): Promise<'done' | 'absent' | { readonly complaint: string }> => {
  try {
    await run(program, [...args], LIMITS);
    return 'done';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent';
    return { complaint: error instanceof Error && 'stderr' in error ? String(error.stderr) : '' };
  }
};

const unmount = async ({ device, path }: Mount): Promise<string> => {
  const asked = await tryRun('udisksctl', 'unmount', '--no-user-interaction', '-b', device);
  const answer = asked === 'done' ? asked : await tryRun('umount', path);
  if (answer === 'done') return '';
  const complaints = [asked, answer].map((one) => (typeof one === 'object' ? one.complaint : '')).join(' ');
  return /busy/i.test(complaints) ? '还有程序正在用这个 U 盘，没有弹出。请关掉打开它的窗口。' : '系统没有让本程序弹出这个 U 盘。';
};

/**
 * Takes the stick that `path` lies on off the system: `udisksctl`, else `umount`; the system writes out what it still holds before either answers.
 * Says that it may be pulled only when the system no longer lists it as mounted.
 * @throws ExpectedFailure `unavailable` with what to do instead; on Windows and macOS always
 */
export const ejectDrive = async (path: string): Promise<{ readonly sentence: string }> => {
  if (process.platform !== 'linux') throw failure('在这个系统上本程序不能弹出 U 盘。');
  const mount = await mountOf(path).catch(() => null);
  if (!mount) throw new ExpectedFailure('unavailable', '找不到这个 U 盘，可能已经拔出。若刚才没有先弹出，请重新插上核对一次。');
  if (isSystemPath(mount.path)) throw failure('这个文件夹在本机硬盘上，不是 U 盘，不用弹出。');
  const complaint = await unmount(mount);
  if ((await mounts()).some((other) => other.path === mount.path)) throw failure(complaint || '系统还没有放开这个 U 盘。');
  const powered = await tryRun('udisksctl', 'power-off', '--no-user-interaction', '-b', mount.device);
  const name = basename(mount.path);
  return { sentence: powered === 'done' ? `U 盘 ${name} 已弹出并断电，可以拔下。` : `U 盘 ${name} 已卸下，指示灯不闪了就可以拔下。` };
};
