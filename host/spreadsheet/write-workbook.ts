import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import { fixZipDates } from './fix-zip-dates.ts';

/** A cell that is more than plain text or a number. */
export interface WorkbookCell {
  readonly text: string | number;
  /** background, `#rrggbb`; never the only carrier of a meaning */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly centred?: boolean;
  /** of a number: how many decimals are shown, whole ones too; the cell holds the number all the same */
  readonly decimals?: number;
}

export interface WorkbookSheet {
  readonly name: string;
  /** the first row is the heading: bold and frozen */
  readonly rows: readonly (readonly (string | number | WorkbookCell)[])[];
  /** column widths in characters of the default font; a 汉字 takes two */
  readonly widths: readonly number[];
  /** columns that stay in view, from the left */
  readonly frozenColumns?: number;
}

/** Text that looks like an escape of the format (`_x0041_`) must not be read back as one (ECMA-376 part 1, 22.9.2.19). */
const escapeText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Sheet names: at most 31 characters, none of : \ / ? * [ ]. */
const sheetName = (name: string): string => name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);

const cell = (given: string | number | WorkbookCell, heading: boolean) => {
  const { text: value, fill, bold, centred, decimals = 0 } = typeof given === 'object' ? given : { text: given };
  const style = {
    ...(heading ? { fontWeight: 'bold' as const, wrap: true } : {}),
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(centred ? { align: 'center' as const } : {}),
    ...(fill ? { backgroundColor: fill } : {}),
  };
  if (typeof value === 'number') return { value, type: Number, ...(decimals > 0 ? { format: `0.${'0'.repeat(decimals)}` } : {}), ...style };
  return value === '' ? null : { value: escapeText(value), type: String, ...style };
};

const sheetOf = (sheet: WorkbookSheet): Sheet<Buffer> => ({
  sheet: sheetName(sheet.name),
  data: sheet.rows.map((row, index): Row => row.map((value) => cell(value, index === 0))),
  columns: sheet.widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  ...(sheet.frozenColumns ? { stickyColumnsCount: sheet.frozenColumns, orientation: 'landscape' as const } : {}),
});

/**
 * An `.xlsx` whose cells are text or numbers and never formulas: `=HYPERLINK(…)` as a name stays that text when the file is opened.
 * The same sheets are the same bytes, whenever they are written.
 */
export const writeWorkbook = async (sheets: readonly WorkbookSheet[]): Promise<Uint8Array> =>
  fixZipDates(await writeXlsxFile(sheets.map(sheetOf)).toBuffer());
