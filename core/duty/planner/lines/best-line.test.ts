import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { findBestLine, newLineScratch } from './best-line.ts';
import { compileLines } from './compile-lines.ts';
import type { LinePerson, LineProblem } from './line-problem.ts';
import { spanEnd, spanWithin, wholeSpan } from './line-span.ts';
import { isLawful } from './swap-days.ts';

const DAYS = 7;
const CHOICES = 3;

const arbitraryPerson: fc.Arbitrary<LinePerson> = fc.record({
  id: fc.constant('A'),
  maxOfShift: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: DAYS })).map((maxima): readonly number[] => maxima),
  minMinutes: fc.integer({ min: 0, max: 3 }).map((shifts) => shifts * 480),
  maxMinutes: fc.integer({ min: 3, max: 7 }).map((shifts) => shifts * 480),
  maxWorkRun: fc.integer({ min: 1, max: 4 }),
  minWorkRun: fc.integer({ min: 1, max: 3 }),
  minRestRun: fc.integer({ min: 1, max: 3 }),
  maxWeekends: fc.integer({ min: 0, max: 2 }),
  daysOff: fc.uniqueArray(fc.integer({ min: 0, max: DAYS - 1 }), { maxLength: 2 }),
  pinned: fc.array(fc.record({ day: fc.integer({ min: 0, max: DAYS - 1 }), shift: fc.integer({ min: -1, max: 1 }) }), { maxLength: 1 }),
  wishes: fc.constant([]),
  before: fc.option(fc.record({ lastShift: fc.constantFrom(null, 0, 1), run: fc.integer({ min: 1, max: 2 }) })),
});

const arbitraryCase = fc.record({
  person: arbitraryPerson,
  firstWeekday: fc.integer({ min: 0, max: 6 }),
  longLate: fc.boolean(),
  forbids: fc.boolean(),
  prices: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: DAYS * CHOICES, maxLength: DAYS * CHOICES }),
});
type Case = typeof arbitraryCase extends fc.Arbitrary<infer T> ? T : never;

/** The past of a case is lawful itself: a run before the period is no longer than a run may be. */
const problemOf = ({ person, firstWeekday, longLate, forbids }: Case): LineProblem => ({
  days: DAYS,
  weekendOf: Array.from({ length: DAYS }, (_, day) => ((day + firstWeekday) % 7 >= 5 ? Math.floor((day + firstWeekday) / 7) : -1)),
  shifts: [
    { id: 'E', minutes: 480, forbiddenNext: [] },
    { id: 'L', minutes: longLate ? 720 : 480, forbiddenNext: forbids ? [0] : [] },
  ],
  people: [{ ...person, before: person.before && { ...person.before, run: Math.min(person.before.run, person.maxWorkRun) } }],
  demands: [],
});

const everyLine: readonly (readonly number[])[] = Array.from({ length: CHOICES ** DAYS }, (_, code) =>
  Array.from({ length: DAYS }, (_, day) => (Math.floor(code / CHOICES ** day) % CHOICES) - 1),
);

const priceOf = (prices: readonly number[], line: readonly number[]): number =>
  line.reduce((sum, shift, day) => sum + (prices[day * CHOICES + shift + 1] ?? 0), 0);

const lawfulLines = (problem: LineProblem): readonly (readonly number[])[] =>
  everyLine.filter((line) => checkLinesNaively(problem, [line]).broken.length === 0);

describe('the best line of one person', () => {
  it('costs what trying every line finds, and keeps every hard rule (a state too few would miss one or break one)', () => {
    fc.assert(
      fc.property(arbitraryCase, (example) => {
        const problem = problemOf(example);
        const lawful = lawfulLines(problem);
        const lines = compileLines(problem);
        const [person] = lines.persons;
        if (person === undefined) throw new Error('nobody');
        const out = new Uint8Array(DAYS);
        const found = findBestLine(
          newLineScratch(CHOICES),
          person,
          lines.weekendOf,
          wholeSpan(lines, person),
          Float64Array.from(example.prices),
          out,
        );
        const least = Math.min(...lawful.map((line) => priceOf(example.prices, line)));
        expect(found.price).toBe(least);
        if (lawful.length === 0) return;
        const line = Array.from(out, (choice) => choice - 1);
        expect(checkLinesNaively(problem, [line]).broken).toEqual([]);
        expect(priceOf(example.prices, line)).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  it('within some days, the others standing, costs what trying every such line finds (totals outside counted twice or not at all)', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 1, max: DAYS }), fc.nat());
    fc.assert(
      fc.property(arbitraryCase, window, (example, [from, length, pick]) => {
        const problem = problemOf(example);
        const lawful = lawfulLines(problem);
        const now = lawful[pick % Math.max(1, lawful.length)];
        if (now === undefined) return;
        const lines = compileLines(problem);
        const [person] = lines.persons;
        if (person === undefined) throw new Error('nobody');
        const to = spanEnd(lines, Math.min(DAYS, from + length));
        const cells = Uint8Array.from(now, (shift) => shift + 1);
        const span = spanWithin(lines, person, cells, 0, from, to);
        const found = findBestLine(newLineScratch(CHOICES), person, lines.weekendOf, span, Float64Array.from(example.prices), cells);
        const same = lawful.filter((line) => line.every((shift, day) => (day >= from && day < to) || shift === now[day]));
        const inside = (line: readonly number[]): number =>
          priceOf(
            example.prices.map((price, cell) => (cell >= from * CHOICES && cell < to * CHOICES ? price : 0)),
            line,
          );
        expect(found.price).toBe(Math.min(...same.map(inside)));
        expect(inside(Array.from(cells, (choice) => choice - 1))).toBe(found.price);
      }),
      { numRuns: 60 },
    );
  });

  it('the quick check of a whole line agrees with the naive checker on every line', () => {
    fc.assert(
      fc.property(arbitraryCase, (example) => {
        const problem = problemOf(example);
        const lines = compileLines(problem);
        const [person] = lines.persons;
        if (person === undefined) throw new Error('nobody');
        const counts = new Int32Array(CHOICES);
        const lawful = everyLine.filter((line) =>
          isLawful(
            lines,
            person,
            Uint8Array.from(line, (shift) => shift + 1),
            0,
            counts,
          ),
        );
        expect(lawful).toEqual(lawfulLines(problem));
      }),
      { numRuns: 25 },
    );
  });
});
