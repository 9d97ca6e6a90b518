import { execFile } from 'node:child_process';
import { access, constants, readFile, stat, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { ExportTarget } from '#core/contract/results.ts';
import { type Drive, readLogicalDisks, readLsblk } from './read-drives.ts';

const run = promisify(execFile);
const LIMITS = { timeout: 5000, maxBuffer: 4 * 1024 * 1024, windowsHide: true } as const;
const POWERSHELL =
  '[Console]::OutputEncoding=[Text.Encoding]::UTF8; ' +
  "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2' | Select-Object DeviceID,VolumeName,Access | ConvertTo-Json -Compress";

/** A folder to export to or open from, before the host gives it a token. */
export type FoundTarget = Omit<ExportTarget, 'token'>;

const lsblk = async (mounts: 'MOUNTPOINTS' | 'MOUNTPOINT'): Promise<readonly Drive[]> =>
  readLsblk(JSON.parse((await run('lsblk', ['-J', '-b', '-o', `NAME,RM,HOTPLUG,TRAN,FSTYPE,LABEL,${mounts},RO,SIZE`], LIMITS)).stdout));

const windowsDrives = async (): Promise<readonly Drive[]> => {
  const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', POWERSHELL], LIMITS);
  return readLogicalDisks(JSON.parse(stdout));
};

/** A laptop that cannot tell its sticks still has folders: never a reason to fail. */
const findDrives = async (): Promise<readonly Drive[]> => {
  if (process.platform === 'win32') return windowsDrives().catch(() => []);
  return lsblk('MOUNTPOINTS')
    .catch(() => lsblk('MOUNTPOINT'))
    .catch(() => []);
};

const FOLDERS = [
  { label: '文档', key: 'DOCUMENTS', name: 'Documents' },
  { label: '桌面', key: 'DESKTOP', name: 'Desktop' },
  { label: '下载', key: 'DOWNLOAD', name: 'Downloads' },
] as const;

/** A Chinese desktop calls them 文档, 桌面, 下载 and says so in `user-dirs.dirs`. */
const homeFolders = async (): Promise<readonly { readonly label: string; readonly path: string }[]> => {
  const home = homedir();
  const config = await readFile(join(home, '.config', 'user-dirs.dirs'), 'utf8').catch(() => '');
  return FOLDERS.map(({ label, key, name }) => {
    const named = new RegExp(`^XDG_${key}_DIR="\\$HOME/([^"]+)"`, 'm').exec(config)?.[1];
    return { label, path: join(home, named ?? name) };
  });
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

const freeBytes = async (path: string): Promise<number | null> => {
  try {
    const disk = await statfs(path);
    return disk.bavail * disk.bsize;
  } catch {
    return null;
  }
};

const driveTarget = async (drive: Drive): Promise<FoundTarget> => {
  const name = drive.label || basename(drive.path) || drive.path;
  const readOnly = drive.readOnly || !(await isWritable(drive.path));
  return { label: `U 盘 ${name}${readOnly ? '（只读）' : ''}`, path: drive.path, removable: true, freeBytes: await freeBytes(drive.path) };
};

/** Removable drives first, then 文档, 桌面 and 下载 where they exist. Never throws; what cannot be reached is left out. */
export const listTargets = async (): Promise<readonly FoundTarget[]> => {
  const targets: FoundTarget[] = [];
  for (const drive of await findDrives()) if (await isFolder(drive.path)) targets.push(await driveTarget(drive));
  for (const folder of await homeFolders()) {
    if ((await isFolder(folder.path)) && (await isWritable(folder.path))) {
      targets.push({ ...folder, removable: false, freeBytes: await freeBytes(folder.path) });
    }
  }
  return targets;
};
