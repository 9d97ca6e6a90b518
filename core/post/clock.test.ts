import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../time/local-date.ts';
import { judgeClock } from './clock.ts';

/** `now` with its distance from UTC; Shanghai's unless told */
const judge = (now: string, last: string | null, zone = 'Asia/Shanghai', offset = '+08:00') =>
  judgeClock(Date.parse(`${now}${offset}`), last as LocalTime | null, zone);

describe("the laptop's clock against the latest entry", () => {
  it.each([
    ['nothing is entered yet', '2022-01-06T10:00', null],
    ['the same minute', '2022-01-06T10:00', '2022-01-06T10:00'],
    ['set right by five minutes', '2022-01-06T09:55', '2022-01-06T10:00'],
    ['after a night', '2022-01-07T07:00', '2022-01-06T23:10'],
    ['over 29 February', '2024-03-01T00:10', '2024-02-29T23:50'],
    ['after a month of rest', '2022-02-10T08:00', '2022-01-06T10:00'],
  ])('is believed: %s', (_, now, last) => {
    expect(judge(now, last)).toBeNull();
  });

  it.each([
    ['two years back, an empty clock battery', '2020-01-06T10:00', '2022-01-06T10:00', 'behind', 1_052_640],
    ['back to before midnight within a shift', '2022-01-06T23:50', '2022-01-07T00:10', 'behind', 20],
    ['from 1 March back to 28 February of a leap year', '2024-02-28T23:59', '2024-03-01T00:01', 'behind', 1_442],
    ['ten years on', '2032-01-06T10:00', '2022-01-06T10:00', 'ahead', 5_258_880],
  ])('is warned of: %s', (_, now, last, is, minutes) => {
    expect(judge(now, last)).toEqual({ is, now, last, minutes });
  });

  it('is believed in the hour that comes twice when summer time ends, or every autumn would begin with a false alarm', () => {
    // 02:59 in summer time, eleven minutes later it is 02:10 in winter time
    expect(judge('2022-10-30T02:10', '2022-10-30T02:59', 'Europe/Berlin', '+01:00')).toBeNull();
    expect(judge('2022-10-30T02:10', '2022-10-30T02:59', 'Europe/Berlin', '+02:00')).toMatchObject({ is: 'behind', minutes: 49 });
  });
});
