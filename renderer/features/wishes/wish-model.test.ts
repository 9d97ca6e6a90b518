import { describe, expect, it } from 'vitest';
import type { Wish, WishId } from '#core/duty/wish.ts';
import { buildAbsence, buildPeople, buildSetup, day, personId, shiftId, testId } from '#core/testing/build-records.ts';
import { marksFor, spokenWishDay, wishesIn, wishRows } from './wish-model.ts';

const { shifts } = buildSetup();
const wish = (number: number, person: number, date: string): Wish => ({
  id: testId<'duty-wish'>('wish', number) as WishId,
  personId: personId(person),
  date: day(date),
  shiftId: shiftId(0),
  wants: 'off',
  strength: 2,
  note: '',
});
const rows = wishRows(
  {
    people: buildPeople(3, (index) => ({ removed: index === 2 })),
    absences: [buildAbsence({ personId: personId(0), from: day('2022-01-07'), to: day('2022-01-20'), kind: 'sick' })],
    wishes: [wish(1, 1, '2022-01-06'), wish(2, 1, '2022-01-08')],
    shifts,
  },
  day('2022-01-06'),
  day('2022-01-08'),
);

describe('the table of wishes', () => {
  it('has a row for everybody on the roster and tells absences that began before and end after it', () => {
    expect(rows).toHaveLength(2);
    expect(rows[0]?.days.map((one) => one.absence?.kind ?? null)).toEqual([null, 'sick', 'sick']);
  });

  it('says in words what a mark means, its shift and how strong it is (a mark told by colour alone)', () => {
    const [first] = rows[1]?.days ?? [];
    expect(first && spokenWishDay(first)).toContain('夜班不想值（强烈）');
  });

  it('marks and clears exactly the selected cells', () => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(marksFor(rows, range, 'on', { shiftId: null, strength: 1 }).map((one) => [one.personId, one.date])).toEqual([
      [personId(0), '2022-01-06'],
      [personId(0), '2022-01-07'],
      [personId(1), '2022-01-06'],
      [personId(1), '2022-01-07'],
    ]);
    expect(wishesIn(rows, range).map((one) => one.date)).toEqual(['2022-01-06']);
  });
});
