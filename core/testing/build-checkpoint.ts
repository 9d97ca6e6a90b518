import { noExtras, type PlanProblem } from '../duty/planner/plan-problem.ts';
import type { Person } from '../roster/person.ts';
import { addDays } from '../time/local-date.ts';
import { buildAbsence, buildPeople, buildSetup, day, personId, testId } from './build-records.ts';

/** 37 people: 18 Party members, 24 volunteers, three over seventy, two without nights, two untrained. */
const oddities = (index: number): Partial<Person> => ({
  politicalStatus: index < 18 ? 'member' : 'masses',
  kind: index < 13 ? 'cadre' : 'volunteer',
  birthYear: [20, 21, 22].includes(index) ? 1950 : 1985,
  noNights: index === 5 || index === 25,
  trained: index !== 30 && index !== 31,
});

/** The checkpoint of the reports: two gates and a patrol, two heads each, three shifts round the clock, some people away for a while. */
export const buildCheckpoint = (overrides: Partial<PlanProblem> = {}): PlanProblem => {
  const from = overrides.from ?? day('2022-01-03');
  const away = (number: number, who: number, start: number, length: number) =>
    buildAbsence({
      id: testId<'absence'>('absence', number),
      personId: personId(who),
      from: addDays(from, start),
      to: addDays(from, start + length - 1),
    });
  return {
    from,
    to: addDays(from, 27),
    setup: buildSetup(),
    people: buildPeople(37, oddities),
    absences: [away(1, 3, 2, 5), away(2, 10, 9, 7), away(3, 24, 0, 14), away(4, 28, 20, 3), away(5, 33, 12, 1)],
    around: [],
    pinned: [],
    existing: [],
    extras: noExtras,
    ...overrides,
  };
};

/** `count` people of the same mixture on as many gates as they can hold, two heads each. */
export const buildLargeCheckpoint = (count: number, days: number): PlanProblem => {
  const base = buildCheckpoint();
  return { ...base, people: buildPeople(count, (index) => oddities(index % 37)), to: addDays(base.from, days - 1) };
};
