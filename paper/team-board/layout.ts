import { metresFor } from '#core/boards/legibility.ts';
import { HAN_INK } from '../ink.ts';
import type { SheetSize } from '../sheet-size.ts';

/** Every length in millimetres; font sizes are em heights. */
export interface BoardLayout {
  /** one millimetre of the 600×900 board on this sheet */
  readonly unit: number;
  readonly margin: number;
  readonly columns: number;
  readonly rowsPerColumn: number;
  readonly headRow: number;
  readonly row: number;
  readonly gutter: number;
  /** one column of people */
  readonly columnWidth: number;
  /** height of a photo, three quarters as wide; 0 = no photos */
  readonly photo: number;
  readonly name: number;
  readonly phone: number;
  readonly text: number;
  /** ink height of a name's characters */
  readonly nameInk: number;
  /** metres from which a name can be read */
  readonly distance: number;
}

/** Widths of 序号, 姓名, 职务 over 职责, 电话 in multiples of the name's size: stacking two columns lets names be a third larger. */
export const columnShares = [1.1, 4.4, 3.6, 5.6] as const;
export const shareTotal = columnShares.reduce((sum, share) => sum + share, 0);

const PHONE_TO_NAME = 0.78;

const ZONES = { title: 186, contact: 96, contactRow: 17.5, leader: 24, foot: 50, headRow: 20 };
const MOST_COLUMNS = 4;
const LONGEST_ROW = 112;
/** a photo is 3 : 4, as on every identity card; it leaves the row a little air */
const PHOTO_OF_ROW = 0.84;
const MOST_PHOTO = 84;
export const photoWidth = (photo: number): number => photo * 0.75;

export const contactColumns = 3;

/** Room left and right of what stands in a cell. */
export const cellPadding = (unit: number): number => Math.max(0.4, 1.5 * unit);

/** Width of the cell of column `index` without its padding. */
export const cellWidth = ({ columnWidth, photo, unit }: BoardLayout, index: number): number => {
  const words = columnWidth - (photo > 0 ? photoWidth(photo) + 2 * cellPadding(unit) : 0);
  return (words * (columnShares[index] ?? 0)) / shareTotal - 2 * cellPadding(unit);
};

interface Content {
  readonly people: number;
  readonly contacts: number;
  readonly photos: boolean;
}

/** Chooses the number of columns that lets names be largest, on the board that people, contacts and photos leave room for. */
export const boardLayout = (size: SheetSize, { people, contacts, photos }: Content): BoardLayout => {
  const unit = Math.min(size.widthMm / 600, size.heightMm / 900);
  const margin = Math.max(30 * unit, 12);
  const contactRows = Math.ceil(contacts / contactColumns);
  const zones = (ZONES.title + ZONES.contact + ZONES.leader + ZONES.contactRow * contactRows + ZONES.foot) * unit;
  const body = size.heightMm - zones - Math.max(0, margin - 30 * unit) * 2;
  const width = size.widthMm - 2 * margin;
  const gutter = 14 * unit;
  const tries = Array.from({ length: MOST_COLUMNS }, (_, index) => {
    const columns = index + 1;
    const rowsPerColumn = Math.max(1, Math.ceil(people / columns));
    const headRow = Math.min(ZONES.headRow * unit, (body / (rowsPerColumn + 1)) * 0.8);
    const row = Math.min((body - headRow) / rowsPerColumn, LONGEST_ROW * unit);
    const columnWidth = (width - gutter * (columns - 1)) / columns;
    const photo = photos ? Math.min(row * PHOTO_OF_ROW, MOST_PHOTO * unit) : 0;
    const words = columnWidth - (photo > 0 ? photoWidth(photo) + 2 * cellPadding(unit) : 0);
    const name = Math.min(row * 0.7, words / shareTotal);
    return { columns, rowsPerColumn, headRow, row, columnWidth, photo, name };
  });
  const best = tries.reduce((winner, other) => (other.name > winner.name * 1.001 ? other : winner));
  const nameInk = best.name * HAN_INK;
  const sizes = { name: best.name, phone: best.name * PHONE_TO_NAME, text: best.name * 0.42 };
  return { unit, margin, gutter, ...best, ...sizes, nameInk, distance: metresFor(nameInk) };
};
