import { describe, expect, it } from 'vitest';
import { buildCheckpoint } from '../../testing/build-checkpoint.ts';
import { buildPeople, buildSetup, day } from '../../testing/build-records.ts';
import { naiveHardViolations } from '../../testing/naive-duty-checker.ts';
import type { Duty } from '../duty.ts';
import { placeKey } from '../open-places.ts';
import type { Alternative } from './alternative.ts';
import { stateOf } from './lines/plan-state.ts';
import { plan } from './plan.ts';
import { planCost } from './plan-cost.ts';
import type { PlanCost, PlanProblem } from './plan-problem.ts';
import { standingLines } from './standing-lines.ts';
import { weighAlternatives } from './weigh-alternatives.ts';

const keyOf = (duty: Duty): string => `${placeKey(duty)} ${duty.personId}`;
const problem = buildCheckpoint({ to: day('2022-01-09') });
const { duties } = plan(problem, { seed: 2, iterations: 15_000 });
const dutyAt = (number: number): Duty => {
  const found = duties[number];
  if (!found) throw new Error('no duty');
  return found;
};

type Possible = Extract<Alternative, { readonly type: 'possible' }>;

/** The plan as it would be, put together from what is told. */
const planAfter = ({ taken, left }: Possible): readonly Duty[] => {
  const gone = new Set(left.map(keyOf));
  return [...duties.filter((duty) => !gone.has(keyOf(duty))), ...taken];
};

const costOf = (of: PlanProblem, all: readonly Duty[], place: Duty): PlanCost => {
  const { duty, lines, cells } = standingLines(of, all, place);
  return planCost(duty, lines, stateOf(lines, cells));
};

const possible = (others: readonly Alternative[]): readonly Possible[] => others.filter((one) => one.type === 'possible');

describe('who else could have a duty', () => {
  const places = [3, 60].map(dutyAt);

  it('what it costs is the difference of two plans counted from the beginning, part by part', () => {
    for (const place of places) {
      const before = costOf(problem, duties, place);
      for (const one of possible(weighAlternatives(problem, duties, place)?.others ?? [])) {
        const then = costOf(problem, planAfter(one), place);
        for (const part of Object.keys(before) as (keyof PlanCost)[]) expect(one.change[part]).toBeCloseTo(then[part] - before[part], 6);
      }
    }
  });

  it('whoever may take it can: the plan after it breaks no hard rule and fills the same places', () => {
    for (const place of places)
      for (const one of possible(weighAlternatives(problem, duties, place)?.others ?? [])) {
        const then = planAfter(one);
        expect(naiveHardViolations({ ...problem, duties: then })).toEqual([]);
        expect(one.taken.map(keyOf)).toContain(keyOf({ ...place, personId: one.personId }));
        expect(then.length).toBe(duties.length);
      }
  });

  it('everybody else is told of once, cheapest first, and whoever may not is told why', () => {
    const [place] = places;
    if (!place) throw new Error('no place');
    const others = weighAlternatives(problem, duties, place)?.others ?? [];
    const standing = duties.filter((duty) => placeKey(duty) === placeKey(place)).length;
    expect(new Set(others.map(({ personId }) => personId)).size).toBe(problem.people.length - standing);
    const totals = possible(others).map(({ change }) => change.total);
    expect(totals.length).toBeGreaterThan(3);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    const untrained = others.find(({ personId }) => personId === problem.people[30]?.id);
    expect(untrained).toMatchObject({ type: 'forbidden', rule: 'training' });
    expect(untrained?.sentence).toContain('还没有培训');
  });

  it('says that nobody else is better where the plan is as good as one change can make it', () => {
    const place = dutyAt(77);
    const found = weighAlternatives(problem, duties, place);
    expect(found?.reasons).toContain('没有违反任何规则');
    expect(found?.reasons.some((reason) => reason.includes('可值班日'))).toBe(true);
  });

  it('a plan changed by hand against a rule is weighed all the same (a broken rule must not make every figure infinite)', () => {
    const place = dutyAt(100);
    const night: Duty = { ...place, date: place.date, shiftId: problem.setup.shifts[0]?.id ?? place.shiftId };
    const twice = duties.some((duty) => keyOf(duty) === keyOf(night)) ? duties : [...duties, night];
    const found = weighAlternatives(problem, twice, dutyAt(3));
    for (const { change } of possible(found?.others ?? [])) expect(Number.isFinite(change.total)).toBe(true);
    expect(possible(found?.others ?? []).length).toBeGreaterThan(3);
  });

  it('null for a duty that is not in the plan', () => {
    const free = problem.people[30];
    if (!free) throw new Error('no person');
    expect(weighAlternatives(problem, duties, { ...dutyAt(3), personId: free.id })).toBeNull();
  });
});

describe('the only Party member of a shift', () => {
  it('is not replaced by somebody who is none, and the reason says so', () => {
    const people = buildPeople(8, (index) => ({ politicalStatus: index === 0 ? 'member' : 'masses' }));
    const setup = buildSetup({ demand: buildSetup().demand.slice(1, 2) });
    const small = buildCheckpoint({ people, setup, absences: [], to: day('2022-01-04') });
    const planned = plan(small, { seed: 1, iterations: 500 });
    const led = planned.duties.find(({ personId }) => personId === people[0]?.id);
    if (!led) throw new Error('the member leads nothing');
    const found = weighAlternatives(small, planned.duties, led);
    expect(found?.reasons).toContain('是这一班唯一的党员');
    expect(found?.others.map((one) => (one.type === 'forbidden' ? one.rule : 'possible'))).toEqual(Array(6).fill('partyMember'));
    expect(found?.others[0]?.sentence).toContain('没有党员');
  });
});
