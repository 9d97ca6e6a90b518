import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Part, splitEvenly } from './split-evenly.ts';

const part = fc.record({ building: fc.constantFrom('1', '2', '3', '4'), households: fc.integer({ min: 0, max: 30 }) });
const loadsOf = (parts: readonly Part[], groups: readonly number[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, group) => parts.reduce((sum, one, index) => sum + (groups[index] === group ? one.households : 0), 0));

test('any list of units is cut into neighbours whose loads differ by at most the largest unit (a greedy cut leaves the last day too full)', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 24 }), fc.integer({ min: 1, max: 7 }), (parts, count) => {
      const groups = splitEvenly(parts, count);
      const loads = loadsOf(parts, groups, count);
      expect(groups).toEqual([...groups].sort((a, b) => a - b));
      expect(groups.every((group) => group >= 0 && group < count)).toBe(true);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...parts.map((one) => one.households)));
    }),
  );
});

test('a building stays together when the days stay even enough (evenness alone would tear it apart)', () => {
  const parts = [
    { building: '1', households: 10 },
    { building: '1', households: 10 },
    { building: '1', households: 10 },
    { building: '2', households: 12 },
    { building: '2', households: 12 },
  ];
  expect(splitEvenly(parts, 2)).toEqual([0, 0, 0, 1, 1]);
});

test('more days than units leaves days empty instead of cutting a unit', () => {
  expect(
    new Set(
      splitEvenly(
        [
          { building: '1', households: 9 },
          { building: '2', households: 9 },
        ],
        4,
      ),
    ).size,
  ).toBe(2);
});
