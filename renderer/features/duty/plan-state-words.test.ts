import { expect, test } from 'vitest';
import type { PlanState } from '#core/duty/plan-state.ts';
import { planStateWords } from './plan-state-words.ts';

const state = (change: Partial<PlanState>): PlanState =>
  ({ latest: { number: 2 }, numbers: [2], changes: [], recorded: 0, unpublished: [], ...change }) as PlanState;

test.each([
  ['a draft is never called published', { latest: null, numbers: [] }, '草稿，还没有发布'],
  ['what hangs at the gate is what stands here', {}, '第 2 版，和发布的一样'],
  ['changes are counted against the version', { changes: [{}, {}] as unknown as PlanState['changes'] }, '第 2 版，比第 2 版有 2 处改动'],
  [
    'days that nobody has published are not passed over',
    { unpublished: ['2022-01-20'] as unknown as PlanState['unpublished'] },
    '第 2 版，和发布的一样，1 天还没有发布',
  ],
])('%s', (_, change, words) => expect(planStateWords(state(change))).toBe(words));
