import { describe, expect, it } from 'vitest';
import type { OnDuty, TodaySummary } from '#core/contract/results.ts';
import { judge } from './gate-judgement.ts';

const person = { assignmentId: 'a', personId: 'p', name: '郭旻', phone: '' };
const shiftWith = (places: readonly { readonly postName: string; readonly missing: number; readonly people: number }[]) =>
  ({
    shift: { name: '早班' },
    places: places.map(({ postName, missing, people }) => ({ postName, missing, people: Array.from({ length: people }, () => person) })),
  }) as unknown as OnDuty;
const today = (onDuty: OnDuty | null, openPlaces: readonly { readonly date: string; readonly missing: number }[] = []) =>
  ({ now: '2022-01-06T10:00', onDuty, openPlaces }) as unknown as TodaySummary;

const full = shiftWith([
  { postName: '进口卡口', missing: 0, people: 2 },
  { postName: '出口卡口', missing: 0, people: 2 },
]);

describe('is the gate held?', () => {
  it('says held only when every place of the running shift is filled', () => {
    expect(judge(today(full))).toEqual({ held: true, words: '卡口守住了：早班 4 人在岗。' });
  });

  it('names the place and the number that are missing now', () => {
    const gap = shiftWith([
      { postName: '进口卡口', missing: 0, people: 2 },
      { postName: '巡逻', missing: 1, people: 1 },
    ]);
    expect(judge(today(gap))).toEqual({ held: false, words: '现在缺人：巡逻缺 1 人。请马上找人顶上。' });
  });

  it.each([
    ['no shift runs at this hour', null],
    ['a shift runs with nobody wanted and nobody there', shiftWith([{ postName: '进口卡口', missing: 0, people: 0 }])],
  ])('never calls an empty gate held: %s', (_case, onDuty) => {
    expect(judge(today(onDuty)).held).toBe(false);
  });

  it('warns of a gap later today, but not of one next week', () => {
    expect(judge(today(full, [{ date: '2022-01-06', missing: 2 }])).words).toContain('今天后面还缺 2 人');
    expect(judge(today(full, [{ date: '2022-01-13', missing: 2 }])).held).toBe(true);
  });
});
