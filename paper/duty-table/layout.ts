import type { SheetSize } from '../sheet-size.ts';
import type { DutyDay } from './model.ts';

/** Millimetres; font sizes are em heights. */
export interface DutyLayout {
  readonly scale: number;
  readonly row: number;
  readonly name: number;
  readonly phoneColumns: number;
  readonly phoneRow: number;
  /** rows of a day, to set its date in their middle */
  readonly rowsPerDay: number;
  readonly columns: { readonly date: number; readonly weekday: number; readonly shift: number; readonly leader: number };
}

const DAYS_A_SHEET = 7;

/** A week a sheet: more would be too small to read standing (look: legible at the distance it is meant for). */
export const weekSheets = (days: readonly DutyDay[]): readonly (readonly DutyDay[])[] =>
  Array.from({ length: Math.ceil(days.length / DAYS_A_SHEET) }, (_, index) => days.slice(index * DAYS_A_SHEET, (index + 1) * DAYS_A_SHEET));

/** Everything on the sheet but rows and telephones, on A4. */
const FIXED = 24 + 17 + 12 + 5 + 9 + 6;
const LEAST_ROW = 5;
const MOST_ROW = 11.5;

interface Load {
  readonly size: SheetSize;
  readonly posts: number;
  readonly sheets: readonly (readonly DutyDay[])[];
  readonly phones: number;
}

/** One row height and one size of names for all sheets, as large as the fullest one allows. */
export const dutyLayout = ({ size, posts, sheets, phones }: Load): DutyLayout => {
  const scale = size.heightMm / 210;
  const rows = Math.max(1, ...sheets.map((days) => days.reduce((sum, day) => sum + Math.max(1, day.duties.length), 0)));
  const heads = Math.max(
    1,
    ...sheets.flat().flatMap((day) => day.duties.flatMap((duty) => duty.places.map((place) => place.people.length + place.missing))),
  );
  const phoneColumns = 6;
  const phoneRow = 4.3 * scale;
  const body = size.heightMm - FIXED * scale - Math.ceil(phones / phoneColumns) * phoneRow;
  const row = Math.min(MOST_ROW * scale, Math.max(LEAST_ROW * scale, body / rows));
  const columns = { date: 21 * scale, weekday: 12 * scale, shift: 33 * scale, leader: 22 * scale };
  const cell = (size.widthMm - 30 * scale - columns.date - columns.weekday - columns.shift - columns.leader) / Math.max(1, posts);
  const name = Math.min(row * 0.66, Math.max(2.6 * scale, (cell - 3 * scale) / (heads * 3.9)), 5.4 * scale);
  const rowsPerDay = Math.max(1, ...sheets.flat().map((day) => day.duties.length));
  return { scale, row, name, phoneColumns, phoneRow, rowsPerDay, columns };
};
