import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HeldFolder, inFolder } from './held-folder.ts';
import { makeStick, type StickImage, whyNoSticks } from './stick-image.ts';

/** What this process holds open; a folder that is still held could not be ejected. */
const openBelow = (folder: string): readonly string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path === folder || path.startsWith(`${folder}/`) ? [path] : [];
    } catch {
      return []; // the one that listed them
    }
  });

describe('a held folder', () => {
  let base = '';
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), '看住 '));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it('lets files and folders be made, renamed, listed and removed by its way, and tells its own path', async () => {
    const [there, link] = [join(base, '真的'), join(base, '别名')];
    mkdirSync(there);
    symlinkSync(there, link);
    const seen = await inFolder(link, statSync(there).dev, async ({ path, way }) => {
      await mkdir(join(way, '会议'));
      await writeFile(join(way, '半.part'), '一', { flag: 'wx' });
      await rename(join(way, '半.part'), join(way, '会议', '一.pdf'));
      await mkdir(join(way, '多余'));
      await rm(join(way, '多余'), { recursive: true });
      return [path, await readdir(way), await readFile(join(way, '会议', '一.pdf'), 'utf8')];
    });
    expect(seen).toEqual([link, ['会议'], '一']);
    expect(readdirSync(there, { recursive: true })).toEqual(['会议', join('会议', '一.pdf')]);
  });

  it('is refused when another file system is meant, before anything is done', async () => {
    const work = inFolder(base, statSync(base).dev + 1, ({ way }) => mkdir(join(way, '不该有')));
    await expect(work).rejects.toMatchObject({ code: 'ENODEV' });
    expect(readdirSync(base)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is let go in every outcome', async () => {
    const held = (): Promise<number> => inFolder(base, null, async () => openBelow(base).length);
    expect(await held()).toBe(1);
    await expect(inFolder(base, null, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await expect(inFolder(base, -1, held)).rejects.toMatchObject({ code: 'ENODEV' });
    expect(openBelow(base)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('that is another one under its path meanwhile is still the one that was looked at', async () => {
    const [path, aside] = [join(base, '盘'), join(base, '原来的')];
    mkdirSync(path);
    await inFolder(path, null, async ({ way }) => {
      await rename(path, aside);
      await mkdir(path);
      await writeFile(join(way, '名单.xlsx'), 'x');
    });
    expect([readdirSync(path), readdirSync(aside)]).toEqual([[], ['名单.xlsx']]);
  });
});

const steps: Readonly<Record<string, (folder: HeldFolder) => Promise<unknown>>> = {
  'a file is made': ({ way }) => open(join(way, '名单.xlsx'), 'wx'),
  'a folder is made': ({ way }) => mkdir(join(way, '会议')),
  'a file is renamed': ({ way }) => rename(join(way, '有.part'), join(way, '名单.xlsx')),
  'a file is removed': ({ way }) => rm(join(way, '有.part')),
};

describe.skipIf(whyNoSticks() !== null)('a stick pulled between the look and the next step', () => {
  let stick: StickImage;
  beforeEach(() => {
    stick = makeStick(4096);
  });
  afterEach(() => stick.remove());

  it.each(Object.entries(steps))('where %s: it fails, and the folder left behind is as it was', async (_, step) => {
    stick.pull();
    await writeFile(join(stick.folder, '有.part'), 'x');
    stick.plugIn();
    const { dev } = statSync(stick.folder);
    const work = inFolder(stick.folder, dev, async (folder) => {
      stick.pull();
      await step(folder);
    });
    await expect(work).rejects.toMatchObject({ code: expect.stringMatching(/^(ENOTCONN|ECONNABORTED)$/) });
    expect(readdirSync(stick.folder)).toEqual(['有.part']);
  });
});
