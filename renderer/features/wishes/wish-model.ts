import type { Shift } from '#core/duty/duty.ts';
import { type Wish, type WishFields, wishStrengths, wishWants } from '#core/duty/wish.ts';
import { type Absence, absenceKinds } from '#core/roster/absence.ts';
import type { Person } from '#core/roster/person.ts';
import { datesBetween, type LocalDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type GridRange, placesIn } from '#renderer/ui/grid/grid-move.ts';

/** One person on one day: what they wish, and why they cannot come at all. */
export interface WishDay {
  readonly person: Person;
  readonly date: LocalDate;
  readonly wishes: readonly Wish[];
  readonly absence: Absence | null;
  /** the shifts the wishes name */
  readonly shifts: readonly Shift[];
}
export interface WishRow {
  readonly person: Person;
  readonly days: readonly WishDay[];
}

interface WishMaterial {
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly wishes: readonly Wish[];
  readonly shifts: readonly Shift[];
}

/** Rows = people on the roster, columns = days of the range. */
export const wishRows = ({ people, absences, wishes, shifts }: WishMaterial, from: LocalDate, to: LocalDate): readonly WishRow[] => {
  const dates = datesBetween(from, to);
  const byDay = new Map<string, Wish[]>();
  for (const wish of wishes) byDay.set(`${wish.personId} ${wish.date}`, [...(byDay.get(`${wish.personId} ${wish.date}`) ?? []), wish]);
  return people
    .filter((person) => !person.removed)
    .map((person) => {
      const away = absences.filter((absence) => absence.personId === person.id);
      const days = dates.map((date) => ({
        person,
        date,
        wishes: byDay.get(`${person.id} ${date}`) ?? [],
        absence: away.find((absence) => absence.from <= date && date <= absence.to) ?? null,
        shifts,
      }));
      return { person, days };
    });
};

/** 夜班不想值（强烈） */
export const wishWords = (wish: Pick<Wish, 'shiftId' | 'wants' | 'strength'>, shifts: readonly Shift[]): string => {
  const shift = wish.shiftId === null ? '全天' : (shifts.find((one) => one.id === wish.shiftId)?.name ?? '已取消的班次');
  return `${shift}${wishWants[wish.wants]}${wish.strength === 2 ? `（${wishStrengths[2]}）` : ''}`;
};

/** What the cell under the cursor says: 王强 1月6日 周四：夜班不想值 */
export const spokenWishDay = (day: WishDay): string => {
  const parts = [...(day.absence ? [absenceKinds[day.absence.kind]] : []), ...day.wishes.map((wish) => wishWords(wish, day.shifts))];
  return `${day.person.name} ${shortDate(day.date)} ${weekdayName(day.date)}：${parts.length === 0 ? '没有登记' : parts.join('，')}`;
};

/** With what the selected cells are marked: the whole day or one shift, ordinary or strong. */
export type Pen = Pick<WishFields, 'shiftId' | 'strength'>;

const daysIn = (rows: readonly WishRow[], range: GridRange): readonly WishDay[] =>
  placesIn(range).flatMap(({ row, column }) => rows[row]?.days[column] ?? []);

/** One wish for every selected cell. */
export const marksFor = (rows: readonly WishRow[], range: GridRange, wants: Wish['wants'], pen: Pen): readonly WishFields[] =>
  daysIn(rows, range).map((day) => ({ personId: day.person.id, date: day.date, ...pen, wants, note: '' }));

export const wishesIn = (rows: readonly WishRow[], range: GridRange): readonly Wish[] => daysIn(rows, range).flatMap((day) => day.wishes);
