import { describe, expect, it } from 'vitest';
import type { DutySetup } from '../../contract/results.ts';
import type { Person } from '../../roster/person.ts';
import { buildAbsence, buildDuty, buildPerson, buildSetup, buildShift, day, personId, shiftId } from '../../testing/build-records.ts';
import { addDays } from '../../time/local-date.ts';
import { checkDuties } from '../check-duties.ts';
import { type Breach, type Duty, type DutyRules, defaultDutyRules } from '../duty.ts';

const [night, early, late] = [0, 1, 2];
const liSi: Person = buildPerson({ name: '李四', politicalStatus: 'member' });

const check = (
  duties: readonly Duty[],
  more: { person?: Partial<Person>; setup?: DutySetup; from?: string; to?: string } = {},
): readonly Breach[] =>
  checkDuties({
    from: day(more.from ?? '2021-12-01'),
    to: day(more.to ?? '2024-12-31'),
    setup: more.setup ?? buildSetup(),
    people: [{ ...liSi, ...more.person }],
    absences: [],
    duties,
  });
const rulesOf = (breaches: readonly Breach[]): readonly string[] => breaches.map((breach) => breach.rule);
const withRules = (rules: Partial<DutyRules>): DutySetup => buildSetup({ rules: { ...defaultDutyRules, ...rules } });
const daily = (first: string, shift: number, count: number): readonly Duty[] =>
  Array.from({ length: count }, (_, index) => buildDuty(1, addDays(day(first), index), shift));

describe('from one shift to the next (早8–16 中16–24 夜0–8)', () => {
  it.each([
    ['早', '早', early, early, 1, null],
    ['早', '中 of the next day', early, late, 1, null],
    ['早', '夜 of the next day', early, night, 1, 8],
    ['中', '中', late, late, 1, null],
    ['中', '早 of the next day', late, early, 1, 8],
    ['中', '夜 at the same midnight', late, night, 1, 0],
    ['夜', '夜', night, night, 1, null],
    ['夜', '早 of the next day', night, early, 1, null],
    ['夜', '早 of the same day', night, early, 0, 0],
    ['夜', '中 of the same day', night, late, 0, 8],
    ['早', '中 of the same day', early, late, 0, 0],
  ])('%s → %s', (_first, _second, first, second, daysLater, hours) => {
    const found = check([buildDuty(1, '2022-01-05', first), buildDuty(1, addDays(day('2022-01-05'), daysLater), second)]);
    const rest = found.find((breach) => breach.rule === 'rest');
    expect(rest?.sentence.includes(`只休息了 ${hours} 小时`) ?? null).toBe(hours === null ? null : true);
    expect(found.length === 0).toBe(hours === null);
  });

  it('names the person, the day and the figures', () => {
    expect(check([buildDuty(1, '2022-01-05', late), buildDuty(1, '2022-01-06', early)])[0]).toMatchObject({
      rule: 'rest',
      hard: true,
      date: '2022-01-06',
      shiftId: shiftId(early),
      personId: personId(1),
      sentence: '李四 1月6日早班前只休息了 8 小时，少于 11 小时',
    });
  });
});

describe('one duty a day', () => {
  it.each([
    ['two posts in one shift', [buildDuty(1, '2022-01-06', early, 0), buildDuty(1, '2022-01-06', early, 1)], '同时排了两处'],
    ['night and late shift of one day', [buildDuty(1, '2022-01-06', night), buildDuty(1, '2022-01-06', late)], '一天排了两班：夜班、中班'],
  ])('%s', (_, duties, words) => {
    expect(check(duties).find((breach) => breach.rule === 'oneDutyADay')?.sentence).toContain(words);
  });

  it('a night over midnight collides with an early duty of the next morning, though the days differ', () => {
    const shifts = [buildShift(0, { name: '夜班', startMinute: 22 * 60, endMinute: 32 * 60, night: true }), buildShift(1)];
    const found = check([buildDuty(1, '2022-01-05', 0), buildDuty(1, '2022-01-06', 1)], { setup: buildSetup({ shifts }) });
    expect(rulesOf(found)).toContain('rest');
    const overlapping = [shifts[0] ?? buildShift(0), buildShift(1, { startMinute: 7 * 60 })];
    const collision = check([buildDuty(1, '2022-01-05', 0), buildDuty(1, '2022-01-06', 1)], { setup: buildSetup({ shifts: overlapping }) });
    expect(collision.find((breach) => breach.rule === 'oneDutyADay')?.sentence).toBe('李四 1月6日早班与1月5日夜班时间重叠');
  });

  it('no setting turns it into a reminder', () => {
    const setup = withRules({ rest: { mode: 'warn', hours: 0 } });
    expect(check([buildDuty(1, '2022-01-06', early, 0), buildDuty(1, '2022-01-06', early, 1)], { setup })[0]?.hard).toBe(true);
  });
});

describe('nights', () => {
  it.each([
    [2, 0],
    [3, 1],
    [5, 1],
  ])('%i in a row give %i breach', (count, breaches) => {
    expect(rulesOf(check(daily('2022-01-03', night, count))).filter((rule) => rule === 'nights').length).toBe(breaches);
  });

  it('the last night before the period counts with the first ones in it (a new month would else begin at nought)', () => {
    const around = daily('2022-01-30', night, 3);
    const found = check(around, { from: '2022-02-01', to: '2022-02-28' });
    expect(found.map((breach) => [breach.rule, breach.date])).toContainEqual(['nights', '2022-02-01']);
  });

  it('recovery after the last night is counted in hours', () => {
    const setup = withRules({ nights: { mode: 'must', most: 2, freeHoursAfter: 48 } });
    const found = check([buildDuty(1, '2022-01-05', night), buildDuty(1, '2022-01-06', late)], { setup });
    expect(found.map((breach) => breach.sentence)).toEqual(['李四 夜班后到1月6日中班只休息了 32 小时，少于 48 小时']);
  });
});

describe('weeks', () => {
  it('five early shifts from Monday to Friday, week after week, break nothing', () => {
    expect(check([...daily('2022-01-03', early, 5), ...daily('2022-01-10', early, 5), ...daily('2022-01-17', early, 5)])).toEqual([]);
  });

  it('a sixth shift of eight hours passes 44 hours', () => {
    expect(check(daily('2022-01-03', early, 6)).map((breach) => breach.sentence)).toEqual([
      '李四 1月3日至1月9日这一周排了 48 小时，超过 44 小时',
    ]);
  });

  it('days in a row count across the week, and a seventh is one too many', () => {
    const found = check([...daily('2022-01-06', early, 4), ...daily('2022-01-10', early, 3)]);
    expect(found.find((breach) => breach.rule === 'consecutiveDays')).toMatchObject({
      date: '2022-01-12',
      sentence: '李四 1月6日起连续值班 7 天，最多 6 天',
    });
  });

  it('a free day between a late shift and an early one is 32 hours, too short to be the long rest of the week', () => {
    const six = [...daily('2022-01-06', early, 3), ...daily('2022-01-09', late, 1), ...daily('2022-01-11', early, 3)];
    const found = check(six, { setup: withRules({ weeklyHours: { mode: 'warn', most: 60 } }) });
    expect(found.map((breach) => breach.sentence)).toEqual(['李四 1月6日至1月12日七天里最长只连续休息 32 小时，少于 35 小时']);
  });

  it('the week of 29 February has seven days like every other', () => {
    const found = check(daily('2024-02-26', early, 6));
    expect(found.map((breach) => breach.sentence)).toEqual(['李四 2月26日至3月3日这一周排了 48 小时，超过 44 小时']);
    expect(check([buildDuty(1, '2024-02-28', late), buildDuty(1, '2024-03-01', night)])).toEqual([]);
    expect(rulesOf(check([buildDuty(1, '2023-02-28', late), buildDuty(1, '2023-03-01', night)]))).toEqual(['rest']);
  });

  it('a night at which summer time begins elsewhere is as long as any other', () => {
    for (const date of ['2022-03-27', '2022-10-30', '2022-05-01']) {
      expect(check([buildDuty(1, addDays(day(date), -1), early), buildDuty(1, date, night)])[0]?.sentence).toContain('只休息了 8 小时');
    }
  });
});

describe('who may serve', () => {
  it.each<[string, Partial<Person>, number, Breach['rule'] | null]>([
    ['untrained', { trained: false }, early, 'training'],
    ['no nights, a night', { noNights: true }, night, 'noNights'],
    ['no nights, a day', { noNights: true }, early, null],
    ['seventy this year, a night', { birthYear: 1952 }, night, 'seniorAge'],
    ['sixty-nine this year, a night', { birthYear: 1953 }, night, null],
    ['seventy, a day', { birthYear: 1952 }, late, null],
    ['seventeen this year', { birthYear: 2005 }, early, 'minor'],
    ['eighteen this year', { birthYear: 2004 }, early, null],
    ['not here yet', { availableFrom: day('2022-01-07') }, early, 'notAvailable'],
    ['first day', { availableFrom: day('2022-01-06') }, early, null],
    ['gone', { availableTo: day('2022-01-05') }, early, 'notAvailable'],
    ['last day, until midnight', { availableTo: day('2022-01-06') }, late, null],
    ['removed', { removed: true }, early, 'removed'],
  ])('%s', (_, person, shift, rule) => {
    expect(rulesOf(check([buildDuty(1, '2022-01-06', shift)], { person }))).toEqual(rule ? [rule] : []);
  });

  it('leave blocks its own days, and the night that reaches into its first morning', () => {
    const absences = [buildAbsence({ personId: personId(1), from: day('2022-01-06'), to: day('2022-01-07'), kind: 'isolation' })];
    const shifts = [
      buildShift(0, { name: '夜班', startMinute: 22 * 60, endMinute: 30 * 60, night: true }),
      buildShift(1),
      buildShift(2, { startMinute: 960, endMinute: 1440 }),
    ];
    const on = (date: string, shift: number) =>
      checkDuties({
        from: day('2022-01-01'),
        to: day('2022-01-31'),
        setup: buildSetup({ shifts }),
        people: [liSi],
        absences,
        duties: [buildDuty(1, date, shift)],
      });
    expect(on('2022-01-06', 1)[0]?.sentence).toBe('李四 1月6日至1月7日隔离，不能值1月6日早班');
    expect(rulesOf(on('2022-01-05', 0))).toEqual(['absent']);
    expect(on('2022-01-05', 2)).toEqual([]);
    expect(on('2022-01-08', 1)).toEqual([]);
  });

  it('a reminder is shown and not hard', () => {
    const found = check([buildDuty(1, '2022-01-06', early)], {
      person: { trained: false },
      setup: withRules({ training: { mode: 'warn' } }),
    });
    expect(found.map((breach) => [breach.rule, breach.hard])).toEqual([['training', false]]);
  });
});

describe('a Party member in every shift', () => {
  it('a probationary member counts, a League member does not', () => {
    const duties = [buildDuty(1, '2022-01-06', early)];
    expect(check(duties, { person: { politicalStatus: 'probationary' } })).toEqual([]);
    expect(check(duties, { person: { politicalStatus: 'league' } }).map((breach) => breach.sentence)).toEqual([
      '1月6日早班没有党员，每班应有一名党员负责',
    ]);
  });

  it('says nothing of shifts the demand does not ask for', () => {
    const setup = buildSetup({ demand: [] });
    expect(check([buildDuty(1, '2022-01-06', early)], { person: { politicalStatus: 'masses' }, setup })).toEqual([]);
  });
});

describe('what a period is asked about', () => {
  it('history that broke a rule by itself is not told again (old breaches would drown the new)', () => {
    const found = check([buildDuty(1, '2022-01-05', late), buildDuty(1, '2022-01-06', early)], { from: '2022-01-07', to: '2022-01-31' });
    expect(found).toEqual([]);
  });

  it('hard breaches come before reminders', () => {
    const setup = withRules({ rest: { mode: 'warn', hours: 11 } });
    const found = check([buildDuty(1, '2022-01-05', late), buildDuty(1, '2022-01-06', early), buildDuty(1, '2022-01-20', night)], {
      setup,
      person: { noNights: true },
    });
    expect(rulesOf(found)).toEqual(['noNights', 'rest']);
  });
});
