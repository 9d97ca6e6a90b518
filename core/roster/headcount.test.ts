import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPeople, buildPerson, day } from '../testing/build-records.ts';
import { addDays, datesBetween } from '../time/local-date.ts';
import { growthWords, headCounts, isHere, NO_POST } from './headcount.ts';

const FROM = day('2022-01-04');
const range = { from: FROM, to: day('2022-01-08') };
const totals = (people: Parameters<typeof headCounts>[0]) => headCounts(people, range, 'servicePost').days.map((one) => one.total);

describe('heads by day', () => {
  it.each<[string, string | null, string | null, readonly number[]]>([
    ['no days given: there all along', null, null, [1, 1, 1, 1, 1]],
    ['the day of arriving counts', '2022-01-06', null, [0, 0, 1, 1, 1]],
    ['the day of leaving counts', null, '2022-01-06', [1, 1, 1, 0, 0]],
    ['there for one day', '2022-01-06', '2022-01-06', [0, 0, 1, 0, 0]],
    ['arrived long before and leaves long after', '2021-12-01', '2022-03-01', [1, 1, 1, 1, 1]],
    ['arrives on the last day', '2022-01-08', null, [0, 0, 0, 0, 1]],
    ['leaves on the first day', null, '2022-01-04', [1, 0, 0, 0, 0]],
    ['left the day before', null, '2022-01-03', [0, 0, 0, 0, 0]],
    ['arrives the day after', '2022-01-09', null, [0, 0, 0, 0, 0]],
  ])('%s', (_, from, to, expected) => {
    expect(totals([buildPerson({ availableFrom: from ? day(from) : null, availableTo: to ? day(to) : null })])).toEqual(expected);
  });

  it('who was removed is not counted', () => expect(totals([buildPerson({ removed: true })])).toEqual([0, 0, 0, 0, 0]));

  it('a range that ends before it begins has no days', () => {
    expect(headCounts([buildPerson()], { from: FROM, to: addDays(FROM, -1) }, 'kind').days).toEqual([]);
  });

  it('eight volunteers become twenty-four, by post, the unnamed post last', () => {
    const people = buildPeople(24, (index) => ({
      availableFrom: index < 8 ? null : addDays(FROM, 1 + (index % 4)),
      servicePost: index % 3 === 0 ? '卡口' : index % 3 === 1 ? '' : '核酸点',
    }));
    const counts = headCounts(people, range, 'servicePost');
    expect(growthWords(counts)).toBe('从 8 人到 24 人');
    expect(counts.groups.at(-1)).toBe(NO_POST);
    expect(counts.days.at(-1)?.heads).toEqual({ 卡口: 8, 核酸点: 8, [NO_POST]: 8 });
  });

  it('a height between two lower ends is told', () => {
    const guest = buildPerson({ availableFrom: day('2022-01-06'), availableTo: day('2022-01-06') });
    expect(growthWords(headCounts([guest, buildPerson()], range, 'kind'))).toBe('从 1 人到 1 人，最多时 2 人');
  });

  it('agrees with asking every person about every day', () => {
    const days = fc.option(fc.integer({ min: -5, max: 12 }), { nil: null });
    const who = fc.record({ from: days, to: days, removed: fc.boolean(), kind: fc.constantFrom('cadre' as const, 'volunteer' as const) });
    fc.assert(
      fc.property(fc.array(who, { maxLength: 20 }), (drawn) => {
        const people = buildPeople(drawn.length, (index) => {
          const one = drawn[index] ?? { from: null, to: null, removed: false, kind: 'cadre' as const };
          return {
            removed: one.removed,
            kind: one.kind,
            availableFrom: one.from === null ? null : addDays(FROM, one.from),
            availableTo: one.to === null ? null : addDays(FROM, one.to),
          };
        });
        const counted = headCounts(people, range, 'kind').days.map((one) => one.total);
        expect(counted).toEqual(datesBetween(range.from, range.to).map((date) => people.filter((person) => isHere(person, date)).length));
      }),
    );
  });
});
