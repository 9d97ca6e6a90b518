import fc from 'fast-check';
import { coverDemand, type DemandBend, type LineDemand, type LineShift } from '#core/duty/planner/lines/line-problem.ts';

const price = fc.integer({ min: 0, max: 20 });
const weekOf = (days: number, from: number): readonly number[] => Array.from({ length: days }, (_, day) => day).slice(from, from + 7);
const someOf = (count: number, least = 1): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.nat(count - 1), { minLength: Math.min(least, count), maxLength: count });

/** Heads on one shift of one day: a minimum that is dear, and a wanted number. */
const arbitraryCover = (day: number, shift: number, people: number): fc.Arbitrary<LineDemand> =>
  fc
    .record({
      at: fc.nat(Math.max(1, Math.ceil(people / 2))),
      more: fc.nat(1),
      under: fc.integer({ min: 5, max: 60 }),
      less: price,
      over: price,
    })
    .map(({ at, more, under, less, over }) => ({
      ...coverDemand(day, [shift], { at, under, over }),
      bends: [{ at, under, over: 0 } satisfies DemandBend, { at: at + more, under: less, over }],
    }));

/** Heads over several shifts, counting some people only: a skill. */
const arbitrarySkill = (days: number, people: number, shifts: number): fc.Arbitrary<LineDemand> =>
  fc
    .record({ day: fc.nat(days - 1), who: someOf(people), on: someOf(shifts), under: price, over: fc.nat(3) })
    .map(({ day, who, on, under, over }) => ({
      parts: [{ people: who, days: [day], shifts: on, weight: 1 }],
      bends: [{ at: 1, under, over }],
    }));

/** On each place for each `ratio` newcomers one with experience: newcomers count 1, the others −`ratio`, more than 0 costs. */
const arbitraryMix = (days: number, people: number, shifts: number): fc.Arbitrary<LineDemand> =>
  fc
    .record({
      day: fc.nat(days - 1),
      shift: fc.nat(shifts - 1),
      newcomers: someOf(people),
      ratio: fc.integer({ min: 1, max: 3 }),
      over: price,
    })
    .map(({ day, shift, newcomers, ratio, over }) => ({
      parts: [
        { people: newcomers, days: [day], shifts: [shift], weight: 1 },
        {
          people: Array.from({ length: people }, (_, person) => person).filter((person) => !newcomers.includes(person)),
          days: [day],
          shifts: [shift],
          weight: -ratio,
        },
      ],
      bends: [{ at: 0, under: 0, over }],
    }));

/** Two people together (+1 and −1, each difference costs) or apart (more than one costs) on one place. */
const arbitraryPair = (days: number, people: number, shifts: number): fc.Arbitrary<LineDemand> =>
  fc
    .record({
      day: fc.nat(days - 1),
      shift: fc.nat(shifts - 1),
      first: fc.nat(people - 1),
      step: fc.integer({ min: 1, max: Math.max(1, people - 1) }),
      together: fc.boolean(),
      toll: price,
    })
    .map(({ day, shift, first, step, together, toll }) => {
      const part = (person: number, weight: number) => ({ people: [person], days: [day], shifts: [shift], weight });
      const second = (first + step) % people;
      return together
        ? { parts: [part(first, 1), part(second, -1)], bends: [{ at: 0, under: toll, over: toll }] }
        : { parts: [part(first, 1), part(second, 1)], bends: [{ at: 1, under: 0, over: toll }] };
    });

/** One person's count over all days or a week, nights heavier: each step away from the share costs more than the last. */
const arbitraryFairness = (days: number, people: number, shifts: readonly LineShift[]): fc.Arbitrary<LineDemand> =>
  fc
    .record({
      person: fc.nat(people - 1),
      from: fc.nat(days - 1),
      whole: fc.boolean(),
      share: fc.nat(6),
      heavy: fc.integer({ min: 1, max: 3 }),
      toll: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ person, from, whole, share, heavy, toll }) => {
      const span = whole ? weekOf(days, 0).concat(weekOf(days, 7)) : weekOf(days, from);
      const part = (night: boolean, weight: number) => ({
        people: [person],
        days: span,
        shifts: shifts.flatMap((shift, index) => (shift.night === night ? [index] : [])),
        weight,
      });
      return {
        parts: [part(false, 1), part(true, heavy)],
        bends: [-1, 0, 1].map((step) => ({ at: share + step, under: step <= 0 ? toll : 0, over: step >= 0 ? toll : 0 })),
      };
    });

/** Cover for each day and shift, and some of all the other sorts. */
export const arbitraryDemands = (days: number, people: number, shifts: readonly LineShift[]): fc.Arbitrary<readonly LineDemand[]> => {
  const count = shifts.length;
  const covers = Array.from({ length: days * count }, (_, place) => arbitraryCover(Math.floor(place / count), place % count, people));
  const other = fc.oneof(
    arbitrarySkill(days, people, count),
    arbitraryMix(days, people, count),
    arbitraryPair(days, people, count),
    arbitraryFairness(days, people, shifts),
  );
  return fc.tuple(fc.tuple(...covers), fc.array(other, { maxLength: 10 })).map(([cover, others]) => [...cover, ...others]);
};
