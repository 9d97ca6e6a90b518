import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLinePerson, arbitraryLineRules, arbitraryLineShifts, weekendsFrom } from '#core/testing/arbitrary-lines.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { findBestLine, newLineScratch } from './best-line.ts';
import { compileLines } from './compile-lines.ts';
import type { LineProblem } from './line-problem.ts';
import { spanEnd, spanWithin, wholeSpan } from './line-span.ts';
import { tollOfLine } from './toll-of-line.ts';

/** By number of shifts: as many days as every line can be tried in no time. */
const DAYS = [0, 9, 7, 5, 4];
const MOST_PRICES = 45;

/** One person without wishes (prices stand for them), any rules hard or soft, any past, and a price for each choice of each day. */
const arbitraryCase = arbitraryLineShifts.chain((shifts) => {
  const days = DAYS[shifts.length] ?? 4;
  return fc
    .record({
      person: arbitraryLinePerson('A', days, shifts, arbitraryLineRules),
      firstWeekday: fc.integer({ min: 0, max: 6 }),
      weekStart: fc.integer({ min: 0, max: 6 }),
      prices: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: MOST_PRICES, maxLength: MOST_PRICES }),
    })
    .map(({ person, firstWeekday, weekStart, prices }) => ({
      prices,
      problem: {
        days,
        weekStart,
        weekendOf: weekendsFrom(days, firstWeekday),
        shifts,
        people: [{ ...person, wishes: [] }],
        demands: [],
      } satisfies LineProblem,
    }));
});

interface PricedLine {
  readonly line: readonly number[];
  /** of its broken soft rules; infinite where it breaks a hard one */
  readonly toll: number;
}

const everyLine = (problem: LineProblem): readonly PricedLine[] => {
  const { days, shifts } = problem;
  const choices = shifts.length + 1;
  return Array.from({ length: choices ** days }, (_, code) => {
    const line = Array.from({ length: days }, (_, day) => (Math.floor(code / choices ** day) % choices) - 1);
    const { broken, cost } = checkLinesNaively(problem, [line]);
    return { line, toll: broken.length > 0 ? Number.POSITIVE_INFINITY : cost };
  });
};

const priceOf = ({ shifts }: LineProblem, prices: readonly number[], line: readonly number[], from = 0, to = line.length): number =>
  line.reduce((sum, shift, day) => sum + (day >= from && day < to ? (prices[day * (shifts.length + 1) + shift + 1] ?? 0) : 0), 0);

const compiled = (problem: LineProblem) => {
  const lines = compileLines(problem);
  const [person] = lines.persons;
  if (person === undefined) throw new Error('nobody');
  return { lines, person };
};

const cellsOf = (line: readonly number[]): Uint8Array => Uint8Array.from(line, (shift) => shift + 1);
const lineOf = (cells: Uint8Array): readonly number[] => Array.from(cells, (choice) => choice - 1);

describe('the best line of one person', () => {
  it('costs what trying every line finds, tolls included, and keeps every hard rule (a state too few would miss one or break one)', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ problem, prices }) => {
        const least = Math.min(...everyLine(problem).map(({ line, toll }) => toll + priceOf(problem, prices, line)));
        const { lines, person } = compiled(problem);
        const out = new Uint8Array(problem.days);
        const found = findBestLine(
          newLineScratch(lines),
          person,
          lines.weekendOf,
          wholeSpan(lines, person),
          Float64Array.from(prices),
          out,
        );
        expect(found.price).toBe(least);
        if (least === Number.POSITIVE_INFINITY) return;
        const { broken, cost } = checkLinesNaively(problem, [lineOf(out)]);
        expect(broken).toEqual([]);
        expect(cost + priceOf(problem, prices, lineOf(out))).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  it('within some days, the others standing, is as good as any such line (totals or tolls outside counted twice or not at all)', () => {
    const window = fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 9 }), fc.nat());
    fc.assert(
      fc.property(arbitraryCase, window, ({ problem, prices }, [first, length, pick]) => {
        const lawful = everyLine(problem).filter(({ toll }) => toll < Number.POSITIVE_INFINITY);
        const now = lawful[pick % Math.max(1, lawful.length)];
        if (now === undefined) return;
        const { lines, person } = compiled(problem);
        const from = first % problem.days;
        const to = spanEnd(lines, Math.min(problem.days, from + length));
        const same = lawful.filter(({ line }) => line.every((shift, day) => (day >= from && day < to) || shift === now.line[day]));
        const least = Math.min(...same.map(({ line, toll }) => toll + priceOf(problem, prices, line, from, to)));
        const cells = cellsOf(now.line);
        const span = spanWithin(lines, person, cells, 0, from, to);
        findBestLine(newLineScratch(lines), person, lines.weekendOf, span, Float64Array.from(prices), cells);
        const { broken, cost } = checkLinesNaively(problem, [lineOf(cells)]);
        expect(broken).toEqual([]);
        expect(cost + priceOf(problem, prices, lineOf(cells), from, to)).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  it('the quick price of a whole line agrees with the naive checker on every line', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ problem }) => {
        const { lines, person } = compiled(problem);
        const every = everyLine(problem);
        expect(every.map(({ line }) => tollOfLine(lines, person, cellsOf(line), 0))).toEqual(every.map(({ toll }) => toll));
      }),
      { numRuns: 40 },
    );
  });
});
