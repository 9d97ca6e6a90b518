import { expect, test } from 'vitest';
import { planBuildings, planProblem } from './building-plan.ts';
import { byPositionAndName, positionOfName } from './name-order.ts';
import { namesText } from './names-text.ts';
import { siteTotals, totalsHints } from './site-totals.ts';

const line = { first: 1, last: 2, units: 4, floors: 6, doors: 2 };

test('1–2栋, 4 units of 6 floors and 2 doors are 8 units and 96 households, named as they are called', () => {
  const planned = planBuildings([line, { ...line, first: 3, last: 3, units: 3 }], '号楼');
  expect(planned.map((building) => building.name)).toEqual(['1号楼', '2号楼', '3号楼']);
  expect(siteTotals({ buildings: planned, units: planned.flatMap((building) => building.units) })).toEqual({
    buildings: 3,
    units: 11,
    households: 132,
  });
});

test.each([
  ['a number in two lines', [line, { ...line, first: 2, last: 3 }], '2栋在两行里都有'],
  ['the range turned round', [{ ...line, first: 5, last: 3 }], '前后反了'],
  ['a unit with more doors than a house has', [{ ...line, floors: 99, doors: 99 }], '最多 400 户'],
  ['a half floor', [{ ...line, floors: 1.5 }], '层数'],
  ['nothing', [], '至少写一行'],
])('%s is told before anything is made', (_, batches, words) => {
  expect(planProblem(batches, '栋', [])).toContain(words);
});

test('a building that is there already is not made again (the same households twice on the tick sheets)', () => {
  expect(planProblem([line], '栋', ['2栋'])).toContain('2栋已经有了');
  expect(planProblem([line], '号楼', ['2栋'])).toBeNull();
});

test('10栋 comes after 2栋, 十一 after 十, and 商业楼 last', () => {
  const names = ['商业楼', '10栋', '2栋', '十一号楼', 'B1座'];
  const sorted = names.map((name) => ({ name, position: positionOfName(name) })).sort(byPositionAndName);
  expect(sorted.map(({ name }) => name)).toEqual(['B1座', '2栋', '10栋', '十一号楼', '商业楼']);
});

test('neighbours are drawn together and nothing else', () => {
  expect(namesText(['1栋', '2栋', '3栋', '5栋'])).toBe('1–3栋、5栋');
  expect(namesText(['A1栋', 'A2栋', 'B3栋', '商业楼'])).toBe('A1–2栋、B3栋、商业楼');
});

test('a difference from the post’s own numbers is told with both figures; what was never filled in is no difference', () => {
  const totals = { buildings: 13, units: 50, households: 750 };
  expect(totalsHints(totals, { buildings: 13, entrances: 0, households: 753 })).toEqual([
    '户数：这里列了 750 户，设置里写的是 753 户，还差 3 户。',
  ]);
});
