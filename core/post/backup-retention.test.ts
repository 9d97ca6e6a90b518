import { expect, test } from 'vitest';
import { addDays, type LocalDate, type LocalTime } from '../time/local-date.ts';
import { type AgeingBackup, agedOut } from './backup-retention.ts';

const backup = (seq: number, at: string, more: Partial<AgeingBackup> = {}): AgeingBackup => ({
  ...{ path: `b${seq}`, seq, at: at as LocalTime, beforeStep: false, ownLine: true },
  ...more,
});

/** Lives through backups one after another, dropping what ages out each time, as the program does. */
const live = (made: readonly AgeingBackup[]): readonly AgeingBackup[] => {
  let there: readonly AgeingBackup[] = [];
  for (const one of made) {
    const all = [...there, one];
    const dropped = new Set(agedOut(all).map(({ drop }) => drop));
    there = all.filter(({ path }) => !dropped.has(path));
  }
  return there;
};

const daily = (from: string, days: number, firstSeq: number): readonly AgeingBackup[] =>
  Array.from({ length: days }, (_, day) => backup(firstSeq + day, `${addDays(from as LocalDate, day)}T08:00`));

test('after 400 days of daily backups a day of each of 12 months is still there (bug: months fall out of the window)', () => {
  const kept = live(daily('2022-01-04', 400, 2));
  expect(new Set(kept.map(({ at }) => at.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  expect(kept.length).toBeLessThanOrEqual(10 + 4 + 12);
  expect(kept.slice(-10).map(({ seq }) => seq)).toEqual([392, 393, 394, 395, 396, 397, 398, 399, 400, 401]);
});

test.each([
  ['ten years forward', '2032-01-06'],
  ['two years back', '2020-01-06'],
])(
  'a clock %s for one day deletes at most what one day more would have (bug: everything looks old, or the newest looks oldest)',
  (_, wrong) => {
    const before = daily('2022-01-04', 60, 2);
    const there = live(before);
    const after = live([...before, backup(100, `${wrong}T08:00`)]);
    const lost = there.filter((one) => !after.includes(one));
    expect(after.at(-1)?.seq).toBe(100);
    expect(lost.length).toBeLessThanOrEqual(2);
  },
);

test('whatever the clock says, the ten newest by act stay and every one that goes is covered by a newer one', () => {
  const wild = Array.from({ length: 300 }, (_, index) => {
    const year = 2000 + ((index * 7919) % 60);
    const month = String(1 + ((index * 31) % 12)).padStart(2, '0');
    return backup(index + 2, `${year}-${month}-15T0${index % 10}:00`);
  });
  const seqOf = (path: string): number => Number(path.slice(1));
  for (const { drop, coveredBy } of agedOut(wild)) {
    expect(seqOf(coveredBy)).toBeGreaterThan(seqOf(drop));
    expect(seqOf(drop)).toBeLessThan(292);
  }
});

test('a backup from before an older file was put back is not dropped for one of the new line (bug: the only copy of those acts goes)', () => {
  const lost = backup(900, '2022-02-01T08:00', { ownLine: false });
  expect(live([lost, ...daily('2022-02-02', 60, 800)])).toContainEqual(lost);
});

test('the backup before an upgrade outlives the hourly ones of the same day', () => {
  const step = backup(5, '2022-01-06T08:00', { beforeStep: true });
  const hourly = Array.from({ length: 30 }, (_, index) => backup(6 + index, '2022-01-06T20:00'));
  expect(live([step, ...hourly])).toContainEqual(step);
});
