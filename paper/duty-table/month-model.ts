import type { PersonId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { DutyDay, DutyTableModel } from './model.ts';

/** One duty in a cell: the shift's letter and which post, by its number in the legend. */
export interface MonthDuty {
  readonly letter: string;
  /** from 1, in the order of `posts` */
  readonly post: number;
}

export interface MonthRow {
  readonly personId: PersonId;
  readonly name: string;
  readonly phone: string;
  readonly shifts: number;
  readonly nights: number;
  readonly cells: ReadonlyMap<LocalDate, readonly MonthDuty[]>;
}

const LONGEST_MONTH = 31;

/** Days of one sheet's width: the whole period where it is no longer than a month, else calendar months. */
export const monthsOf = (days: readonly DutyDay[]): readonly (readonly DutyDay[])[] => {
  if (days.length <= LONGEST_MONTH) return days.length === 0 ? [] : [days];
  const months = [...new Set(days.map((day) => day.date.slice(0, 7)))];
  return months.map((month) => days.filter((day) => day.date.startsWith(month)));
};

/** Everyone who serves on these days, those who come first standing first. */
export const monthRows = (days: readonly DutyDay[], posts: DutyTableModel['posts']): readonly MonthRow[] => {
  const rows = new Map<PersonId, { name: string; phone: string; shifts: number; nights: number; cells: Map<LocalDate, MonthDuty[]> }>();
  for (const { date, duties } of days) {
    for (const duty of duties) {
      for (const place of duty.places) {
        for (const { personId, name, phone } of place.people) {
          const row = rows.get(personId) ?? { name, phone, shifts: 0, nights: 0, cells: new Map() };
          row.shifts += 1;
          row.nights += duty.shift.night ? 1 : 0;
          const mine = { letter: duty.shift.letter, post: posts.findIndex((post) => post.id === place.dutyPostId) + 1 };
          row.cells.set(date, [...(row.cells.get(date) ?? []), mine]);
          rows.set(personId, row);
        }
      }
    }
  }
  return [...rows].map(([personId, row]) => ({ personId, ...row }));
};

/** Shifts of a day that want more people than they have. */
export const missingByShift = ({ duties }: DutyDay): readonly { readonly letter: string; readonly missing: number }[] =>
  duties
    .map(({ shift, places }) => ({ letter: shift.letter, missing: places.reduce((sum, place) => sum + place.missing, 0) }))
    .filter(({ missing }) => missing > 0);
