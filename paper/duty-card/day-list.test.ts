import { expect, it } from 'vitest';
import type { LocalDate } from '#core/time/local-date.ts';
import { dayList } from './day-list.ts';

const days = (...dates: readonly string[]): readonly LocalDate[] => dates.map((date) => `2022-${date}` as LocalDate);

it('tells free days in a line a person reads at once: runs drawn together, the month said once', () => {
  expect(dayList(days('11-17', '11-19', '11-20', '11-21', '11-30', '12-01', '12-03', '12-04'))).toBe('11月17、19–21、30日，12月1、3、4日');
  expect(dayList(days('11-17'))).toBe('11月17日');
  expect(dayList([])).toBe('');
});
