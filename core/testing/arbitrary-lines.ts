import fc from 'fast-check';
import { type LinePerson, type LinePlace, type LineProblem, type LineShift, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { HARD, type Limit, type LineRules } from '#core/duty/planner/lines/line-rules.ts';
import { arbitraryDemands } from './arbitrary-demands.ts';

const HOUR = 60;

const shift = (id: string, from: number, to: number, night = false): LineShift => ({
  id,
  minutes: (to - from) * HOUR,
  start: from * HOUR,
  end: to * HOUR,
  night,
  forbiddenNext: [],
});

/** Three of eight hours, a long night over midnight, twelve hours, four of six, shifts that overlap, a whole day, a day and two hours, one shift alone. */
const grids: readonly (readonly LineShift[])[] = [
  [shift('N', 0, 8, true), shift('D', 8, 16), shift('E', 16, 24)],
  [shift('D', 8, 15), shift('E', 15, 22), shift('N', 22, 32, true)],
  [shift('D', 8, 20), shift('N', 20, 32, true)],
  [shift('N', 0, 6, true), shift('M', 6, 12), shift('A', 12, 18), shift('E', 18, 24)],
  [shift('D', 6, 16), shift('E', 14, 24), shift('N', 22, 32, true)],
  [shift('D', 8, 20), shift('N', 20, 32, true), shift('G', 8, 32)],
  [shift('D', 8, 16), shift('G', 8, 34)],
  [shift('D', 9, 17)],
];

/** Each rule off, a wish or hard; wishes more often, as their tolls are what is easily got wrong. */
const arbitraryToll = fc.oneof(
  { arbitrary: fc.constant(0), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 12 }), weight: 3 },
  { arbitrary: fc.constant(HARD), weight: 2 },
);
const limit = (...values: readonly number[]): fc.Arbitrary<Limit> => fc.record({ value: fc.constantFrom(...values), toll: arbitraryToll });
const hours = (...values: readonly number[]): fc.Arbitrary<Limit> => limit(...values.map((value) => value * HOUR));

export const arbitraryLineRules: fc.Arbitrary<LineRules> = fc.record({
  succession: fc.record({ toll: arbitraryToll }),
  maxWorkRun: limit(1, 2, 3, 4, 5),
  minWorkRun: limit(0, 1, 2, 3),
  minRestRun: limit(0, 1, 2, 3),
  rest: hours(0, 8, 11, 12, 16, 24, 48),
  maxNightRun: limit(1, 2, 3),
  restAfterNights: hours(11, 24, 36, 48, 72),
  weekMinutes: hours(16, 24, 30, 40),
  weeklyRest: fc
    .tuple(hours(0, 11, 24, 35, 36, 48, 96), fc.constantFrom(0, 0, 2, 1))
    .map(([rest, part]) => (part === 0 ? rest : { ...rest, inside: rest.value / part })),
});

export const arbitraryLineShifts: fc.Arbitrary<readonly LineShift[]> = fc
  .tuple(fc.constantFrom(...grids), fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }))
  .map(([grid, pairs]) =>
    grid.map((one, index) => ({
      ...one,
      forbiddenNext: grid.flatMap((_, next) => (pairs.some(([before, after]) => before === index && after === next) ? [next] : [])),
    })),
  );

/** Days with runs in them: most repeat what the day before had. */
const arbitraryPast = (shifts: number, longest: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.tuple(fc.boolean(), fc.integer({ min: OFF, max: shifts - 1 })), { maxLength: longest }).map((cells) => {
    let now = OFF;
    return cells.map(([changes, cell]) => {
      if (changes) now = cell;
      return now;
    });
  });

const places = (days: number, least: number, shifts: number, most: number): fc.Arbitrary<readonly LinePlace[]> =>
  fc.uniqueArray(fc.record({ day: fc.nat(days - 1), shift: fc.integer({ min: least, max: shifts - 1 }) }), {
    maxLength: most,
    selector: ({ day }) => day,
  });

const mostly = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: other, weight: 1 });

/** One person; totals are loose most of the time, so that a line exists. */
export const arbitraryLinePerson = (
  id: string,
  days: number,
  shifts: readonly LineShift[],
  rules: fc.Arbitrary<LineRules>,
): fc.Arbitrary<LinePerson> => {
  const count = shifts.length;
  const longest = Math.max(...shifts.map(({ minutes }) => minutes));
  const wish = fc.record({
    day: fc.nat(days - 1),
    shift: fc.integer({ min: OFF, max: count - 1 }),
    wants: fc.constantFrom('on' as const, 'off' as const),
    weight: fc.integer({ min: 0, max: 9 }),
  });
  return fc.record({
    id: fc.constant(id),
    rules,
    maxOfShift: fc.array(mostly(days, fc.integer({ min: 0, max: 4 })), { minLength: count, maxLength: count }),
    minMinutes: mostly(0, fc.nat(3 * longest)),
    maxMinutes: mostly(days * longest, fc.integer({ min: 3 * longest, max: 8 * longest })),
    maxWeekends: mostly(9, fc.nat(2)),
    daysOff: fc.uniqueArray(fc.nat(days - 1), { maxLength: 2 }),
    closed: places(days, 0, count, 2),
    pinned: mostly([], places(days, OFF, count, 3)),
    wishes: fc.array(wish, { maxLength: 4 }),
    before: fc.oneof(fc.constant([]), arbitraryPast(count, 9)),
  });
};

/** The size of a problem; what is exact by brute force needs less than what a solver answers. */
export interface LineSize {
  readonly people: { readonly min: number; readonly max: number };
  readonly days: { readonly min: number; readonly max: number };
}

/** Weekends as the calendar has them, with any weekday first. */
export const weekendsFrom = (days: number, firstWeekday: number): readonly number[] =>
  Array.from({ length: days }, (_, day) => ((day + firstWeekday) % 7 >= 5 ? Math.floor((day + firstWeekday) / 7) : -1));

/** Small problems with all that the model knows; some have a person without any lawful line. All prices are whole numbers. */
export const arbitraryLineProblem = ({ people, days }: LineSize): fc.Arbitrary<LineProblem> =>
  fc
    .record({
      days: fc.integer(days),
      count: fc.integer(people),
      weekStart: fc.nat(6),
      firstWeekday: fc.nat(6),
      shifts: arbitraryLineShifts,
      shared: arbitraryLineRules,
    })
    .chain(({ days: length, count, weekStart, firstWeekday, shifts, shared }) =>
      fc.record({
        days: fc.constant(length),
        weekStart: fc.constant(weekStart),
        weekendOf: fc.constant(weekendsFrom(length, firstWeekday)),
        shifts: fc.constant(shifts),
        people: fc.tuple(
          ...Array.from({ length: count }, (_, at) => arbitraryLinePerson(`P${at}`, length, shifts, mostly(shared, arbitraryLineRules))),
        ),
        demands: arbitraryDemands(length, count, shifts),
      }),
    );
