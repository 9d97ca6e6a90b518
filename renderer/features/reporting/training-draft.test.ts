import { describe, expect, it } from 'vitest';
import type { Training } from '#core/roster/training.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { newTraining, trainedWords, usualSession } from './training-draft.ts';

const today = '2022-01-06' as LocalDate;
const session = (date: string, qualifies = true): Training => ({
  ...newTraining(date as LocalDate, []),
  qualifies,
  id: `t-${date}` as Training['id'],
});

describe('the session one press adds to', () => {
  it.each([
    ['the next ahead, today included', ['2022-01-03', '2022-01-10', '2022-01-06'], '2022-01-06'],
    ['with none ahead the newest', ['2022-01-01', '2022-01-05'], '2022-01-05'],
    ['none at all', [], undefined],
  ])('%s', (_, dates, expected) => {
    expect(
      usualSession(
        dates.map((date) => session(date)),
        today,
      )?.date,
    ).toBe(expected);
  });

  it('is never one that does not count: the person would stay untrained', () => {
    expect(usualSession([session('2022-01-07', false), session('2022-01-02')], today)?.date).toBe('2022-01-02');
  });
});

it('says who may serve now and who no longer, and nothing when nobody changed', () => {
  expect(trainedWords({ trained: 2, untrained: 1 })).toBe('，2 人现在可以上岗，1 人又不能上岗');
  expect(trainedWords({ trained: 0, untrained: 0 })).toBe('');
});
