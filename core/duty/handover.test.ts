import { describe, expect, it, test } from 'vitest';
import type { Id, ItemId, PersonId } from '../contract/id.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { emptyHandover, type HandoverContent, handoverState, isOverdue, nextSignature, noSigners } from './handover.ts';
import { handoverFigures } from './handover-figures.ts';
import { handoverGaps } from './handover-gaps.ts';
import { joinMatters, openMatters } from './open-matters.ts';

const day = (date: string) => date as LocalDate;
const at = (time: string) => time as LocalTime;

test('three signatures in their order: draft, handed, taken, locked', () => {
  const none = { outgoing: null, incoming: null, leader: null };
  expect(handoverState(none)).toBe('draft');
  expect(handoverState({ ...none, outgoing: 'a' })).toBe('handed');
  expect(handoverState({ ...none, outgoing: 'a', incoming: 'b' })).toBe('taken');
  expect(handoverState({ outgoing: 'a', incoming: 'b', leader: 'c' })).toBe('locked');
  expect((['draft', 'handed', 'taken', 'locked'] as const).map(nextSignature)).toEqual(['outgoing', 'incoming', 'leader', null]);
});

test('overdue from half an hour after the end, over midnight and the end of a year too, and never once all have signed', () => {
  expect(isOverdue(at('2021-12-31T23:45'), 'taken', at('2022-01-01T00:14'))).toBe(false);
  expect(isOverdue(at('2021-12-31T23:45'), 'taken', at('2022-01-01T00:15'))).toBe(true);
  expect(isOverdue(at('2022-01-06T08:00'), 'locked', at('2022-01-07T08:00'))).toBe(false);
});

const matter = (id: string, change: Partial<HandoverContent['matters'][number]> = {}) => ({
  id: id as Id<'matter'>,
  text: `事${id}`,
  done: false,
  result: '',
  raisedIn: 'x',
  raisedOn: day('2022-01-06'),
  raisedBy: '夜班',
  ...change,
});
const sheet = (startsAt: string, ...matters: ReturnType<typeof matter>[]) => ({ id: startsAt, startsAt: at(startsAt), matters });

describe('open matters', () => {
  it('goes from shift to shift until one settles it', () => {
    const night = sheet('2022-01-06T00:00', matter('1'), matter('2'));
    const early = sheet('2022-01-06T08:00', matter('1', { done: true, result: '已送到' }), matter('2'));
    expect(openMatters([night, early]).map((one) => one.id)).toEqual(['2']);
  });

  it('is not lost when a sheet is written late, after the next one was already begun', () => {
    const early = sheet('2022-01-06T08:00');
    const lateNight = sheet('2022-01-06T00:00', matter('late'));
    expect(openMatters([early, lateNight]).map((one) => one.id)).toEqual(['late']);
  });

  it('does not come back because a later sheet still carries it as open', () => {
    const night = sheet('2022-01-06T00:00', matter('1', { done: true }));
    const early = sheet('2022-01-06T08:00', matter('1'));
    expect(openMatters([night, early])).toEqual([]);
  });

  it('keeps the words of the shift that wrote it, and what this shift did about it', () => {
    const written = matter('1', { text: '别的话', done: true, result: '办了' });
    expect(joinMatters([matter('1')], [written, matter('2')])).toMatchObject([
      { id: '1', text: '事1', done: true, result: '办了' },
      { id: '2', text: '事2' },
    ]);
  });
});

const full: HandoverContent = {
  ...emptyHandover,
  signers: noSigners,
  shiftName: '夜班',
  startsAt: at('2022-01-06T00:00'),
  endsAt: at('2022-01-06T08:00'),
  due: [{ personId: 'p' as PersonId, name: '王喆' }],
  counters: { people: 220, vehicles: 31, turnedBack: 2, feverish: 0, redCodes: 0, yellowCodes: 0 },
  roll: { state: 'all', absent: [], note: '' },
  checks: { equipment: { state: 'good', note: '' }, keys: { state: 'good', note: '' }, disinfection: { state: 'good', note: '' } },
  matters: [],
  stock: [],
};

describe('what is missing before a signature', () => {
  it('nothing in a full sheet; 上级通知, 重点户 and 天气 may be empty', () => expect(handoverGaps(full)).toEqual({}));

  it('names every empty counter, so that 0 is written and not assumed', () => {
    expect(Object.keys(handoverGaps({ ...full, counters: emptyHandover.counters }))).toHaveLength(6);
  });

  it('wants a difference in the stock explained, with its size, and not a count that agrees', () => {
    const line = { itemId: 'i' as ItemId, name: '口罩', unit: '只', book: 500_000, reason: '' };
    const gaps = handoverGaps({
      ...full,
      stock: [
        { ...line, counted: 498_500 },
        { ...line, counted: 500_000 },
        { ...line, counted: null },
      ],
    });
    expect(gaps).toEqual({ 'stock.0.reason': '口罩比账面少 1.5只，请写原因', 'stock.2.counted': '口罩还没清点' });
  });

  it('wants what was done about a red code, and what is wrong with a radio', () => {
    const gaps = handoverGaps({
      ...full,
      counters: { ...full.counters, redCodes: 1 },
      checks: { ...full.checks, equipment: { state: 'trouble', note: '' } },
    });
    expect(Object.keys(gaps)).toEqual(['abnormal', 'checks.equipment.note']);
  });
});

test('the daily average is per day with a sheet, not per day of the calendar', () => {
  const counters = { ...full.counters, people: 100 };
  const figures = handoverFigures([
    { date: day('2022-01-01'), counters },
    { date: day('2022-01-01'), counters },
    { date: day('2022-01-05'), counters: { ...counters, people: 20 } },
  ]);
  expect(figures).toMatchObject({ sheets: 3, days: 2, totals: { people: 220 }, daily: { people: 110, vehicles: 46.5 } });
  expect(handoverFigures([]).daily.people).toBe(0);
});
