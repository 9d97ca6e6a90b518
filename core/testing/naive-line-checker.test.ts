import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverDemand, type LineShift, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { HARD, type LineRules, TOLERATED } from '#core/duty/planner/lines/line-rules.ts';
import { buildLinePerson, buildLineProblem, buildLineRules } from './build-lines.ts';
import { checkLinesNaively } from './naive-line-checker.ts';
import { findNaiveBreaches } from './naive-line-rules.ts';

/** A fortnight written as it is read: E, L, and a dot for a day off. */
const lineOf = (text: string, letters = 'EL'): readonly number[] => [...text.replaceAll(' ', '')].map((letter) => letters.indexOf(letter));
const judge = (text: string, change: Parameters<typeof buildLinePerson>[0] = {}) =>
  checkLinesNaively(buildLineProblem([buildLinePerson(change)]), [lineOf(text)]).broken;

const HOUR = 60;
const DAY = 24 * HOUR;
const shift = (id: string, from: number, to: number, night = false): LineShift => ({
  id,
  minutes: (to - from) * HOUR,
  start: from * HOUR,
  end: to * HOUR,
  night,
  forbiddenNext: [],
});
/** Two of twelve hours and one round the clock. */
const longShifts = [shift('D', 8, 20), shift('N', 20, 32, true), shift('G', 8, 32)];
const free = { maxMinutes: 400 * HOUR, maxWeekends: 9, maxOfShift: [14, 14, 14] };

const problemWith = (rules: Partial<LineRules>, change: Parameters<typeof buildLinePerson>[0] = {}) =>
  buildLineProblem([buildLinePerson({ ...free, ...change, rules: buildLineRules(rules) })], { shifts: longShifts, weekStart: 0 });
const price = (text: string, rules: Partial<LineRules>, change: Parameters<typeof buildLinePerson>[0] = {}) => {
  const { broken, cost } = checkLinesNaively(problemWith(rules, change), [lineOf(text, 'DNG')]);
  return broken.length > 0 ? broken : cost;
};
const once = (value: number) => ({ value, toll: 1 });

describe('the naive checker of lines', () => {
  it.each([
    ['keeps everything', 'EELLL.. EEELL..', {}, 0],
    ['late before early', 'EELEE.. EEELL..', {}, 1],
    ['six days in a row', '..EEEEE E..EE..', { maxWeekends: 2 }, 1],
    ['seven days in a row', '..EEEEE EE.....', { maxWeekends: 2 }, 2],
    ['one day of work alone', '..E..EE ..EEE..', {}, 1],
    ['one day off alone', 'EE.EE.. EEELL..', {}, 1],
    ['short runs at the borders are no fault', 'E..EE.. EEE..EE', { maxWeekends: 1 }, 0],
    ['a short run goes on from before', 'E..EE.. EEELL..', { before: [OFF, OFF, OFF] }, 1],
    ['a run that fills all known days before has an unknown beginning', 'E..EE.. EEELL..', { before: [0] }, 0],
    ['a run that ended with the days before is judged on the first day', '..EEE.. EEELL..', { before: [OFF, 0] }, 1],
    ['a day too many over the border', 'E..EE.. EEELL..', { before: [OFF, 0, 0, 0, 0, 0] }, 1],
    ['late before early over the border', 'EE.... ........', { before: [OFF, 1] }, 1],
    ['both weekends', 'EEE..EE ..EEE.E', { maxWeekends: 1, rules: buildLineRules() }, 1],
    ['works on a day off', 'EELLL.. EEELL..', { daysOff: [2] }, 1],
    ['takes a closed shift', 'EELLL.. EEELL..', { closed: [{ day: 2, shift: 1 }] }, 1],
    ['takes the other shift of that day', 'EELLL.. EEELL..', { closed: [{ day: 2, shift: 0 }] }, 0],
    ['a pinned day was changed', 'EELLL.. EEELL..', { pinned: [{ day: 5, shift: 0 }] }, 1],
    ['a pin works on a day off', 'EELLL.. EEELL..', { pinned: [{ day: 2, shift: 1 }], daysOff: [2] }, 0],
    ['a pin ends a run too early', 'EE.EE.. EEELL..', { pinned: [{ day: 3, shift: 0 }] }, 0],
    ['too many late shifts', 'EELLL.. EEELL..', { maxOfShift: [14, 4] }, 1],
    ['too few minutes', 'EELLL.. .......', { minMinutes: 6 * 480 }, 1],
    ['too many minutes', 'EELLL.. EEELL..', { maxMinutes: 9 * 480 }, 1],
  ])('%s', (_, text, change, faults) => {
    expect(judge(text, change)).toHaveLength(faults);
  });

  it.each<readonly [string, string, Partial<LineRules>, Parameters<typeof buildLinePerson>[0], number]>([
    ['rest is counted from the end of the last duty', 'D.N.DND .......', { rest: once(24 * HOUR) }, {}, 1],
    ['rest after the duty before the period', 'D...... .......', { rest: once(11 * HOUR) }, { before: [1] }, 1],
    ['each night too many', 'NNNN... NNN.NN.', { maxNightRun: once(2) }, {}, 3],
    ['nights before the period', 'N...... .......', { maxNightRun: once(2) }, { before: [1, 1] }, 1],
    ['the next duty after a run of nights, not the night that goes on', 'NN.D... NN..D..', { restAfterNights: once(30 * HOUR) }, {}, 1],
    ['a night again after a day off is no night that goes on', 'N.N.... .......', { restAfterNights: once(48 * HOUR) }, {}, 1],
    ['every duty beyond the minutes of the week', 'DDDD... DDD....', { weekMinutes: once(36 * HOUR) }, {}, 1],
    ['a long duty, then a short one', 'GGDD... D......', { weekMinutes: once(59 * HOUR) }, {}, 2],
    ['no rest of a day in seven days', 'DDDDDDD D......', { weeklyRest: once(DAY) }, {}, 2],
    ['rest on the seventh day', 'DDDDDD. DDDDDD.', { weeklyRest: once(DAY) }, {}, 0],
    [
      'a rest that begins on the sixth evening is long enough for a week of six days',
      'DDDDDD. D......',
      { weeklyRest: once(36 * HOUR) },
      {},
      0,
    ],
    ['the days before count', 'D...... .......', { weeklyRest: once(DAY) }, { before: [0, 0, 0, 0, 0, 0] }, 1],
    ['rules that are off cost nothing', 'DDDDDDD NNNNNNN', { weeklyRest: { value: DAY, toll: 0 } }, {}, 0],
  ])('tolls: %s', (_, text, rules, change, cost) => {
    expect(price(text, rules, change)).toBe(cost);
  });

  it('minutes of the days before count in the week of the first day, and weeks begin where they are said to', () => {
    const rules = buildLineRules({ weekMinutes: once(36 * HOUR) });
    const person = buildLinePerson({ ...free, rules, before: [0, 0, 0] });
    const costFrom = (weekStart: number) =>
      checkLinesNaively(buildLineProblem([person], { shifts: longShifts, weekStart }), [lineOf('D............. ', 'DNG')]).cost;
    expect([0, 1, 4, 6].map(costFrom)).toEqual([0, 1, 1, 0]);
  });

  it('two duties at once are never lawful but by a pin', () => {
    const round = 'G......'.padEnd(14, '.');
    expect(price(round, {})).toBe(0);
    const problem = buildLineProblem([buildLinePerson({ ...free, rules: buildLineRules() })], {
      shifts: [shift('G', 8, 34), shift('D', 8, 20)],
    });
    expect(checkLinesNaively(problem, [lineOf('GD............', 'GD')]).broken).toHaveLength(1);
    const pinned = problem.people.map((person) => ({ ...person, pinned: [{ day: 1, shift: 1 }] }));
    expect(checkLinesNaively({ ...problem, people: pinned }, [lineOf('GD............', 'GD')])).toEqual({ broken: [], cost: TOLERATED });
  });

  it('a pin makes hard rules dear on its own day only, and leaves soft ones as they are', () => {
    const pinned = [{ day: 2, shift: 0 }];
    expect(price('DDDD...'.padEnd(14, '.'), { maxWorkRun: { value: 2, toll: HARD } }, { pinned })).toEqual(['A day 3: maxWorkRun']);
    expect(price('DDDD...'.padEnd(14, '.'), { maxWorkRun: once(2) }, { pinned })).toBe(2);
  });

  it('costs each missing head, each surplus head and each broken wish, nothing else', () => {
    const wishes = [
      { day: 0, shift: 0, wants: 'on', weight: 3 },
      { day: 1, shift: 1, wants: 'on', weight: 5 },
      { day: 2, shift: 1, wants: 'off', weight: 7 },
      { day: 3, shift: 0, wants: 'off', weight: 11 },
    ] as const;
    const nobody = { parts: [{ people: [], days: [4], shifts: [0, 1], weight: 1 }], bends: [{ at: 1, under: 10_000, over: 1 }] };
    const demands = [coverDemand(0, [0], { at: 3, under: 100, over: 1 }), coverDemand(1, [0], { at: 0, under: 100, over: 1000 }), nobody];
    const problem = buildLineProblem([buildLinePerson({ wishes })], { demands });
    expect(checkLinesNaively(problem, [lineOf('EELLL.. EEELL..')]).cost).toBe(5 + 7 + 200 + 1000 + 10_000);
  });

  it('counts weighted parts over several days and adds up all bends', () => {
    const parts = [
      { people: [0], days: [0, 1, 2], shifts: [0], weight: 2 },
      { people: null, days: [0, 2], shifts: [0, 1], weight: -1 },
    ];
    const costOf = (at: number, under: number, over: number) =>
      checkLinesNaively(buildLineProblem([buildLinePerson()], { demands: [{ parts, bends: [{ at, under, over }] }] }), [
        lineOf('EELLL.. EEELL..'),
      ]).cost;
    expect([costOf(2, 7, 7), costOf(5, 10, 1), costOf(-1, 10, 1)]).toEqual([0, 30, 3]);
  });

  it('finds no fault in the weekly rest exactly where each seven days from a midnight have their rest', () => {
    const hours = fc.constantFrom([11, 11], [24, 24], [35, 24], [35, 35], [48, 24], [48, 40], [96, 24]);
    const line = fc.array(fc.constantFrom(OFF, OFF, 0, 1, 2, 0, 1, 2), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(line, hours, (cells, [wanted = 0, inside = 0]) => {
        const lawful = cells.map((cell, day) => (day > 0 && cells[day - 1] !== OFF && cells[day - 1] !== 0 && cell !== 1 ? OFF : cell));
        // By default a day of the piece lies inside, or all of it where it is shorter.
        const given = inside === Math.min(24, wanted) ? {} : { inside: inside * HOUR };
        const problem = problemWith({ weeklyRest: { ...once(wanted * HOUR), ...given } });
        const [person] = problem.people;
        if (person === undefined) throw new Error('nobody');
        const found = findNaiveBreaches(problem, person, lawful).some(({ rule }) => rule === 'weeklyRest');
        expect(found).toBe(!restsEveryWeek(lawful, wanted, inside));
      }),
      { numRuns: 300 },
    );
  });
});

/** Hour by hour: a piece of rest that is long enough, of which so much lies in the window. */
const restsEveryWeek = (line: readonly number[], wanted: number, inside: number): boolean => {
  const busy = new Set(
    line.flatMap((cell, day) => {
      const duty = longShifts[cell];
      return duty === undefined
        ? []
        : Array.from({ length: (duty.end - duty.start) / HOUR }, (_, hour) => day * 24 + duty.start / HOUR + hour);
    }),
  );
  const pieces: { readonly from: number; readonly to: number }[] = [];
  let from = -9999;
  for (let hour = -200; hour <= 600; hour += 1) {
    if (!busy.has(hour)) continue;
    if (hour > from) pieces.push({ from, to: hour });
    from = hour + 1;
  }
  pieces.push({ from, to: 9999 });
  const windows = Array.from({ length: 26 }, (_, index) => (index - 8) * 24);
  return windows.every((start) =>
    pieces.some((piece) => piece.to - piece.from >= wanted && Math.min(piece.to, start + 168) - Math.max(piece.from, start) >= inside),
  );
};
