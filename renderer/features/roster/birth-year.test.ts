import { expect, it } from 'vitest';
import { yearOf, yearText } from './birth-year.ts';

it.each([
  ['', null],
  ['年', null],
  ['19', 19],
  ['1975', 1975],
  ['1975年', 1975],
])('typed "%s" is kept as %s, so that nothing typed vanishes and an empty field is not year 0', (text, year) => {
  expect(yearOf(text)).toBe(year);
});

it('shows an unknown year as an empty field', () => expect(yearText(null)).toBe(''));
