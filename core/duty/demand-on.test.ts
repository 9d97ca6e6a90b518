import { describe, expect, it } from 'vitest';
import { buildDuty, buildPeople, buildSetup, day, dutyPostId, shiftId } from '../testing/build-records.ts';
import { checkDuties } from './check-duties.ts';
import { demandOn, phaseSpans } from './demand-on.ts';
import { type DemandVariant, EVERY_DAY, type Phase } from './duty-calendar.ts';
import { feasibility, feasibilityByPhase } from './feasibility.ts';
import { openPlaces } from './open-places.ts';
import { plan } from './planner/plan.ts';
import { toPlanProblem } from './planner/plan-problem.ts';

const SATURDAY = 1 << 5;
const WEEKEND = SATURDAY | (1 << 6);
const early = shiftId(1);
const gate = dutyPostId(0);

const variant = (phase: Phase | null, weekdays: number, heads: number): DemandVariant => ({
  phase,
  weekdays,
  heads,
  shiftId: early,
  dutyPostId: gate,
});

/** One post, one early shift, two people a day; 2022-01-06 is a Thursday. */
const setup = (variants: readonly DemandVariant[], phases: readonly { from: string; phase: Phase }[] = []) =>
  buildSetup({
    demand: [{ dutyPostId: gate, shiftId: early, heads: 2 }],
    variants,
    phases: phases.map(({ from, phase }) => ({ from: day(from), phase })),
  });

const headsOn = (date: string, ...args: Parameters<typeof setup>) => demandOn(setup(...args), day(date)).map(({ heads }) => heads);

describe('how many are wanted on a day', () => {
  const all = [variant(null, WEEKEND, 3), variant('lockdown', EVERY_DAY, 4), variant('lockdown', WEEKEND, 5)];
  const locked = [{ from: '2022-01-07', phase: 'lockdown' as const }];

  it.each([
    ['a weekday before the lockdown: the daily figure', '2022-01-06', 2],
    ['a weekday in it: the phase', '2022-01-07', 4],
    ['a Saturday in it: phase and weekday together', '2022-01-08', 5],
    ['a Saturday before it: the weekday', '2022-01-01', 3],
  ])('%s', (_, date, heads) => {
    expect(headsOn(date, all, locked)).toEqual([heads]);
  });

  it('a phase goes before a weekday, whatever the order in which they were written', () => {
    for (const variants of [all.slice(0, 2), all.slice(0, 2).reverse()]) expect(headsOn('2022-01-08', variants, locked)).toEqual([4]);
  });

  it('Saturday alone goes before Saturday and Sunday', () => {
    expect(headsOn('2022-01-08', [variant(null, SATURDAY, 6), variant(null, WEEKEND, 3)])).toEqual([6]);
  });

  it('a phase ends where the next begins, though the changes are not in order', () => {
    const changes = setup([], [{ from: '2022-01-10', phase: 'lifted' }, ...locked]).phases;
    expect(phaseSpans(changes, day('2022-01-05'), day('2022-01-12'))).toEqual([
      { phase: null, from: '2022-01-05', to: '2022-01-06' },
      { phase: 'lockdown', from: '2022-01-07', to: '2022-01-09' },
      { phase: 'lifted', from: '2022-01-10', to: '2022-01-12' },
    ]);
  });
});

describe('everything follows the demand of the day', () => {
  const weekendOff = setup([variant(null, WEEKEND, 0)]);

  it('no place is told as open on a day that asks for nobody', () => {
    const open = openPlaces(day('2022-01-07'), day('2022-01-10'), weekendOff, []);
    expect(open.map(({ date }) => date)).toEqual(['2022-01-07', '2022-01-10']);
  });

  it('no Party member is missed in a shift that asks for nobody that day', () => {
    const people = buildPeople(1, () => ({ politicalStatus: 'masses' }));
    const duties = [buildDuty(0, '2022-01-07', 1), buildDuty(0, '2022-01-08', 1)];
    const breaches = checkDuties({ from: day('2022-01-07'), to: day('2022-01-08'), setup: weekendOff, people, absences: [], duties });
    expect(breaches.map(({ rule, date }) => `${rule} ${date}`)).toEqual(['partyMember 2022-01-07']);
  });

  it('the planner fills the figures of the day, and shares holidays', () => {
    const given = {
      ...setup([variant('lockdown', EVERY_DAY, 3), variant(null, WEEKEND, 1)], [{ from: '2022-01-10', phase: 'lockdown' }]),
      holidays: [
        { date: day('2022-01-10'), name: '春节', kind: 'off' as const },
        { date: day('2022-01-08'), name: '春节', kind: 'worked' as const },
      ],
    };
    const people = buildPeople(8, () => ({ politicalStatus: 'member' }));
    const material = { from: day('2022-01-07'), to: day('2022-01-10'), setup: given, people, absences: [], assignments: [] };
    const problem = toPlanProblem(material, false);
    expect(problem.extras.holidays).toEqual(['2022-01-10']);
    const { duties, open } = plan(problem, { seed: 1, iterations: 200 });
    expect(open).toEqual([]);
    const perDay = ['2022-01-07', '2022-01-08', '2022-01-09', '2022-01-10'].map(
      (date) => duties.filter((duty) => duty.date === date).length,
    );
    expect(perDay).toEqual([2, 1, 1, 3]);
  });
});

describe('need against people by phase', () => {
  const people = buildPeople(3, () => ({ politicalStatus: 'member' }));
  const input = (phases: Parameters<typeof setup>[1]) => ({
    from: day('2022-01-03'),
    to: day('2022-01-16'),
    setup: setup([variant('lockdown', EVERY_DAY, 4)], phases),
    people,
    absences: [],
    duties: [],
  });

  it('a second week that cannot be held is told with its days, though the mean of both weeks would do', () => {
    const found = feasibility(input([{ from: '2022-01-10', phase: 'lockdown' }]));
    expect(found.enough).toBe(false);
    expect(found.sentences).toHaveLength(1);
    expect(found.sentences[0]).toMatch(/^封控（1月10日—1月16日）每周需 224 人时.*缺 92 人时$/);
    expect(found.neededHours).toBe(224);
  });

  it('a phase that has figures is judged before it comes', () => {
    const found = feasibilityByPhase(input([]));
    expect(found.map(({ phase, feasibility: { enough, neededHours } }) => [phase, enough, neededHours])).toEqual([
      [null, true, 112],
      ['lockdown', false, 224],
    ]);
  });
});
