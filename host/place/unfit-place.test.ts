import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountOf, readMounts } from './read-mounts.ts';
import { refuseUnfitPlace, whyUnfit } from './unfit-place.ts';

const nowhere = { mount: null, usb: false };

describe('where the living file must not lie', () => {
  it.each([
    ['/home/wang/OneDrive/支部', '同步'],
    ['/home/wang/OneDrive - 泰前街道/支部', '同步'],
    ['C:\\Users\\wang\\Nutstore\\支部', '同步'],
    ['/home/wang/我的坚果云/支部', '同步'],
    ['D:\\BaiduSyncdisk', '同步'],
    ['/home/wang/百度网盘/x', '同步'],
    ['C:\\Users\\wang\\Dropbox\\x', '同步'],
    ['\\\\server\\share\\支部', '网络'],
    ['/media/wang/KINGSTON/支部', 'U 盘'],
    ['/run/media/wang/KINGSTON', 'U 盘'],
    ['/mnt/stick', 'U 盘'],
  ])('%s is refused with its reason', (path, word) => {
    expect(whyUnfit(path, nowhere)).toContain(word);
  });

  it.each([
    '/home/wang/.local/share/branch-command-post',
    'C:\\Users\\wang\\AppData\\支部',
    '/home/wang/说明 OneDrive 用法',
    '/var/lib/post',
  ])('%s is not: refusing a good place would stop the work', (path) => {
    expect(whyUnfit(path, nowhere)).toBeNull();
  });

  it('a network file system and a USB disk are known by the mount, whatever they are called', () => {
    const mounts = readMounts(
      [
        '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
        '40 22 0:50 / /home/wang/共享\\040盘 rw,nosuid shared:9 - cifs //server/share rw',
        '41 22 8:17 / /data rw shared:10 - vfat /dev/sdb1 rw',
      ].join('\n'),
    );
    const share = mountOf('/home/wang/共享 盘/支部', mounts);
    expect(share?.type).toBe('cifs');
    expect(whyUnfit('/home/wang/共享 盘/支部', { mount: share, usb: false })).toContain('网络');
    expect(mountOf('/data/x', mounts)?.device).toBe('8:17');
    expect(whyUnfit('/data/x', { mount: mountOf('/data/x', mounts), usb: true })).toContain('U 盘');
    expect(mountOf('/home/wang/x', mounts)?.type).toBe('ext4');
    expect(mountOf('/database', mounts)?.path).toBe('/');
  });
});

describe('on this disk', () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'post-place-'));
    mkdirSync(join(home, 'Dropbox', '支部'), { recursive: true });
    symlinkSync(join(home, 'Dropbox'), join(home, '资料'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('a link does not hide where it leads, nor does a folder that is yet to be made', () => {
    expect(() => refuseUnfitPlace(join(home, '资料', '支部'))).toThrow('Dropbox');
    expect(() => refuseUnfitPlace(join(home, '资料', '新的', '更新的'))).toThrow('Dropbox');
    expect(() => refuseUnfitPlace(join(home, '别处', '新的'))).not.toThrow();
  });
});
