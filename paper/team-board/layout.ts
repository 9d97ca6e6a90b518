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
const shareTotal = columnShares.reduce((sum, share) => sum + share, 0);

/** Ink of a 汉字 in its em square, and of a digit, in the bundled faces. */
const HAN_INK = 0.92;
const PHONE_TO_NAME = 0.78;

/** 25 mm can be read from 3 m (domain: legibility of boards). */
const METRES_PER_MM = 3 / 25;

const ZONES = { title: 186, contact: 96, contactRow: 17.5, foot: 50, headRow: 20 };
const MOST_COLUMNS = 4;
const LONGEST_ROW = 112;

export const contactColumns = 3;

/** Chooses the number of columns that lets names be largest, on the board that `people` and `contacts` leave room for. */
export const boardLayout = (size: SheetSize, people: number, contacts: number): BoardLayout => {
  const unit = Math.min(size.widthMm / 600, size.heightMm / 900);
  const margin = Math.max(30 * unit, 12);
  const contactRows = Math.ceil(contacts / contactColumns);
  const zones = (ZONES.title + ZONES.contact + ZONES.contactRow * contactRows + ZONES.foot) * unit;
  const body = size.heightMm - zones - Math.max(0, margin - 30 * unit) * 2;
  const width = size.widthMm - 2 * margin;
  const gutter = 14 * unit;
  const tries = Array.from({ length: MOST_COLUMNS }, (_, index) => {
    const columns = index + 1;
    const rowsPerColumn = Math.max(1, Math.ceil(people / columns));
    const headRow = Math.min(ZONES.headRow * unit, (body / (rowsPerColumn + 1)) * 0.8);
    const row = Math.min((body - headRow) / rowsPerColumn, LONGEST_ROW * unit);
    const columnWidth = (width - gutter * (columns - 1)) / columns;
    const name = Math.min(row * 0.7, columnWidth / shareTotal);
    return { columns, rowsPerColumn, headRow, row, name };
  });
  const best = tries.reduce((winner, other) => (other.name > winner.name * 1.001 ? other : winner));
  const nameInk = best.name * HAN_INK;
  const distance = Math.floor(nameInk * METRES_PER_MM * 10) / 10;
  return { unit, margin, gutter, ...best, phone: best.name * PHONE_TO_NAME, text: best.name * 0.42, nameInk, distance };
};
