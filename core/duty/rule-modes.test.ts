import { describe, expect, it } from 'vitest';
import { buildDuty, buildPeople, buildSetup, day } from '../testing/build-records.ts';
import { checkDuties } from './check-duties.ts';
import { type DutyRules, defaultDutyRules, dutyRules } from './duty.ts';
import { feasibility } from './feasibility.ts';
import { loosenedRules } from './loosened-rules.ts';
import { plan } from './planner/plan.ts';
import { noExtras } from './planner/plan-problem.ts';

const withRule = <Name extends keyof DutyRules>(name: Name, part: Partial<DutyRules[Name]>): DutyRules => ({
  ...defaultDutyRules,
  [name]: { ...defaultDutyRules[name], ...part },
});

const allOff = dutyRules.parse(
  Object.fromEntries(Object.entries(defaultDutyRules).map(([name, rule]) => [name, { ...rule, mode: 'off' }])),
);

const [from, to] = [day('2022-01-03'), day('2022-01-16')];
const [NIGHT, EARLY] = [0, 1];

/** Somebody untrained, old and no Party member, on nights and early shifts for a fortnight without a free day. */
const worst = (rules: DutyRules) => ({
  from,
  to,
  setup: buildSetup({ rules }),
  people: buildPeople(1, () => ({ trained: false, birthYear: 1940, politicalStatus: 'masses' })),
  absences: [],
  duties: Array.from({ length: 14 }, (_, index) =>
    buildDuty(0, `2022-01-${String(index + 3).padStart(2, '0')}`, index % 5 === 4 ? EARLY : NIGHT),
  ),
});

describe('a rule set to 不管', () => {
  it('tells nothing, whatever is done; the same duties break every rule otherwise', () => {
    expect(new Set(checkDuties(worst(defaultDutyRules)).map(({ rule }) => rule))).toEqual(new Set(Object.keys(defaultDutyRules)));
    expect(checkDuties(worst(allOff))).toEqual([]);
  });

  it('leaves what no setting softens: minors and two shifts a day are still told', () => {
    const given = worst(allOff);
    const people = buildPeople(1, () => ({ birthYear: 2010 }));
    const twice = { ...given, people, duties: [buildDuty(0, '2022-01-03', NIGHT), buildDuty(0, '2022-01-03', EARLY)] };
    expect(new Set(checkDuties(twice).map(({ rule }) => rule))).toEqual(new Set(['minor', 'oneDutyADay']));
  });

  it('lets the planner use everybody: four untrained people without a Party member hold a post alone', () => {
    const people = buildPeople(4, () => ({ trained: false, politicalStatus: 'masses' as const }));
    const setup = buildSetup({
      rules: allOff,
      demand: buildSetup()
        .demand.slice(0, 1)
        .map((cell) => ({ ...cell, heads: 4 })),
    });
    const problem = { from, to, setup, people, absences: [], around: [], pinned: [], existing: [], extras: noExtras };
    const { open, cost } = plan(problem, { seed: 1, iterations: 100 });
    expect(open).toEqual([]);
    expect(cost.reminders).toBe(0);
  });

  it('counts untrained people and hours beyond the weekly limit in need against people', () => {
    const people = buildPeople(6, () => ({ trained: false, politicalStatus: 'member' as const }));
    const setup = buildSetup({ rules: allOff, demand: buildSetup().demand.slice(0, 3) });
    const found = feasibility({ from, to, setup, people, absences: [], duties: [] });
    expect([found.people, found.neededHours, found.availableHours, found.enough]).toEqual([6, 336, 336, true]);
  });
});

describe('a reason is asked for', () => {
  it.each<[string, DutyRules, readonly string[]]>([
    ['from must to 尽量', withRule('rest', { mode: 'warn' }), ['rest']],
    ['from must to 不管', withRule('partyMember', { mode: 'off' }), ['partyMember']],
    ['less rest under the same setting', withRule('rest', { hours: 8 }), ['rest']],
    ['more nights in a row', withRule('nights', { most: 3 }), ['nights']],
    ['nights for the older', withRule('seniorAge', { age: 75 }), ['seniorAge']],
    ['more rest: no', withRule('rest', { hours: 16 }), []],
    ['fewer hours a week: no', withRule('weeklyHours', { most: 40 }), []],
  ])('%s', (_, after, expected) => {
    expect(loosenedRules(defaultDutyRules, after)).toEqual(expected);
  });

  it('not when a rule is made stricter again', () => {
    expect(loosenedRules(allOff, defaultDutyRules)).toEqual([]);
  });
});
