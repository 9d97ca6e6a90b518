import { describe, expect, it } from 'vitest';
import type { RotationProblem } from '../duty/planner/rotation/rotation-problem.ts';
import { naiveRotationFaults } from './naive-rotation-checker.ts';

const rowsOf = (text: string): string[][] => text.split(' ').map((row) => [...row]);

/** A demand that is whatever the table covers, so that only the rules can be broken. */
const problemFor = (text: string, rules: Partial<RotationProblem> = {}): RotationProblem => {
  const table = rowsOf(text);
  const shifts = ['D', 'N'].map((name) => ({ name, block: { min: 1, max: 7 } }));
  const heads = shifts.map(({ name }) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => table.filter((row) => row[weekday] === name).length));
  return { rows: table.length, shifts, heads, rest: { min: 1, max: 3 }, work: { min: 1, max: 7 }, forbidden: [], ...rules };
};
const faults = (text: string, rules: Partial<RotationProblem> = {}): string[] => naiveRotationFaults(problemFor(text, rules), rowsOf(text));
const block = (d: [number, number], n: [number, number]): RotationProblem['shifts'] => [
  { name: 'D', block: { min: d[0], max: d[1] } },
  { name: 'N', block: { min: n[0], max: n[1] } },
];

describe('the naive checker of rotation tables', () => {
  it.each<[string, string, Partial<RotationProblem>, string[]]>([
    ['a lawful table', 'DDDD--- NNNNN--', { work: { min: 4, max: 5 }, rest: { min: 2, max: 3 } }, []],
    ['work too long', 'DDDDDD-', { work: { min: 1, max: 5 } }, ['work for 6 days']],
    ['work too short', 'D-DDDD-', { work: { min: 2, max: 7 } }, ['work for 1 days']],
    ['rest too long', 'DDD----', {}, ['rest for 4 days']],
    ['rest too short', 'DDDDDD-', { rest: { min: 2, max: 3 } }, ['rest for 1 days']],
    ['work over the border of rows, counted whole', 'DDDD--D DD--DDD', { work: { min: 2, max: 6 } }, ['work for 7 days']],
    ['a run from the last row into the first', 'DD--DD- DDDD-DD', { work: { min: 2, max: 3 } }, ['work for 4 days', 'work for 4 days']],
    ['rest round the wrap', '--DDDD- DDDDD--', { rest: { min: 1, max: 3 } }, ['rest for 4 days']],
    ['a shift in too short a block inside one work block', 'DDNDD--', { shifts: block([2, 7], [2, 7]) }, ['N for 1 days']],
    ['a shift in too long a block', 'DDDNN--', { shifts: block([1, 2], [1, 2]) }, ['D for 3 days']],
    ['never a day off', 'DDDNNNN', {}, ['work for Infinity days']],
    ['N then D', 'NNDDD--', { forbidden: [['N', 'D']] }, ['N D from day 2']],
    ['N then D over the wrap', 'DDD--NN', { forbidden: [['N', 'D']] }, ['N D from day 7']],
    ['N, one day off, D', 'NN-DD--', { forbidden: [['N', '-', 'D']] }, ['N - D from day 2']],
    ['N, one day off, D over the wrap', '-DDD-NN', { forbidden: [['N', '-', 'D']] }, ['N - D from day 7']],
    ['N, two days off, D is no such sequence', 'NN--DD-', { forbidden: [['N', '-', 'D']] }, []],
  ])('%s', (_, text, rules, expected) => {
    expect(faults(text, rules)).toEqual(expected);
  });

  it('counts cover exactly: a head too many is as wrong as one missing', () => {
    const problem = {
      ...problemFor('DDDD---'),
      heads: [
        [1, 1, 1, 0, 0, 0, 1],
        [0, 0, 0, 0, 0, 0, 0],
      ],
    };
    expect(naiveRotationFaults(problem, rowsOf('DDDD---'))).toEqual(['day 4: 1 D instead of 0', 'day 7: 0 D instead of 1']);
  });

  it.each([
    ['a row missing', 'DDDD---', 2, '1 rows instead of 2'],
    ['a row too short', 'DDDD--', 1, 'row 1 has 6 days'],
    ['an unknown symbol', 'DDXD---', 1, 'row 1 has the unknown symbol X'],
  ])('%s', (_, text, rows, expected) => {
    expect(naiveRotationFaults({ ...problemFor('DDDD---'), rows }, rowsOf(text))).toEqual([expected]);
  });
});
