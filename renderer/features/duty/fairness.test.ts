import { describe, expect, it } from 'vitest';
import type { DutyLoad } from '#core/contract/results.ts';
import { figure, spreadOf, spreadSentence } from './fairness.ts';

const load = (personId: string, points: number) =>
  ({ personId, shifts: points > 0 ? 1 : 0, hours: 8, nights: 0, weekends: 0, points }) as unknown as DutyLoad;
const nameOf = (one: DutyLoad) => one.personId;

describe('the fairness table in words', () => {
  it('names who carries most and who least, so that nobody has to read the chart', () => {
    const words = spreadSentence([load('王强', 12), load('李静', 6), load('赵敏', 9)], 'points', nameOf);
    expect(words).toMatch(/最多 12.王强.*最少 6.李静.*平均 9.*相差 6/);
  });

  it('does not call a plan unfair because of people who may not serve', () => {
    const words = spreadSentence([load('王强', 9), load('李静', 8), load('未培训', 0)], 'points', nameOf);
    expect(words).toMatch(/最少 8.李静.*另有 1 人没有排班/);
  });

  it('does not accuse anybody when all carry the same', () => {
    expect(spreadSentence([load('王强', 8), load('李静', 8)], 'points', nameOf)).not.toContain('王强');
  });

  it('says so when nobody serves instead of showing NaN', () => {
    expect(spreadSentence([], 'points', nameOf)).toBe('这段时间还没有人值班。');
    expect(spreadOf([])).toBeNull();
  });

  it('hides the crumbs of floating point', () => {
    expect(figure(0.1 + 0.2)).toBe('0.3');
    expect(figure(8)).toBe('8');
  });
});
