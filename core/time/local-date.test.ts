import { expect, test } from 'vitest';
import { addDays, type LocalDate, localDate, localTime, weekStart } from './local-date.ts';

const mendOf = (date: string): string | undefined => localDate.safeParse(date).error?.issues[0]?.message;
const mendOfTime = (time: string): string | undefined => localTime.safeParse(time).error?.issues[0]?.message;

test.each(['0000-01-01', '0001-01-01', '1899-12-31', '3000-01-01', '9999-12-31'])(
  '%s lies outside the calendar, and the sentence says which years do not',
  (date) => {
    expect(mendOf(date)).toBe('年份请写 1900 到 2999 之间的');
    expect(mendOfTime(`${date}T10:00`)).toBe('年份请写 1900 到 2999 之间的');
  },
);

test.each(['2022-02-30', '2022-13-01', '22-01-06', '', '2022-01-06 ', '+010000-01-01'])('“%s” is no day, said once', (date) => {
  expect(localDate.safeParse(date).error?.issues.map(({ message }) => message)).toEqual(['日期应写成 2022-01-06 这样，并且确有这一天']);
});

test.each(['2022-01-06T24:00', '2022-01-06 10:00', '2022-01-06, and some moreT10:00', '2022-02-30T10:00'])(
  '“%s” is no minute of a day',
  (time) => {
    expect(mendOfTime(time)).toBe('时间应写成 2022-01-06 19:30 这样');
  },
);

test.each(['1900-01-01', '2999-12-31'])('of the first and the last day (%s) the week before and the week after can be written', (date) => {
  const day = localDate.parse(date);
  for (const days of [-7, -1, 1, 7]) expect(addDays(weekStart(day), days)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(addDays(addDays(day, 7), -7)).toBe<LocalDate>(day);
});
