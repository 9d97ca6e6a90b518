import { describe, expect, it } from 'vitest';
import { buildLinePerson, buildLineProblem } from './build-lines.ts';
import { checkLinesNaively } from './naive-line-checker.ts';

/** A fortnight written as it is read: E, L, and a dot for a day off. */
const lineOf = (text: string): readonly number[] => [...text.replaceAll(' ', '')].map((letter) => 'EL'.indexOf(letter));
const judge = (text: string, change: Parameters<typeof buildLinePerson>[0] = {}) =>
  checkLinesNaively(buildLineProblem([buildLinePerson(change)]), [lineOf(text)]).broken;

describe('the naive checker of lines', () => {
  it.each([
    ['keeps everything', 'EELLL.. EEELL..', {}, 0],
    ['late before early', 'EELEE.. EEELL..', {}, 1],
    ['six days in a row', '..EEEEE E..EE..', { maxWeekends: 2 }, 1],
    ['one day of work alone', '..E..EE ..EEE..', {}, 1],
    ['one day off alone', 'EE.EE.. EEELL..', {}, 1],
    ['short runs at the borders are no fault', 'E..EE.. EEE..EE', { maxWeekends: 1 }, 0],
    ['a short run goes on from before', 'E..EE.. EEELL..', { before: { lastShift: null, run: 3 } }, 1],
    ['both weekends', 'EEE..EE ..EEE.. '.replace('.. ', '.E '), { maxWeekends: 1, minWorkRun: 1, minRestRun: 1 }, 1],
    ['works on a day off', 'EELLL.. EEELL..', { daysOff: [2] }, 1],
    ['a pinned day was changed', 'EELLL.. EEELL..', { pinned: [{ day: 5, shift: 0 }] }, 1],
    ['too many late shifts', 'EELLL.. EEELL..', { maxOfShift: [14, 4] }, 1],
    ['too few minutes', 'EELLL.. .......', { minMinutes: 6 * 480 }, 1],
    ['too many minutes', 'EELLL.. EEELL..', { maxMinutes: 9 * 480 }, 1],
  ])('%s', (_, text, change, faults) => {
    expect(judge(text, change)).toHaveLength(faults);
  });

  it('costs each missing head, each surplus head and each broken wish, nothing else', () => {
    const wishes = [
      { day: 0, shift: 0, wants: 'on', weight: 3 },
      { day: 1, shift: 1, wants: 'on', weight: 5 },
      { day: 2, shift: 1, wants: 'off', weight: 7 },
      { day: 3, shift: 0, wants: 'off', weight: 11 },
    ] as const;
    const demands = [
      { day: 0, shifts: [0], people: null, required: 3, under: 100, over: 1 },
      { day: 1, shifts: [0], people: null, required: 0, under: 100, over: 1000 },
      { day: 4, shifts: [0, 1], people: [], required: 1, under: 10_000, over: 1 },
    ];
    const problem = buildLineProblem([buildLinePerson({ wishes })], { demands });
    expect(checkLinesNaively(problem, [lineOf('EELLL.. EEELL..')]).cost).toBe(5 + 7 + 200 + 1000 + 10_000);
  });
});
