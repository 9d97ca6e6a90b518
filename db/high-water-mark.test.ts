import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceMark, loadMark, saveMark } from './high-water-mark.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-mark-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'high-water-mark.json');
const mark = (seq: number) => ({ seq, hash: String(seq).repeat(3).padStart(64, '0') });

/** The file with `length` bytes from `from` on overwritten, as a torn write or a bad sector leaves it. */
const damage = (from: number, length: number): void => {
  const bytes = readFileSync(file());
  bytes.fill(0x58, from, from + length);
  writeFileSync(file(), bytes);
};

describe('the mark of the last confirmed entry', () => {
  it('is read back as it was last moved on, whichever of its copies was written', () => {
    saveMark(folder, mark(1));
    for (let seq = 2; seq <= 12; seq += 1) {
      expect(advanceMark(folder, mark(seq))).toBe(true);
      expect(loadMark(folder)).toEqual(mark(seq));
    }
  });

  it('is at most one entry old wherever one of its two blocks is torn: a lost mark would make a lost day invisible', () => {
    for (const at of [0, 1, 40, 100, 4070, 4096, 4097, 4160, 8170]) {
      saveMark(folder, mark(41));
      advanceMark(folder, mark(42));
      damage(at, 20);
      expect(loadMark(folder)?.seq, `damaged from byte ${at}`).toBeGreaterThanOrEqual(41);
      advanceMark(folder, mark(43));
      expect(loadMark(folder), `moved on after byte ${at}`).toEqual(mark(43));
    }
  });

  it('is none when one changed digit would pass for another number', () => {
    saveMark(folder, mark(42));
    const text = readFileSync(file(), 'utf8');
    writeFileSync(file(), text.replaceAll('"seq":42', '"seq":12'));
    expect(loadMark(folder)).toBeNull();
  });

  it('is made whole again when the file is cut short or gone', () => {
    saveMark(folder, mark(7));
    truncateSync(file(), 4000);
    expect(advanceMark(folder, mark(8))).toBe(true);
    expect(loadMark(folder)).toEqual(mark(8));
    rmSync(file());
    expect(loadMark(folder)).toBeNull();
    expect(advanceMark(folder, mark(9))).toBe(true);
    expect(loadMark(folder)).toEqual(mark(9));
  });

  it('takes no further room when it moves on, or a full disk would stop it', () => {
    saveMark(folder, mark(9));
    const { size, ino } = statSync(file());
    advanceMark(folder, mark(1_000_000));
    expect(statSync(file())).toMatchObject({ size, ino });
  });

  it('goes back only when it is set anew: after a restore the old, higher number must be gone', () => {
    saveMark(folder, mark(50));
    advanceMark(folder, mark(51));
    saveMark(folder, mark(30));
    expect(loadMark(folder)).toEqual(mark(30));
  });

  it('that cannot be written is told of and throws nothing: the entry itself is confirmed', () => {
    expect(advanceMark(join(folder, 'not-there'), mark(3))).toBe(false);
  });
});
