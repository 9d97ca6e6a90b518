import { describe, expect, it } from 'vitest';
import type { PersonId } from '../contract/id.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { PlanDayChange } from './compare-plans.ts';
import type { DutyChange } from './duty-change.ts';
import { markLine, markWords, planMark } from './plan-mark.ts';
import type { PlanLine } from './plan-version.ts';

const day = '2022-01-07' as LocalDate;
const line = (person: string) => ({ date: day, personId: person as PersonId }) as PlanLine;
const difference = (person: string) => ({ date: day, personId: person as PersonId }) as PlanDayChange;
const entry = (change: Partial<DutyChange> = {}) => ({
  kind: 'substitute' as const,
  takenBack: false,
  version: 3,
  removed: [line('wang')],
  added: [line('li')],
  ...change,
});
const state = (numbers: readonly number[], changes: readonly PlanDayChange[] = [], unpublished: readonly LocalDate[] = []) => ({
  numbers,
  changes,
  unpublished,
});

describe('which version a printed plan is', () => {
  it('calls a plan that was never published a draft (else two sheets on the wall claim to hold)', () => {
    expect(markWords(planMark(state([], [difference('wang')]), []))).toBe('草稿');
  });

  it('names every version the days come from, and says when some days are draft', () => {
    expect(markWords(planMark(state([2, 1]), []))).toBe('第 1、2 版');
    expect(markWords(planMark(state([4], [], [day]), []))).toBe('第 4 版（部分日子是草稿）');
  });

  it('counts the entries made since, but not those of an older version nor those taken back', () => {
    const entries = [entry(), entry({ version: 2 }), entry({ takenBack: true }), entry({ kind: 'takeBack' }), entry({ version: null })];
    expect(markWords(planMark(state([3], [difference('wang'), difference('li')]), entries))).toBe('第 3 版，登记变动 1 次');
  });

  it('admits edits that no entry explains: such a sheet is not the version that was published', () => {
    expect(markWords(planMark(state([3], [difference('wang'), difference('zhao')]), [entry()]))).toBe(
      '第 3 版，登记变动 1 次，另有 1 处改动未发布',
    );
  });

  it('carries the minute of printing', () => {
    expect(markLine(planMark(state([3]), []), '2022-01-06T09:05' as LocalTime)).toBe('第 3 版 · 打印于 2022年1月6日 09:05');
  });
});
