import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalTime } from '#core/time/local-date.ts';
import { inFolder } from './held-folder.ts';
import { mountSmallDisk } from './small-disk.ts';
import { abandonFolder, beginFolder, nameFolder } from './unfinished-folder.ts';
import { type ExportOrder, writeExport } from './write-export.ts';

const madeAt = '2022-01-06T19:30' as LocalTime;
const file = (name: string, size = 1000, pages?: number) => ({ name, bytes: new Uint8Array(size).fill(7), ...(pages ? { pages } : {}) });
const order = (...files: ExportOrder['files'][number][]): ExportOrder => ({ madeAt, version: '0.1.0', files });
const quiet = () => undefined;
const never = new AbortController().signal;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'U盘 '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an export', () => {
  it('is a dated folder whose manifest tells the true checksum of every file', async () => {
    const said: (readonly [number | null, string])[] = [];
    const result = await writeExport(folder, order(file('值班表.pdf', 1000, 2), file('花名册.xlsx')), (...step) => said.push(step), never);
    expect(result.folder).toBe(join(folder, '临时党支部-20220106-1930'));
    expect(readdirSync(result.folder).sort()).toEqual(['manifest.json', '值班表.pdf', '花名册.xlsx'].sort());
    const manifest = JSON.parse(readFileSync(join(result.folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ product: 'branch-command-post', version: '0.1.0', madeAt, files: result.files.slice(0, -1) });
    for (const listed of result.files) {
      const onDisk = readFileSync(join(result.folder, listed.name));
      expect([listed.bytes, listed.sha256]).toEqual([onDisk.length, createHash('sha256').update(onDisk).digest('hex')]);
    }
    expect(result.files[0]?.pages).toBe(2);
    expect(said[0]).toEqual([0, expect.stringContaining('值班表.pdf')]);
    expect(said.at(-1)?.[0]).toBe(1);
  });

  it('in the same minute gets a folder of its own, and two documents of one name stay two', async () => {
    await writeExport(folder, order(file('a.pdf')), quiet, never);
    const second = await writeExport(folder, order(file('a.pdf'), file('a.pdf')), quiet, never);
    expect(second.folder).toBe(join(folder, '临时党支部-20220106-1930 (2)'));
    expect(second.files.map((written) => written.name)).toEqual(['a.pdf', 'a (2).pdf', 'manifest.json']);
  });

  it('cleans what an interrupted export left, and nothing of anybody else', async () => {
    const old = join(folder, '临时党支部-20220101-0800');
    mkdirSync(old);
    for (const name of [join(old, 'command-post-0123456789ab.part'), join(folder, 'command-post-0123456789ab.part')])
      writeFileSync(name, 'x');
    writeFileSync(join(folder, 'movie.part'), 'x');
    await writeExport(folder, order(file('a.pdf')), quiet, never);
    expect(readdirSync(old)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual(['movie.part']);
  });

  it('stopped midway leaves nothing that could be taken for an export, and says so', async () => {
    const stop = new AbortController();
    const stopAtSecond = (_: number | null, sentence: string) => sentence.includes('二.pdf') && stop.abort();
    writeFileSync(join(folder, '别人的.txt'), 'x');
    const files = [file('一.pdf'), { ...file('二.pdf'), group: '会议' }, file('三.pdf')];
    const work = writeExport(folder, order(...files), stopAtSecond, stop.signal);
    await expect(work).rejects.toMatchObject({ failure: { code: 'cancelled', sentence: expect.stringContaining('没有留下半截') } });
    expect(readdirSync(folder)).toEqual(['别人的.txt']);
  });

  it('cut off by a pulled stick is cleaned next time by its own note, and a file that somebody put there stays', async () => {
    const name = await inFolder(folder, null, async (held) => {
      const begun = await beginFolder(held, '临时党支部-20220105-0800', ['一.pdf', '会议/二.pdf']);
      abandonFolder(held, begun);
      return begun;
    });
    const cut = join(folder, name);
    for (const inside of ['一.pdf', '会议/二.pdf', '会议/command-post-0123456789ab.part', '会议/别人的.txt'])
      writeFileSync(join(cut, inside), 'x');
    await writeExport(folder, order(file('a.pdf')), quiet, never);
    expect(readdirSync(cut, { recursive: true }).map(String).sort()).toEqual(['会议', join('会议', '别人的.txt')].sort());
  });

  it('pulled right after it got its name keeps its files, and the next export clears its note', async () => {
    const cut = await inFolder(folder, null, async (held) => {
      const begun = await beginFolder(held, '临时党支部-20220105-0800', ['一.pdf']);
      writeFileSync(join(folder, begun, '一.pdf'), 'x');
      return join(folder, await nameFolder(held, begun, '临时党支部-20220105-0800'));
    });
    expect(readdirSync(cut)).toHaveLength(2);
    await writeExport(folder, order(file('a.pdf')), quiet, never);
    expect(readdirSync(cut)).toEqual(['一.pdf']);
  });

  it('that gets its name at the same moment as another one gets the next name', async () => {
    const wanted = '临时党支部-20220105-0800';
    const names = await inFolder(folder, null, async (held) => {
      const begun = [await beginFolder(held, wanted, ['一.pdf']), await beginFolder(held, wanted, ['二.pdf'])];
      return Promise.all(begun.map((one) => nameFolder(held, one, wanted)));
    });
    expect([...names].sort()).toEqual([wanted, `${wanted} (2)`]);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it('beside another one to the same folder is not swept away by it', async () => {
    const beside: Promise<unknown>[] = [];
    const startAnother = (_: number | null, sentence: string) => {
      if (sentence.includes('二.pdf')) beside.push(writeExport(folder, order(file('b.pdf')), quiet, never));
    };
    const files = [file('一.pdf'), file('二.pdf'), file('三.pdf')];
    const first = await writeExport(folder, order(...files), startAnother, never);
    await Promise.all(beside);
    expect(readdirSync(first.folder).sort()).toEqual(['manifest.json', '一.pdf', '二.pdf', '三.pdf'].sort());
    expect(beside).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('to a folder that is gone says so', async () => {
    await expect(writeExport(join(folder, '没有'), order(file('a.pdf')), quiet, never)).rejects.toMatchObject({
      failure: { code: 'unavailable' },
    });
  });

  it('that cannot fit is refused with figures before anything is written (needs root: a tmpfs is mounted)', async (context) => {
    const disk = mountSmallDisk(1500);
    if (!disk) return context.skip('mounting is not allowed here');
    try {
      const work = writeExport(disk.folder, order(file('大.pdf', 3_000_000)), quiet, never);
      await expect(work).rejects.toMatchObject({ failure: { code: 'full', sentence: expect.stringMatching(/要写 3 MB，只剩 1\.5 MB/) } });
      expect(readdirSync(disk.folder)).toEqual([]);
    } finally {
      disk.remove();
    }
  });
});
