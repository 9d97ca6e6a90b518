import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPlanProblem } from '../../testing/arbitrary-duty-input.ts';
import { buildCheckpoint } from '../../testing/build-checkpoint.ts';
import { buildDuty, buildPeople, buildSetup, day, personId, shiftId } from '../../testing/build-records.ts';
import { naiveHardViolations, naiveOpenPlaces, naiveViolations } from '../../testing/naive-duty-checker.ts';
import { addDays, datesBetween, dayNumber } from '../../time/local-date.ts';
import { checkDuties } from '../check-duties.ts';
import type { Duty } from '../duty.ts';
import { dutyLoads } from '../duty-loads.ts';
import { placeKey } from '../open-places.ts';
import { plan } from './plan.ts';
import type { Plan, PlanProblem } from './plan-problem.ts';

const judged = (problem: PlanProblem, duties: readonly Duty[]) => ({ ...problem, duties: [...problem.around, ...duties] });
/** Only a guard against a search that never ends; no promise hangs on it. */
const PROPERTY_TIMEOUT = 120_000;
const quick = { seed: 1, iterations: 3000 };
const dutyKey = (duty: Duty): string => `${placeKey(duty)} ${duty.personId}`;
const heads = (open: Plan['open']): number => open.reduce((sum, place) => sum + place.missing, 0);

/** First days of those seven-day windows inside the period in which a person has no 35 free hours in a row, hour by hour. */
const windowsWithoutRest = (problem: PlanProblem, duties: readonly Duty[], person: string): readonly string[] =>
  datesBetween(problem.from, addDays(problem.to, -6)).filter((first) => {
    const busy = new Set<number>();
    for (const duty of duties.filter((one) => one.personId === person)) {
      const shift = problem.setup.shifts.find((one) => one.id === duty.shiftId);
      const hour = (dayNumber(duty.date) - dayNumber(first)) * 24;
      for (let at = (shift?.startMinute ?? 0) / 60; at < (shift?.endMinute ?? 0) / 60; at += 1) busy.add(hour + at);
    }
    let [free, longest] = [0, 0];
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      free = busy.has(hour) ? 0 : free + 1;
      longest = Math.max(longest, free);
    }
    return longest < 35;
  });

describe('plan of a month for 37 people', () => {
  const problem = buildCheckpoint();
  const result = plan(problem, { seed: 7, iterations: 60_000 });

  it('fills every place and breaks no hard rule by the independent checker', () => {
    expect(naiveHardViolations(judged(problem, result.duties))).toEqual([]);
    expect(naiveOpenPlaces(judged(problem, result.duties))).toEqual([]);
    expect(result.open).toEqual([]);
    expect(result.explanation).toEqual([]);
  });

  it('leaves everybody 35 hours in one piece inside each seven days, as the strictest reading asks, since people suffice', () => {
    for (const person of problem.people) expect(windowsWithoutRest(problem, result.duties, person.id)).toEqual([]);
  });

  it('shares points evenly: nobody who was there all month carries a third more than another (a plan that fills is not yet fair)', () => {
    const away = new Set(problem.absences.map((absence) => absence.personId));
    const loads = dutyLoads({ ...judged(problem, result.duties) }).filter((load) => load.shifts > 0 && !away.has(load.personId));
    const points = loads.map((load) => load.points);
    expect(Math.max(...points) / Math.min(...points)).toBeLessThan(4 / 3);
  });

  it('spreads nights over all thirty who may serve them', () => {
    const nights = dutyLoads({ ...judged(problem, result.duties) })
      .filter((load) => load.nights > 0)
      .map((load) => load.nights);
    expect(nights.length).toBe(37 - 3 - 2 - 2);
    expect(Math.max(...nights) - Math.min(...nights)).toBeLessThanOrEqual(4);
  });

  it('is the same for the same seed and another for another (a clock or chance of its own would show)', () => {
    expect(plan(problem, { seed: 7, iterations: 60_000 }).duties).toEqual(result.duties);
    expect(plan(problem, { seed: 8, iterations: 60_000 }).duties).not.toEqual(result.duties);
  });

  it('reports a cost whose parts sum up to the total', () => {
    const { total, ...parts } = result.cost;
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 6);
  });
});

describe('plans of random problems', () => {
  it(
    'no duty the plan adds takes part in a broken hard rule, whatever pins and history break by themselves',
    () => {
      fc.assert(
        fc.property(arbitraryPlanProblem, fc.nat(99), (problem, seed) => {
          const given = new Set([...problem.around, ...problem.pinned].map(dutyKey));
          const { duties } = plan(problem, { seed, iterations: 1500 });
          const ours = naiveViolations(judged(problem, duties)).filter(
            (one) => one.hard && one.involved.some((duty) => !given.has(dutyKey(duty))),
          );
          expect(ours).toEqual([]);
        }),
        { numRuns: 40, seed: 1 },
      );
    },
    PROPERTY_TIMEOUT,
  );

  it(
    'pinned duties are all in the plan, each once, and no place gets more people than it wants beside them',
    () => {
      fc.assert(
        fc.property(arbitraryPlanProblem, (problem) => {
          const { duties, open } = plan(problem, quick);
          const pins = problem.pinned.map(dutyKey).sort();
          const kept = duties
            .map(dutyKey)
            .filter((key) => pins.includes(key))
            .sort();
          expect(kept).toEqual(pins);
          expect(open).toEqual(naiveOpenPlaces(judged(problem, duties)));
          for (const cell of problem.setup.demand) {
            const here = duties.filter((duty) => duty.shiftId === cell.shiftId && duty.dutyPostId === cell.dutyPostId);
            const pinnedHere = new Set(problem.pinned.map(dutyKey));
            const planned = here.filter((duty) => !pinnedHere.has(dutyKey(duty))).map((duty) => duty.date);
            for (const date of new Set(planned)) expect(planned.filter((one) => one === date).length).toBeLessThanOrEqual(cell.heads);
          }
        }),
        { numRuns: 24, seed: 2 },
      );
    },
    PROPERTY_TIMEOUT,
  );
});

describe('borders of the period', () => {
  const team = buildPeople(12, (index) => ({ politicalStatus: index % 2 === 0 ? 'member' : 'masses' }));
  const oneDay = { ...buildCheckpoint({ people: team, absences: [] }), from: day('2024-02-29'), to: day('2024-02-29') };

  it('a late shift on 28 February keeps its people out of the night of the 29th (history before the border counts)', () => {
    const around = [0, 1, 2].map((who) => buildDuty(who, '2024-02-28', 2));
    const problem = { ...oneDay, around };
    const night = plan(problem, quick).duties.filter((duty) => duty.shiftId === shiftId(0));
    expect(night.length).toBe(6);
    expect(night.filter((duty) => [0, 1, 2].map(personId).includes(duty.personId))).toEqual([]);
    expect(naiveHardViolations(judged(problem, plan(problem, quick).duties))).toEqual([]);
  });

  it('a night on 1 March, planned before, keeps its people out of the late shift of 29 February (duties after the border count)', () => {
    const around = [3, 4].map((who) => buildDuty(who, '2024-03-01', 0));
    const late = plan({ ...oneDay, around }, quick).duties.filter((duty) => duty.shiftId === shiftId(2));
    expect(late.filter((duty) => [3, 4].map(personId).includes(duty.personId))).toEqual([]);
  });

  it('hours of the week before the border count for the week (five shifts from Monday to Friday leave no sixth)', () => {
    const around = ['2024-02-26', '2024-02-27', '2024-02-28'].flatMap((date) => [0, 1].map((who) => buildDuty(who, date, 1)));
    const more = ['2024-03-01', '2024-03-02'].flatMap((date) => [0, 1].map((who) => buildDuty(who, date, 1)));
    const { duties } = plan({ ...oneDay, around: [...around, ...more] }, quick);
    expect(duties.filter((duty) => [0, 1].map(personId).includes(duty.personId))).toEqual([]);
  });
});

describe('existing duties', () => {
  const before = plan(buildCheckpoint(), { seed: 3, iterations: 20_000 });

  it('stay where they are when they break nothing, so that a second plan changes nothing', () => {
    const again = plan(buildCheckpoint({ existing: before.duties }), { seed: 4, iterations: 20_000 });
    expect(again.duties).toEqual(before.duties);
    expect(again.cost.changes).toBe(0);
  });

  it('give way only where somebody falls ill: the other duties stay', () => {
    const sick = before.duties[100];
    const base = buildCheckpoint();
    if (!sick) throw new Error('no duty');
    const absences = [
      ...base.absences,
      { ...base.absences[0], personId: sick.personId, from: sick.date, to: sick.date },
    ] as PlanProblem['absences'];
    const again = plan({ ...base, absences, existing: before.duties }, { seed: 4, iterations: 20_000 });
    const kept = new Set(before.duties.map(dutyKey));
    expect(again.open).toEqual([]);
    expect(again.duties.filter((duty) => !kept.has(dutyKey(duty))).length).toBeLessThanOrEqual(2);
  });
});

describe('plans that cannot be whole', () => {
  const four = buildCheckpoint({ people: buildPeople(4, () => ({ politicalStatus: 'member' })), absences: [], to: day('2022-01-09') });
  const onePost = { ...four, setup: buildSetup({ demand: buildSetup().demand.slice(0, 3) }) };

  it('four people cannot hold one post of two round the clock: the sentences give the figures and the ways out', () => {
    const { duties, open, explanation } = plan(onePost, quick);
    expect(explanation.join('')).toContain('每周需 336 人时，4 个人每周最多 44 小时，只有 176，缺 160 人时');
    expect(explanation.join('')).toContain(`还有 ${heads(open)} 人次空岗`);
    expect(explanation.join('')).toContain('再增加约 5 个人');
    expect(duties.length).toBe(20);
    expect(naiveHardViolations(judged(onePost, duties))).toEqual([]);
  });

  it('without a Party member a hard rule leaves every shift empty and says why; as a reminder it fills them', () => {
    const masses = { ...buildCheckpoint({ to: day('2022-01-05') }), people: buildPeople(37) };
    const strict = plan(masses, quick);
    expect(strict.duties).toEqual([]);
    expect(strict.explanation.join('')).toContain('每班一名党员');
    const { rules } = masses.setup;
    const mild = plan({ ...masses, setup: { ...masses.setup, rules: { ...rules, partyMember: { mode: 'warn' } } } }, quick);
    expect(mild.open).toEqual([]);
    expect(mild.cost.reminders).toBeGreaterThan(0);
  });

  it('nobody at all gives an empty plan with all places open, not a crash', () => {
    const { duties, open } = plan({ ...four, people: [] }, quick);
    expect(duties).toEqual([]);
    expect(heads(open)).toBe(7 * 18);
  });
});

describe('stopping early', () => {
  it('gives the best plan so far, lawful and with its open places told', () => {
    let asked = 0;
    const problem = buildCheckpoint();
    const result = plan(problem, { seed: 1, iterations: 1_000_000, shouldStop: () => ++asked > 40 });
    expect(result.stopped).toBe(true);
    expect(result.duties.length + heads(result.open)).toBe(504);
    expect(naiveHardViolations(judged(problem, result.duties))).toEqual([]);
  });

  it('tells its progress: the cost never rises', () => {
    const costs: number[] = [];
    plan(buildCheckpoint(), { seed: 1, iterations: 30_000, onProgress: ({ cost }) => costs.push(cost) });
    expect(costs.length).toBeGreaterThan(3);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
  });
});

describe('reminders', () => {
  it('are avoided where people suffice: no plan breaks a rest set to remind only', () => {
    const base = buildCheckpoint({ to: day('2022-01-09') });
    const rules = { ...base.setup.rules, rest: { mode: 'warn' as const, hours: 11 }, weeklyHours: { mode: 'warn' as const, most: 44 } };
    const problem = { ...base, setup: { ...base.setup, rules } };
    const { duties, cost } = plan(problem, { seed: 1, iterations: 4000 });
    expect(checkDuties(judged(problem, duties))).toEqual([]);
    expect(cost.reminders).toBe(0);
  });
});
