import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { listTargets } from '../export/list-targets.ts';
import { isMounted, within } from '../folders.ts';
import { type Mount, mountOf, readMounts } from './read-mounts.ts';

/** What is known of a path besides its name. */
export interface PlaceFacts {
  readonly mount: Mount | null;
  /** the device hangs on a USB port */
  readonly usb: boolean;
}

/** Folders that a program copies to the network behind our back, by the names those programs give them. */
const SYNCED =
  /^(onedrive( - .*)?|我的坚果云|坚果云|nutstore( files)?|百度网盘|百度云同步盘|baidunetdisk(workspace)?|baidusyncdisk|dropbox( .*)?|icloud ?drive|google ?drive|wps ?云盘|wps ?cloud ?files|腾讯微云|微云同步助手|weiyun|阿里云盘|adrive)$/i;

const NETWORK = /^(nfs4?|cifs|smb3|smbfs|afs|ceph|davfs2?|fuse\.(sshfs|davfs2?|rclone|gvfsd-fuse|s3fs|smbnetfs))$/;

const syncedBy = (path: string): string | null => path.split(/[\\/]/).find((part) => SYNCED.test(part)) ?? null;

/** Why the living file must not lie here, as the first half of a sentence; null when it may. */
export const whyUnfit = (path: string, { mount, usb }: PlaceFacts): string | null => {
  const synced = syncedBy(path);
  if (synced) return `这个文件夹在“${synced}”里，同步程序会在写到一半时把文件换掉`;
  if (/^[\\/]{2}[^\\/]/.test(path) || (mount && NETWORK.test(mount.type))) return '这个文件夹在网络上，断网时会写坏文件';
  if (isMounted(path) || usb) return '这个文件夹在 U 盘或移动硬盘上，拔出时会写坏文件';
  return null;
};

/** With links followed, as far as the path exists already. */
const realPathOf = (path: string): string =>
  existsSync(path) || dirname(path) === path ? realpathSync(path) : join(realPathOf(dirname(path)), basename(path));

const readProc = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // no Linux: the other signs must do
  }
};

const isUsb = (device: string): boolean => {
  try {
    return /\/usb\d+\//.test(realpathSync(`/sys/dev/block/${device}`));
  } catch {
    return false;
  }
};

const factsOf = (path: string): PlaceFacts => {
  const mount = mountOf(path, readMounts(readProc('/proc/self/mountinfo')));
  return { mount, usb: mount !== null && isUsb(mount.device) };
};

const unfit = (why: string): ExpectedFailure =>
  new ExpectedFailure(
    'refused',
    `${why}，所以没有在这里打开或建立指挥所，里面的文件没有改动。请放在这台电脑自己的硬盘里；要带走，请用备份。`,
  );

/** @throws ExpectedFailure `refused` when `folder` lies on a stick, on the network or where a program synchronises it */
export const refuseUnfitPlace = (folder: string): void => {
  const path = realPathOf(folder);
  const why = whyUnfit(path, factsOf(path)) ?? whyUnfit(folder, { mount: null, usb: false });
  if (why) throw unfit(why);
};

/** The same, and drives that only the system's own list knows to be removable (Windows gives them a letter like any other). */
export const refuseUnfitChoice = async (folder: string): Promise<void> => {
  refuseUnfitPlace(folder);
  const path = realPathOf(folder);
  const stick = (await listTargets()).some((target) => target.removable && within(path, target.path));
  if (stick) throw unfit('这个文件夹在 U 盘或移动硬盘上，拔出时会写坏文件');
};
