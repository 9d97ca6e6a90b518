import { describe, expect, it } from 'vitest';
import type { DutySetup } from '../../contract/results.ts';
import { buildCheckpoint } from '../../testing/build-checkpoint.ts';
import { buildPeople, buildSetup, day, dutyPostId, personId, shiftId } from '../../testing/build-records.ts';
import { naiveHardViolations } from '../../testing/naive-duty-checker.ts';
import { addDays, datesBetween } from '../../time/local-date.ts';
import type { Duty } from '../duty.ts';
import { plan } from './plan.ts';
import { noExtras, type PlanExtras, type PlanProblem } from './plan-problem.ts';

const FROM = day('2022-01-03');
const options = { seed: 1, iterations: 8000 };

/** A fortnight, one gate of two heads, sixteen Party members: more people than it needs, so that every wish can be kept. */
const easy = (extras: Partial<PlanExtras>, setup: Partial<DutySetup> = {}): PlanProblem =>
  buildCheckpoint({
    to: addDays(FROM, 13),
    people: buildPeople(16, () => ({ politicalStatus: 'member' })),
    absences: [],
    setup: buildSetup({ demand: buildSetup().demand.slice(0, 3), ...setup }),
    extras: { ...noExtras, ...extras },
  });

const planned = (problem: PlanProblem): readonly Duty[] => {
  const { duties, open } = plan(problem, options);
  expect(open).toEqual([]);
  expect(naiveHardViolations({ ...problem, duties: [...problem.around, ...duties] })).toEqual([]);
  return duties;
};

const shiftsOf = (duties: readonly Duty[], who: number): ReadonlySet<string> =>
  new Set(duties.filter(({ personId: id }) => id === personId(who)).map(({ date, shiftId: shift }) => `${date} ${shift}`));

describe('what a post may add to its demand', () => {
  it('two people of one household serve together, and two others never in the same shift', () => {
    const pairs = [
      { people: [personId(0), personId(1)], together: true, weight: 400 },
      { people: [personId(2), personId(3)], together: false, weight: 400 },
    ] as const;
    const duties = planned(easy({ pairs }));
    expect(shiftsOf(duties, 0)).toEqual(shiftsOf(duties, 1));
    expect(shiftsOf(duties, 0).size).toBeGreaterThan(0);
    expect([...shiftsOf(duties, 2)].filter((shift) => shiftsOf(duties, 3).has(shift))).toEqual([]);
  });

  it('every shift holds a driver where one is wanted', () => {
    const drivers = [4, 5, 6, 7, 8, 9];
    const group = { people: drivers.map(personId), shiftIds: [shiftId(1)], dutyPostIds: [dutyPostId(0)], heads: 1, weight: 500 };
    const early = planned(easy({ groupDemands: [group] })).filter(({ shiftId: shift }) => shift === shiftId(1));
    for (const date of datesBetween(FROM, addDays(FROM, 13)))
      expect(early.some((duty) => duty.date === date && group.people.includes(duty.personId))).toBe(true);
  });

  it('no two newcomers stand at a post without somebody experienced', () => {
    const newcomers = [0, 1, 2, 3, 4, 5].map(personId);
    const experienced = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map(personId);
    const duties = planned(easy({ mixes: [{ newcomers, experienced, each: 1, weight: 400 }] }));
    const alone = duties.filter(
      ({ date, shiftId: shift, personId: who }) =>
        newcomers.includes(who) &&
        !duties.some((other) => other.date === date && other.shiftId === shift && experienced.includes(other.personId)),
    );
    expect(alone).toEqual([]);
  });

  it('wishes for a duty, for a day off and against a shift are kept where people suffice', () => {
    const wishes: PlanExtras['wishes'] = [
      { personId: personId(0), date: FROM, shiftId: shiftId(2), wants: 'on', weight: 300 },
      { personId: personId(1), date: addDays(FROM, 5), shiftId: null, wants: 'off', weight: 300 },
      { personId: personId(2), date: addDays(FROM, 1), shiftId: null, wants: 'on', weight: 300 },
    ];
    const duties = planned(easy({ wishes }));
    expect(shiftsOf(duties, 0).has(`${FROM} ${shiftId(2)}`)).toBe(true);
    expect(duties.some(({ date, personId: who }) => who === personId(1) && date === addDays(FROM, 5))).toBe(false);
    expect(duties.some(({ date, personId: who }) => who === personId(2) && date === addDays(FROM, 1))).toBe(true);
  });

  it('a contract in hours, free weekends and few nights bind one person', () => {
    const contracts = [{ personId: personId(0), leastHours: 40, mostHours: 48, mostWeekends: 0, mostNights: 1, share: 1 }];
    const own = planned(easy({ contracts })).filter(({ personId: who }) => who === personId(0));
    expect(own.length * 8).toBeGreaterThanOrEqual(40);
    expect(own.length * 8).toBeLessThanOrEqual(48);
    expect(own.filter(({ shiftId: shift }) => shift === shiftId(0)).length).toBeLessThanOrEqual(1);
    expect(own.filter(({ date }) => ['2022-01-08', '2022-01-09', '2022-01-15', '2022-01-16'].includes(date))).toEqual([]);
  });

  it('a contract nobody could keep is told by name and does not stop the plan', () => {
    const contracts = [{ personId: personId(0), leastHours: 200, mostHours: null, mostWeekends: null, mostNights: null, share: 1 }];
    const { open, explanation } = plan(easy({ contracts }), options);
    expect(open).toEqual([]);
    expect(explanation.join('')).toContain(easy({}).people[0]?.name);
  });

  it('who carried much before the period carries less in it', () => {
    const carried = [{ personId: personId(0), points: 12, nights: 6, weekends: 4, holidays: 0 }];
    const duties = planned(easy({ carried }));
    const counts = Array.from({ length: 16 }, (_, who) => shiftsOf(duties, who).size);
    expect(counts[0]).toBeLessThan(Math.min(...counts.slice(1)));
  });

  it('a single day may ask for nobody, or for more than the others', () => {
    const dayDemands = [
      { date: FROM, shiftId: shiftId(0), dutyPostId: dutyPostId(0), least: 0, wanted: 0, most: 0 },
      { date: addDays(FROM, 2), shiftId: shiftId(1), dutyPostId: dutyPostId(0), least: 3, wanted: 4, most: 4 },
    ];
    const { duties, open } = plan(easy({ dayDemands }), options);
    expect(open).toEqual([]);
    const heads = (date: string, shift: string): number => duties.filter((duty) => duty.date === date && duty.shiftId === shift).length;
    expect(heads(FROM, shiftId(0))).toBe(0);
    expect(heads(addDays(FROM, 2), shiftId(1))).toBe(4);
    expect(heads(addDays(FROM, 3), shiftId(1))).toBe(2);
  });
});

describe('any grid of shifts', () => {
  const base = buildSetup();
  const shift = (index: number, startMinute: number, endMinute: number, night = false) => ({
    id: shiftId(index),
    letter: '早夜晚午'[index] ?? '班',
    name: `班次${index}`,
    startMinute,
    endMinute,
    night,
    weight: night ? 1.5 : 1,
  });
  const grids = [
    ['two of twelve hours', [shift(0, 480, 1200), shift(1, 1200, 1920, true)]],
    ['four of six hours', [shift(0, 0, 360, true), shift(1, 360, 720), shift(2, 720, 1080), shift(3, 1080, 1440)]],
    ['overlapping', [shift(0, 420, 960), shift(1, 840, 1380), shift(2, 1320, 1980, true)]],
    ['a task of odd times beside the shifts', [shift(0, 480, 960), shift(1, 615, 745), shift(2, 960, 1440)]],
  ] as const;

  it.each(grids)('%s: filled, and lawful by the independent checker', (_, shifts) => {
    const demand = shifts.map(({ id }) => ({ shiftId: id, dutyPostId: dutyPostId(0), heads: 2 }));
    planned(easy({}, { ...base, shifts: [...shifts], demand }));
  });
});
