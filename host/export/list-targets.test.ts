import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listTargets } from './list-targets.ts';
import { readLogicalDisks, readLsblk } from './read-drives.ts';

const disk = (more: object) => ({
  name: 'sdb',
  rm: false,
  hotplug: false,
  tran: null,
  label: null,
  mountpoints: [null],
  ro: false,
  ...more,
});

describe('removable drives', () => {
  it.each([
    [
      'a stick with one partition',
      [disk({ rm: true, tran: 'usb', children: [disk({ name: 'sdb1', label: '宣传', mountpoints: ['/media/u/宣传'] })] })],
      ['/media/u/宣传'],
    ],
    ['a stick without partition table', [disk({ hotplug: true, mountpoints: ['/run/media/u/A'] })], ['/run/media/u/A']],
    ['a USB hard disk that calls itself fixed', [disk({ tran: 'usb', mountpoints: ['/mnt/b'] })], ['/mnt/b']],
    ['compressed memory, which some tools call removable', [disk({ name: 'zram0', rm: true, mountpoints: ['/media/zram'] })], []],
    ['swap and the running system on a stick', [disk({ rm: true, mountpoints: ['[SWAP]', '/', '/boot/efi'] })], []],
    ['a built-in disk', [disk({ mountpoints: ['/data'] })], []],
    [
      'lsblk of Kylin V10: no plural column, flags as text',
      [{ name: 'sdb1', rm: '1', hotplug: '1', mountpoint: '/media/k', ro: '0', label: 'K' }],
      ['/media/k'],
    ],
  ])('%s', (_, blockdevices, paths) => {
    expect(readLsblk({ blockdevices }).map((drive) => drive.path)).toEqual(paths);
  });

  it('that are write-protected are told apart', () => {
    expect(readLsblk({ blockdevices: [disk({ rm: true, ro: true, mountpoints: ['/media/a'] })] })[0]?.readOnly).toBe(true);
  });

  it('of Windows: one is an object, several are a list, none is nothing', () => {
    const one = { DeviceID: 'E:', VolumeName: '宣传', Access: 0 };
    expect(readLogicalDisks(one)).toEqual([{ path: 'E:\\', label: '宣传', readOnly: false }]);
    expect(readLogicalDisks([one, { DeviceID: 'F:', VolumeName: null, Access: 1 }])).toHaveLength(2);
    expect(readLogicalDisks('')).toEqual([]);
  });

  it('in words nobody understands are none', () => {
    expect(readLsblk({ error: 'unknown column' })).toEqual([]);
  });
});

describe('the folders offered', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are those of the home folder that exist, by the names of a Chinese desktop, even where lsblk is missing', async () => {
    const home = mkdtempSync(join(tmpdir(), '家 '));
    for (const name of ['文档', 'Downloads', '.config']) mkdirSync(join(home, name));
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DESKTOP_DIR="$HOME/桌面"\nXDG_DOCUMENTS_DIR="$HOME/文档"\n');
    vi.stubEnv('HOME', home);
    vi.stubEnv('PATH', '');
    const targets = await listTargets();
    rmSync(home, { recursive: true });
    expect(targets.map(({ label, path }) => [label, path])).toEqual([
      ['文档', join(home, '文档')],
      ['下载', join(home, 'Downloads')],
    ]);
    expect(targets.every((target) => (target.freeBytes ?? 0) > 0 && !target.removable)).toBe(true);
  });
});
