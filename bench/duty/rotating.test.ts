import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { naiveRotationFaults } from '#core/testing/naive-rotation-checker.ts';
import { readRotating } from './read-rotating.ts';
import { runRotating } from './rotating.ts';

const own = readFileSync(join(import.meta.dirname, 'checkpoint.txt'), 'utf8');
const realFolder = join(process.env.POST_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared'), 'planner', 'rotating');
const realFiles = existsSync(realFolder) ? readdirSync(realFolder).filter((name) => /^Example\d{1,2}\.txt$/.test(name)) : [];

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rotating-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the bench prints for these arguments, line by line. */
const printed = async (...args: string[]): Promise<readonly Record<string, unknown>[]> => {
  const lines: Record<string, unknown>[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(JSON.parse(line));
  });
  await runRotating(args);
  return lines;
};

const tableIn = (folder: string, instance: string): string[][] =>
  readFileSync(join(folder, `${instance}.sol`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe('reading a rotating-workforce instance', () => {
  it('gives four shifts with names of any kind, exact heads, blocks and sequences of both lengths', () => {
    expect(readRotating(own)).toEqual({
      rows: 16,
      shifts: [
        { name: '早班', block: { min: 2, max: 5 } },
        { name: 'M2', block: { min: 2, max: 5 } },
        { name: '中/2', block: { min: 2, max: 4 } },
        { name: 'N', block: { min: 2, max: 3 } },
      ],
      heads: [
        [3, 3, 3, 3, 3, 2, 2],
        [2, 2, 2, 2, 2, 1, 1],
        [3, 3, 3, 3, 3, 3, 3],
        [2, 2, 2, 2, 2, 2, 2],
      ],
      rest: { min: 2, max: 4 },
      work: { min: 3, max: 6 },
      forbidden: [
        ['N', '早班'],
        ['N', 'M2'],
        ['中/2', '早班'],
        ['N', '-', '早班'],
      ],
    });
  });

  it.each([
    ['days of another number than 7', own.replace(/^7$/m, '14'), 'a schedule of 14 days'],
    ['a word for a figure', own.replace(/^16$/m, 'many'), 'the number of employees is no whole number: many'],
    ['a file cut short', own.slice(0, own.indexOf('N - ')), 'the file ends before a forbidden sequence'],
  ])('%s is refused with its place', (_, text, message) => {
    expect(() => readRotating(text)).toThrow(message);
  });
});

describe('the bench of rotations', () => {
  it('prints one line an instance and writes rows of seven symbols that solve it', async () => {
    const out = newFolder();
    const [line] = await printed(join(import.meta.dirname, 'checkpoint.txt'), '--seconds', '20', '--out', out);
    expect(Object.keys(line ?? {})).toEqual(['instance', 'status', 'cost', 'bound', 'seconds', 'iterations']);
    expect(line).toMatchObject({ instance: 'checkpoint', status: 'solved', cost: 0, bound: 0 });
    expect(naiveRotationFaults(readRotating(own), tableIn(out, 'checkpoint'))).toEqual([]);
  });

  it('writes no table for a demand without one', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'heads.txt'), own.replace('2 2 2 2 2 2 2', '2 2 2 2 2 2 12'));
    expect(await printed(folder, '--out', folder)).toMatchObject([{ instance: 'heads', status: 'infeasible', cost: null }]);
    expect(readdirSync(folder)).toEqual(['heads.txt']);
  });

  it.each(realFiles)('solves the real site of %s', async (name) => {
    const out = newFolder();
    const instance = name.replace('.txt', '');
    expect(await printed(join(realFolder, name), '--seconds', '20', '--out', out)).toMatchObject([{ instance, status: 'solved' }]);
    expect(naiveRotationFaults(readRotating(readFileSync(join(realFolder, name), 'utf8')), tableIn(out, instance))).toEqual([]);
  });
});
