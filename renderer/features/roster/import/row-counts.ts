import type { ImportPreview, ImportRow } from '#core/roster/import/import-preview.ts';

export type RowFilter = 'all' | ImportRow['verdict']['kind'] | 'noticed';

/** The columns of the file that somebody's fields came from, and those that were chosen to be kept; the cells of the others are not shown. */
export const shownColumns = (preview: ImportPreview, kept: ReadonlySet<string>): readonly string[] =>
  preview.columns.filter((column) => !preview.ignoredColumns.includes(column) || kept.has(column));

const fits = (row: ImportRow, filter: RowFilter): boolean =>
  filter === 'all' || (filter === 'noticed' ? row.notices.length > 0 : row.verdict.kind === filter);

export const shownRows = (rows: readonly ImportRow[], filter: RowFilter): readonly ImportRow[] => rows.filter((row) => fits(row, filter));

export const countRows = (rows: readonly ImportRow[]): Readonly<Record<RowFilter, number>> => {
  const count = (filter: RowFilter): number => shownRows(rows, filter).length;
  return { all: rows.length, ready: count('ready'), duplicate: count('duplicate'), bad: count('bad'), noticed: count('noticed') };
};

/** The bad rows as they were read, for the file to be mended: every column, so that nothing of the row is missing when it comes back. */
export const badRowsOf = (preview: ImportPreview) => ({
  fileName: preview.fileName,
  columns: [...preview.columns],
  rows: preview.rows.flatMap(({ cells, verdict }) =>
    verdict.kind === 'bad' ? [{ cells: preview.columns.map((column) => cells[column] ?? ''), reasons: [...verdict.reasons] }] : [],
  ),
});
