import { describe, expect, it } from 'vitest';
import { day, personId, shiftId, testId } from '../testing/build-records.ts';
import type { LocalTime } from '../time/local-date.ts';
import { clockText, readClock } from '../time/read-clock.ts';
import { type GateShift, gateView } from './gate.ts';
import { patrolView } from './patrols.ts';
import { tallyView } from './tallies.ts';
import { patrolFields } from './tally.ts';

const time = (text: string) => text as LocalTime;
const round = (number: number, date: string, startMinute: number, endMinute: number) => ({
  ...{ id: testId<'patrol'>('patrol', number), date: day(date), startMinute, endMinute },
  ...{ personIds: [personId(0)], names: ['甲一'], route: '', found: '' },
});
const week = { from: day('2022-01-01'), to: day('2022-01-07') };

describe('patrols', () => {
  it('a night round over midnight closes the gap up to its end (a gap counted from the start of the day)', () => {
    const patrols = [round(1, '2022-01-05', 1380, 1500), round(2, '2022-01-06', 240, 270)];
    const view = patrolView(patrols, { ...week, now: time('2022-01-06T08:31') }, { perDay: 6 });
    // 01:00 to 04:00 is three hours: within four; 04:30 to now one minute too long
    expect(view.gaps).toEqual([{ from: '2022-01-06T04:30', to: '2022-01-06T08:31', minutes: 241 }]);
    expect(view.minutes).toBe(150);
  });

  it('of the running day only the part that is over is asked for, and no day before the first round', () => {
    const view = patrolView([round(1, '2022-01-06', 60, 90)], { ...week, now: time('2022-01-06T12:00') }, { perDay: 6 });
    expect(view.days).toEqual([{ date: '2022-01-06', done: 1, missing: 2 }]);
  });

  it('two rounds at once leave the gap that the longer one leaves, and nothing is missed where nothing is expected', () => {
    const patrols = [round(1, '2022-01-06', 0, 400), round(2, '2022-01-06', 10, 20)];
    const span = { ...week, now: time('2022-01-06T10:00') };
    expect(patrolView(patrols, span, { perDay: 6 }).gaps).toEqual([]);
    expect(patrolView(patrols, span, { perDay: 0 })).toMatchObject({ gaps: [], days: [{ missing: 0 }] });
  });

  it('times are typed as people write them, and what is no time is refused with how to write it', () => {
    expect(['8', '8点', '8点半', '830', '0830', '8:30', '８：３０', '23.59', '24:00', '8:60', ''].map(readClock)).toEqual([
      ...[480, 480, 510, 510, 510, 510, 510, 1439, null, null, null],
    ]);
    expect(clockText(1470)).toBe('00:30');
    const wrong = patrolFields.safeParse({ ...round(1, '2022-01-06', -1, 30) });
    expect(wrong.error?.issues[0]?.message).toBe('时间写成 8:30 这样');
  });
});

describe('the gate and the counters', () => {
  const sheet = (date: string, people: number, signed = true): GateShift => ({
    ...{ date: day(date), shiftId: shiftId(0), shiftName: '早班', startsAt: time(`${date}T08:00`), endsAt: time(`${date}T16:00`), signed },
    ...{ people, vehicles: 1, turnedBack: 0, abnormal: 2 },
  });

  it('the average leaves out drafts and days without a sheet (220 that becomes 70 over a week with three sheets)', () => {
    const view = gateView([sheet('2022-01-06', 240), sheet('2022-01-04', 200), sheet('2022-01-05', 220), sheet('2022-01-07', 999, false)]);
    expect(view).toMatchObject({ drafts: 1, daily: { people: 220, abnormal: 2 }, totals: { people: 660 } });
    expect(view.shifts[0]?.date).toBe('2022-01-07');
    expect(view.days.map(({ date }) => date)).toEqual(['2022-01-04', '2022-01-05', '2022-01-06']);
  });

  it('a day on which only difficulties came in stands among the days', () => {
    const view = tallyView(
      [
        { date: day('2022-01-05'), kind: 'messages', count: 210 },
        { date: day('2022-01-05'), kind: 'calls', count: 11 },
      ],
      [{ date: day('2022-01-06'), count: 20 }],
    );
    expect(view).toMatchObject({ totals: { messages: 210, calls: 11 }, difficulties: 20, daily: { messages: 105 } });
    expect(view.days.map(({ date, difficulties }) => [date, difficulties])).toEqual([
      ['2022-01-06', 20],
      ['2022-01-05', 0],
    ]);
  });
});
