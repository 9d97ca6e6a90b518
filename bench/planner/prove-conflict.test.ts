import { expect, it } from 'vitest';
import { findConflictSets } from '#core/duty/planner/find-conflict.ts';
import { buildCheckpoint } from '#core/testing/build-checkpoint.ts';
import { buildPeople, buildSetup, day } from '#core/testing/build-records.ts';
import { loadHighsMaster } from '#host/workers/highs-master.ts';

it('a solver proves what counting heads cannot (without it a search that came to nothing would have to do)', async () => {
  const prove = await loadHighsMaster(() => Number.POSITIVE_INFINITY);
  const base = buildSetup({ demand: buildSetup().demand.slice(0, 3) });
  const setup = { ...base, rules: { ...base.rules, weeklyHours: { mode: 'must' as const, most: 56 } } };
  for (const count of [7, 9]) {
    const people = buildPeople(count, (index) => ({ politicalStatus: index < 3 ? 'member' : 'masses', noNights: index === 4 }));
    const problem = buildCheckpoint({ people, setup, absences: [], to: day('2022-01-09') });
    expect(findConflictSets(problem, { seed: 1 }).proven).toBe(false);
    const { proven, sets } = findConflictSets(problem, { seed: 1, prove });
    expect(proven).toBe(true);
    expect(sets.length).toBeGreaterThan(0);
  }
});
