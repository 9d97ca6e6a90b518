import fc from 'fast-check';
import type { DutySetup } from '../contract/results.ts';
import { type Duty, type DutyRules, defaultDutyRules, type Shift } from '../duty/duty.ts';
import type { DutyCheckInput } from '../duty/duty-check-input.ts';
import { noExtras, type PlanProblem } from '../duty/planner/plan-problem.ts';
import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import { addDays } from '../time/local-date.ts';
import { buildAbsence, buildPeople, buildSetup, buildShift, day, dutyPostId, personId, testId } from './build-records.ts';

const HOUR = 60;
const night = (number: number, from: number, to: number) =>
  buildShift(number, { name: '夜班', letter: '夜', startMinute: from, endMinute: to, night: true, weight: 1.5 });
const plain = (number: number, from: number, to: number) => buildShift(number, { startMinute: from, endMinute: to });

/** Grids seen in the field: three shifts, three with a long night over midnight, two of twelve hours, guards at 7/15/23, a whole day. */
const grids: readonly (readonly Shift[])[] = [
  [night(0, 0, 8 * HOUR), plain(1, 8 * HOUR, 16 * HOUR), plain(2, 16 * HOUR, 24 * HOUR)],
  [plain(1, 8 * HOUR, 15 * HOUR), plain(2, 15 * HOUR, 22 * HOUR), night(0, 22 * HOUR, 32 * HOUR)],
  [plain(1, 8 * HOUR, 20 * HOUR), night(0, 20 * HOUR, 32 * HOUR)],
  [plain(1, 7 * HOUR, 15 * HOUR), plain(2, 15 * HOUR, 23 * HOUR), night(0, 23 * HOUR, 31 * HOUR)],
  [plain(1, 6 * HOUR, 10 * HOUR), plain(2, 9 * HOUR + 30, 13 * HOUR), night(0, 20 * HOUR, 44 * HOUR)],
];

const mode = fc.constantFrom('must' as const, 'must' as const, 'warn' as const, 'off' as const);

const rules: fc.Arbitrary<DutyRules> = fc.oneof(
  fc.constant(defaultDutyRules),
  fc.record({
    rest: fc.record({ mode, hours: fc.constantFrom(0, 8, 11, 12.5, 24, 48) }),
    nights: fc.record({ mode, most: fc.integer({ min: 1, max: 4 }), freeHoursAfter: fc.constantFrom(0, 16, 24, 48, 72) }),
    weeklyRest: fc.record({ mode, hours: fc.constantFrom(0, 11, 24, 35, 48, 96) }),
    consecutiveDays: fc.record({ mode, most: fc.integer({ min: 1, max: 7 }) }),
    weeklyHours: fc.record({ mode, most: fc.constantFrom(16, 24, 40, 44, 56) }),
    partyMember: fc.record({ mode }),
    training: fc.record({ mode }),
    seniorAge: fc.record({ mode, age: fc.constantFrom(60, 70) }),
  }),
);

const rarely = fc.nat(9).map((n) => n === 0);

const limits = (from: string): fc.Arbitrary<Partial<Person>> =>
  fc.record({
    politicalStatus: fc.constantFrom('member' as const, 'probationary' as const, 'masses' as const),
    trained: rarely.map((no) => !no),
    noNights: rarely,
    removed: rarely,
    birthYear: fc.constantFrom(1985, 1985, 1985, null, 1950, 1956, 2006, 2010),
    availableFrom: fc.option(fc.integer({ min: -3, max: 4 }), { freq: 8 }).map((n) => (n === null ? null : addDays(day(from), n))),
    availableTo: fc.option(fc.integer({ min: 4, max: 16 }), { freq: 8 }).map((n) => (n === null ? null : addDays(day(from), n))),
  });

const people = (from: string, most: number): fc.Arbitrary<readonly Person[]> =>
  fc.array(limits(from), { minLength: 1, maxLength: most }).map((all) => buildPeople(all.length, (index) => all[index] ?? {}));

const absences = (from: string, count: number): fc.Arbitrary<readonly Absence[]> =>
  fc.array(
    fc.tuple(fc.nat(count - 1), fc.integer({ min: -2, max: 12 }), fc.nat(4)).map(([who, start, length]) =>
      buildAbsence({
        personId: personId(who),
        from: addDays(day(from), start),
        to: addDays(day(from), start + length),
        id: testId<'absence'>('absence', start + 10),
      }),
    ),
    { maxLength: 3 },
  );

/** New year, a leap day, a daylight-saving change elsewhere, an ordinary week. */
const firstDays = fc.constantFrom('2021-12-27', '2024-02-24', '2022-03-25', '2022-10-29', '2023-02-25', '2022-01-06');

const setup: fc.Arbitrary<DutySetup> = fc
  .record({
    grid: fc.constantFrom(...grids),
    rules,
    posts: fc.integer({ min: 1, max: 2 }),
    heads: fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
  })
  .map(({ grid, rules: chosen, posts, heads }) => {
    const base = buildSetup();
    const demand = base.posts
      .slice(0, posts)
      .flatMap((post, at) => grid.map((shift, index) => ({ dutyPostId: post.id, shiftId: shift.id, heads: heads[at * 3 + index] ?? 1 })));
    return { ...base, posts: base.posts.slice(0, posts), shifts: grid, demand, rules: chosen };
  });

/** A line of duties with runs in it: most days repeat what the day before had, so that long runs and short rests come up often. */
const line = (who: number, from: string, days: number, shifts: readonly Shift[]): fc.Arbitrary<readonly Duty[]> =>
  fc.array(fc.tuple(fc.nat(9), fc.nat(shifts.length), fc.nat(19)), { minLength: days, maxLength: days }).map((cells) => {
    let current = 0;
    return cells.flatMap(([keep, choice, twice], index): readonly Duty[] => {
      if (keep < 5) current = choice;
      const stands = [shifts[current - 1], twice === 0 ? shifts[choice - 1] : undefined];
      return stands.flatMap((shift) =>
        shift ? [{ personId: personId(who), date: addDays(day(from), index), shiftId: shift.id, dutyPostId: dutyPostId(0) }] : [],
      );
    });
  });

const DAYS_BEFORE = 10;

/** Any duties at all, lawful or not, with history before the period and duties after it. */
export const arbitraryDutyInput: fc.Arbitrary<DutyCheckInput> = fc
  .record({ from: firstDays, length: fc.integer({ min: 1, max: 12 }), setup })
  .chain((base) =>
    people(base.from, 4).chain((crew) =>
      fc.record({ base: fc.constant(base), crew: fc.constant(crew), away: absences(base.from, crew.length) }),
    ),
  )
  .chain(({ base, crew, away }) => {
    const days = base.length + 2 * DAYS_BEFORE;
    const first = addDays(day(base.from), -DAYS_BEFORE);
    return fc.tuple(...crew.map((_, who) => line(who, first, days, base.setup.shifts))).map((lines) => ({
      from: day(base.from),
      to: addDays(day(base.from), base.length - 1),
      setup: base.setup,
      people: crew,
      absences: away,
      duties: lines.flat(),
    }));
  });

/** A period to be planned, with history on both sides; of the duties inside, every seventh is pinned and every second of the others stands already. */
export const arbitraryPlanProblem: fc.Arbitrary<PlanProblem> = arbitraryDutyInput.map(
  ({ from, to, setup: given, people: crew, absences: away, duties }) => {
    const inside = duties.filter((duty) => duty.date >= from && duty.date <= to);
    return {
      from,
      to,
      extras: noExtras,
      setup: given,
      people: crew,
      absences: away,
      around: duties.filter((duty) => duty.date < from || duty.date > to),
      pinned: inside.filter((_, index) => index % 7 === 3),
      existing: inside.filter((_, index) => index % 7 !== 3 && index % 2 === 0),
    };
  },
);
