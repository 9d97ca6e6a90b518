import { expect, it } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import type { RosterRow } from './roster-filter.ts';
import { orderRows } from './roster-order.ts';

const rows = ['张三', '丁一', '李四', '王五'].map((name, index): RosterRow => {
  const id = String(index) as RosterRow['person']['id'];
  return { person: { ...blankPerson, id, name, removed: false }, state: { kind: 'ready' } };
});
const named = (order: Parameters<typeof orderRows>[1]) =>
  orderRows(rows, order)
    .map(({ person }) => person.name)
    .join(' ');

it('the list stands by office, by strokes (李 before 张) or by pinyin, as chosen', () => {
  expect(named('office')).toBe('张三 丁一 李四 王五');
  expect(named('strokes')).toBe('丁一 王五 李四 张三');
  expect(named('pinyin')).toBe('丁一 李四 王五 张三');
});
