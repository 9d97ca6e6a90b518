import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlanProblem } from '../../testing/arbitrary-duty-input.ts';
import { buildCheckpoint } from '../../testing/build-checkpoint.ts';
import { buildAbsence, buildDuty, buildPeople, buildSetup, day, personId, testId } from '../../testing/build-records.ts';
import { naiveOpenPlaces } from '../../testing/naive-duty-checker.ts';
import { type ConflictItem, itemKey, itemsOf, relaxItems } from './conflict-items.ts';
import { type ConflictSets, findConflict, findConflictSets } from './find-conflict.ts';
import { plan } from './plan.ts';
import type { PlanProblem } from './plan-problem.ts';
import { restrictTo } from './restrict-period.ts';
import { applyChange } from './way-out.ts';

const WEEK = { absences: [], to: day('2022-01-09') };
const members = (count: number) => buildPeople(count, () => ({ politicalStatus: 'member' }));
/** One post of two, round the clock. */
const onePost = buildSetup({ demand: buildSetup().demand.slice(0, 3) });

/** Planned by the product's own planner and counted by the naive checker: nothing of what is tested here. */
const openHeads = (problem: PlanProblem): number => {
  const { duties } = plan(problem, { seed: 5, iterations: 4000 });
  return naiveOpenPlaces({ ...problem, duties: [...problem.around, ...duties] }).reduce((sum, { missing }) => sum + missing, 0);
};

const keysOf = (items: readonly ConflictItem[]): readonly string[] => items.map(itemKey).sort();

/** Everything given up but these. */
const keepOnly = (problem: PlanProblem, kept: readonly ConflictItem[]): PlanProblem =>
  relaxItems(
    problem,
    itemsOf(problem).filter((item) => !keysOf(kept).includes(itemKey(item))),
  );

/** The promise: all named items given up, every place can be filled; each set alone cannot be kept; all of it but one can. */
const expectMinimal = (problem: PlanProblem, { sets, items }: ConflictSets): void => {
  expect(openHeads(relaxItems(problem, items))).toBe(0);
  for (const set of sets) {
    const part = restrictTo(problem, set);
    expect(openHeads(keepOnly(part, set.items))).toBeGreaterThan(0);
    for (const one of set.items) {
      const rest = set.items.filter((item) => item !== one);
      expect([itemKey(one), openHeads(keepOnly(part, rest))]).toEqual([itemKey(one), 0]);
    }
  }
};

describe('four people and one post of two round the clock', () => {
  const problem = buildCheckpoint({ ...WEEK, people: members(4), setup: onePost });
  const conflict = findConflict(problem, { seed: 1 });

  it('says the hours in the figures of a week, then which rule and which shifts exclude each other', () => {
    expect(conflict.sentences).toEqual([
      '4 个人守不住 24 小时双岗：每周需 336 人时，只有 176，缺 160 人时。',
      '4 个人，「每周最多 44 小时」与中班 2 人、夜班 2 人不能同时满足。',
    ]);
    expect(conflict.proven).toBe(true);
    expectMinimal(problem, conflict);
  });

  it('asks for the fewest people that do: five, one of them a Party member, since four members lead 20 of 21 shifts', () => {
    const [first] = conflict.ways;
    expect(first?.change).toEqual({ type: 'addPeople', count: 5, partyMembers: 1 });
    expect(first?.sentence).toBe('再增加 5 名培训过的人，其中党员 1 名，就能全部排满');
    expect(openHeads(applyChange(problem, { type: 'addPeople', count: 4, partyMembers: 4 }))).toBeGreaterThan(0);
  });

  it('every way out was tried: the planner leaves no more open than it says, and the best come first', () => {
    expect(conflict.ways.length).toBeGreaterThan(3);
    for (const { change, open } of conflict.ways) expect(openHeads(applyChange(problem, change))).toBeLessThanOrEqual(open);
    const left = conflict.ways.map(({ open }) => open);
    expect(left).toEqual([...left].sort((a, b) => a - b));
    expect(Math.max(...left)).toBeLessThan(conflict.best.open);
  });

  it('is the same for the same seed', () => {
    expect(findConflict(problem, { seed: 1 })).toEqual(conflict);
  });

  it('stops when asked and names no set that was not shrunk to the end (half a set would blame the innocent)', () => {
    let asked = 0;
    const stopped = findConflict(problem, { seed: 1, shouldStop: () => ++asked > 3 });
    expect(stopped.stopped).toBe(true);
    expect(stopped.sets).toEqual([]);
  });
});

describe('what excludes each other', () => {
  it('nothing, where every place can be filled', () => {
    const conflict = findConflict(buildCheckpoint({ to: day('2022-01-09') }), { seed: 1 });
    expect(conflict).toMatchObject({ sets: [], items: [], sentences: [], ways: [], best: { open: 0 } });
  });

  it('no Party member: the rule and one shift; a reminder or members would do', () => {
    const problem = buildCheckpoint({ to: day('2022-01-04'), people: buildPeople(37) });
    const conflict = findConflict(problem, { seed: 1 });
    expect(keysOf(conflict.items)).toContain('partyMember');
    expect(conflict.items.length).toBe(2);
    expectMinimal(problem, conflict);
    const filling = conflict.ways.filter(({ open }) => open === 0).map(({ change }) => change.type);
    expect(filling).toContain('addPeople');
    expect(filling).toContain('ruleAsWish');
  });

  it('everybody on leave on one day: leave and a shift of that day; some of them could come', () => {
    const absences = Array.from({ length: 12 }, (_, who) =>
      buildAbsence({
        id: testId<'absence'>('absence', who),
        personId: personId(who),
        from: day('2022-01-06'),
        to: day('2022-01-06'),
      }),
    );
    const problem = buildCheckpoint({ people: members(12), setup: onePost, absences, to: day('2022-01-09') });
    const conflict = findConflict(problem, { seed: 1 });
    expect(conflict.items.map(({ type }) => type).sort()).toEqual(['demand', 'leave']);
    expectMinimal(problem, conflict);
    expect(conflict.ways.find(({ change }) => change.type === 'cancelLeave')?.open).toBe(0);
  });

  it('nights that too few may serve: who serves none, and the night shift', () => {
    const people = members(14).map((person, index) => ({ ...person, noNights: index > 1 }));
    const problem = buildCheckpoint({ ...WEEK, people, setup: onePost });
    const conflict = findConflict(problem, { seed: 1 });
    expect(keysOf(conflict.items)).toContain('noNights');
    expect(conflict.sentences.join('')).toContain('12 人不排夜班');
    expectMinimal(problem, conflict);
  });

  it('rest alone: who stood late before the border cannot stand in the night after it', () => {
    const around = [0, 1].map((who) => buildDuty(who, '2022-01-02', 2));
    const demand = buildSetup().demand.slice(0, 1);
    const problem = buildCheckpoint({ people: members(2), absences: [], around, setup: buildSetup({ demand }), to: day('2022-01-03') });
    const conflict = findConflict(problem, { seed: 1 });
    expect(keysOf(conflict.items)).toEqual(
      keysOf([{ type: 'rule', rule: 'rest' }, ...itemsOf(problem).filter(({ type }) => type === 'demand')]),
    );
    expect(conflict.sentences).toEqual(['2 个人，「两班之间至少休息 11 小时」与夜班 2 人不能同时满足。']);
    expectMinimal(problem, conflict);
  });

  it('two conflicts at once are both named, so that giving up the named items is enough', () => {
    const problem = buildCheckpoint({ ...WEEK, people: buildPeople(9), setup: buildSetup() });
    const conflict = findConflict(problem, { seed: 1 });
    expect(conflict.sets.length).toBeGreaterThan(1);
    expectMinimal(problem, conflict);
  });
});

describe('random problems with open places', () => {
  it('the named items given up fill every place; each set is minimal', () => {
    let met = 0;
    fc.assert(
      fc.property(arbitraryPlanProblem, (problem) => {
        const conflict = findConflictSets(problem, { seed: 3 });
        if (conflict.sets.length > 0) met += 1;
        expectMinimal(problem, conflict);
      }),
      { numRuns: 8, seed: 4 },
    );
    expect(met).toBeGreaterThan(3);
  });
});
