import { describe, expect, it } from 'vitest';
import type { Absence } from '../../roster/absence.ts';
import type { PairKind } from '../../roster/pair.ts';
import type { Person } from '../../roster/person.ts';
import { buildAbsence, buildPeople, buildSetup, day, dutyPostId, personId, shiftId } from '../../testing/build-records.ts';
import type { Duty } from '../duty.ts';
import { brokenPairs } from './pairs.ts';

const [FROM, TO] = [day('2022-01-03'), day('2022-01-09')];
const stands = (who: number, date = FROM, shift = 1, post = 0): Duty => ({
  date,
  shiftId: shiftId(shift),
  dutyPostId: dutyPostId(post),
  personId: personId(who),
});

interface Case {
  readonly kind: PairKind;
  readonly duties: readonly Duty[];
  readonly absences?: readonly Absence[];
  readonly other?: Partial<Person>;
}

/** Persons 0 and 1 are the pair. */
const told = ({ kind, duties, absences = [], other = {} }: Case): readonly string[] =>
  brokenPairs({
    from: FROM,
    to: TO,
    setup: buildSetup(),
    people: buildPeople(3, (index) => (index === 1 ? other : {})),
    absences,
    duties,
    pairs: [{ firstId: personId(0), secondId: personId(1), kind }],
  }).map((breach) => breach.sentence);

describe('pairs', () => {
  it.each<[string, Case, number]>([
    ['apart in one shift, at two posts: reminded once', { kind: 'apart', duties: [stands(0), stands(1, FROM, 1, 1)] }, 1],
    ['apart in two shifts of a day', { kind: 'apart', duties: [stands(0), stands(1, FROM, 2)] }, 0],
    ['together in one shift, at two posts', { kind: 'together', duties: [stands(0), stands(1, FROM, 1, 1)] }, 0],
    ['one without the other', { kind: 'together', duties: [stands(0), stands(2)] }, 1],
    ['each in another shift: reminded of both', { kind: 'together', duties: [stands(0), stands(1, FROM, 2)] }, 2],
    [
      'the other is on leave',
      { kind: 'together', duties: [stands(0)], absences: [buildAbsence({ personId: personId(1), from: FROM, to: FROM })] },
      0,
    ],
    ['the other has not arrived', { kind: 'together', duties: [stands(0)], other: { availableFrom: TO } }, 0],
    ['the other has left', { kind: 'together', duties: [stands(0, TO)], other: { availableTo: FROM } }, 0],
    ['the other was removed', { kind: 'together', duties: [stands(0)], other: { removed: true } }, 0],
    ['before the period', { kind: 'apart', duties: [stands(0, day('2022-01-02')), stands(1, day('2022-01-02'))] }, 0],
  ])('%s', (_, duties, count) => expect(told(duties)).toHaveLength(count));
});
