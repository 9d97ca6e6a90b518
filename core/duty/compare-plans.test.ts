import { expect, test } from 'vitest';
import { buildAssignment, buildDuty, buildPeople, buildSetup, day, testId } from '../testing/build-records.ts';
import { comparePlans, publishedPlan } from './compare-plans.ts';
import type { Duty } from './duty.ts';
import { type PlanLine, type PlanVersion, toPlanLines } from './plan-version.ts';

const people = buildPeople(4);
const setup = buildSetup();
const lines = (duties: readonly Duty[]): readonly PlanLine[] =>
  toPlanLines(
    duties.map((duty, index) => buildAssignment(duty, { id: testId<'assignment'>('assignment', index) })),
    setup,
    people,
  );
const version = (number: number, from: string, to: string, duties: readonly Duty[]): PlanVersion => ({
  id: testId<'plan-version'>('version', number),
  number,
  from: day(from),
  to: day(to),
  publishedAt: '2022-01-05T20:00' as PlanVersion['publishedAt'],
  publishedBy: '书记',
  note: '',
  lines: lines(duties),
});

test('added, removed and moved people are told per person and day', () => {
  const before = lines([buildDuty(0, '2022-01-06', 1), buildDuty(1, '2022-01-06', 1), buildDuty(2, '2022-01-07', 0)]);
  const after = lines([buildDuty(0, '2022-01-06', 2), buildDuty(2, '2022-01-07', 0), buildDuty(3, '2022-01-07', 0)]);
  const told = comparePlans(before, after).map(({ kind, date, personName }) => `${date} ${personName} ${kind}`);
  expect(told.sort()).toEqual([
    `2022-01-06 ${people[0]?.name} changed`,
    `2022-01-06 ${people[1]?.name} removed`,
    `2022-01-07 ${people[3]?.name} added`,
  ]);
});

test('the same duties under new ids are no change (a plan taken out and put back would ask for a new version)', () => {
  const duties = [buildDuty(0, '2022-01-06', 1), buildDuty(1, '2022-01-06', 1, 1)];
  expect(comparePlans(lines(duties), lines([...duties].reverse()))).toEqual([]);
});

test('a post renamed later is no change, and the old version keeps the old name', () => {
  const old = lines([buildDuty(0, '2022-01-06', 1)]);
  const renamed = { ...setup, posts: setup.posts.map((post) => ({ ...post, name: `新${post.name}` })) };
  const now = toPlanLines([buildAssignment(buildDuty(0, '2022-01-06', 1))], renamed, people);
  expect(comparePlans(old, now)).toEqual([]);
  expect([old[0]?.postName, now[0]?.postName]).toEqual(['进口卡口', '新进口卡口']);
});

test('of each day the newest version that covers it hangs at the gate; days of no version are named', () => {
  const first = version(1, '2022-01-06', '2022-01-07', [buildDuty(0, '2022-01-06', 1), buildDuty(0, '2022-01-07', 1)]);
  const second = version(2, '2022-01-07', '2022-01-07', [buildDuty(1, '2022-01-07', 1)]);
  const plan = publishedPlan([first, second], day('2022-01-06'), day('2022-01-08'));
  expect(plan.lines.map((line) => `${line.date} ${line.personName}`).sort()).toEqual([
    `2022-01-06 ${people[0]?.name}`,
    `2022-01-07 ${people[1]?.name}`,
  ]);
  expect(plan.numbers).toEqual([2, 1]);
  expect(plan.unpublished).toEqual(['2022-01-08']);
});
