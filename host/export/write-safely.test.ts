import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renamePatiently } from './rename-patiently.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { writeSafely } from './write-safely.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error.failure ?? { code: String(error), sentence: '' },
  );

describe('a file is complete or absent', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '导出 '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is written whole, with the checksum of what lies on the disk, and no .part beside it', async () => {
    const written = await writeSafely(folder, '值班表.pdf', bytes('一页'));
    expect(written).toEqual({ name: '值班表.pdf', bytes: 6, sha256: createHash('sha256').update('一页').digest('hex') });
    expect(readFileSync(join(folder, '值班表.pdf'), 'utf8')).toBe('一页');
    expect(readdirSync(folder)).toEqual(['值班表.pdf']);
  });

  it('never replaces what is there: the new one is (2), then (3)', async () => {
    writeFileSync(join(folder, '值班表.pdf'), '旧');
    expect((await writeSafely(folder, '值班表.pdf', bytes('新'))).name).toBe('值班表 (2).pdf');
    expect((await writeSafely(folder, '值班表.pdf', bytes('更新'))).name).toBe('值班表 (3).pdf');
    expect(readFileSync(join(folder, '值班表.pdf'), 'utf8')).toBe('旧');
  });

  it('replaces only when asked', async () => {
    writeFileSync(join(folder, 'a.pdf'), '旧');
    expect((await writeSafely(folder, 'a.pdf', bytes('新'), { overwrite: true })).name).toBe('a.pdf');
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('新');
  });

  it('stays in its folder whatever the name', async () => {
    const written = await writeSafely(folder, '../../越界.pdf', bytes('x'));
    expect(readdirSync(folder)).toEqual([written.name]);
  });

  it('says the folder is gone when it is', async () => {
    rmSync(folder, { recursive: true });
    expect(await failureOf(writeSafely(folder, 'a.pdf', bytes('x')))).toMatchObject({
      code: 'unavailable',
      sentence: expect.stringContaining('不见了'),
    });
  });

  it.skipIf(process.getuid?.() === 0)('says the folder may not be written to (as an ordinary user)', async () => {
    chmodSync(folder, 0o500);
    expect(await failureOf(writeSafely(folder, 'a.pdf', bytes('x')))).toMatchObject({ code: 'unavailable' });
  });
});

const probe = mountSmallDisk(64);
probe?.remove();

describe.skipIf(probe === null)('on a real small disk (needs root: a tmpfs is mounted)', () => {
  let disk: SmallDisk | null = null;
  beforeEach(() => {
    disk = mountSmallDisk(1500);
  });
  afterEach(() => disk?.remove());

  it('full: says so, leaves the finished file whole and no .part', async () => {
    const folder = disk?.folder ?? '';
    await writeSafely(folder, '一.pdf', new Uint8Array(900_000).fill(1));
    const failure = await failureOf(writeSafely(folder, '二.pdf', new Uint8Array(900_000).fill(2)));
    expect(failure).toMatchObject({ code: 'full', sentence: expect.stringContaining('二.pdf') });
    expect(readdirSync(folder)).toEqual(['一.pdf']);
    expect(readFileSync(join(folder, '一.pdf')).every((byte) => byte === 1)).toBe(true);
  });

  it('full while replacing: the old file stays as it was', async () => {
    const folder = disk?.folder ?? '';
    await writeSafely(folder, '一.pdf', new Uint8Array(900_000).fill(1));
    await failureOf(writeSafely(folder, '一.pdf', new Uint8Array(900_000).fill(2), { overwrite: true }));
    expect(readdirSync(folder)).toEqual(['一.pdf']);
    expect(readFileSync(join(folder, '一.pdf'))[0]).toBe(1);
  });

  it('write-protected: says so and writes nothing', async () => {
    const folder = disk?.folder ?? '';
    disk?.setReadOnly();
    const failure = await failureOf(writeSafely(folder, '一.pdf', bytes('x')));
    expect(failure).toMatchObject({ code: 'unavailable', sentence: expect.stringContaining('写保护') });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file held by another program for a moment', () => {
  const held = (times: number, code: string) => {
    let left = times;
    return async () => {
      if (left-- > 0) throw Object.assign(new Error(code), { code });
    };
  };
  const waiting = () => {
    const pauses: number[] = [];
    return { pauses, wait: async (ms: number) => void pauses.push(ms) };
  };

  it.each([1, 5, 8])('is renamed after %i refusals', async (times) => {
    const { pauses, wait } = waiting();
    await renamePatiently('a', 'b', held(times, times % 2 ? 'EPERM' : 'EBUSY'), wait);
    expect(pauses).toHaveLength(times);
  });

  it('is given up after at most three seconds', async () => {
    const { pauses, wait } = waiting();
    await expect(renamePatiently('a', 'b', held(20, 'EBUSY'), wait)).rejects.toThrow('EBUSY');
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(3000);
  });

  it('is not waited for when the fault will not pass', async () => {
    const { pauses, wait } = waiting();
    await expect(renamePatiently('a', 'b', held(1, 'ENOSPC'), wait)).rejects.toThrow('ENOSPC');
    expect(pauses).toEqual([]);
  });
});
