import type { ImportPreview, ImportRow } from '#core/contract/results.ts';

export type RowFilter = 'all' | ImportRow['verdict']['kind'];

/** The columns of the file that somebody's fields came from; the cells of the others were not read. */
export const readColumns = (preview: ImportPreview): readonly string[] =>
  preview.columns.filter((column) => !preview.ignoredColumns.includes(column));

export const countRows = (rows: readonly ImportRow[]): Readonly<Record<RowFilter, number>> => ({
  all: rows.length,
  ready: rows.filter((row) => row.verdict.kind === 'ready').length,
  duplicate: rows.filter((row) => row.verdict.kind === 'duplicate').length,
  bad: rows.filter((row) => row.verdict.kind === 'bad').length,
});

export const shownRows = (rows: readonly ImportRow[], filter: RowFilter): readonly ImportRow[] =>
  filter === 'all' ? rows : rows.filter((row) => row.verdict.kind === filter);

/** What will be written: every good row, and of the duplicates only those somebody ticked. */
export const rowsToImport = (rows: readonly ImportRow[], tickedLines: ReadonlySet<number>) =>
  rows.flatMap((row) => {
    const { verdict } = row;
    if (verdict.kind === 'bad') return [];
    if (verdict.kind === 'duplicate' && !tickedLines.has(row.line)) return [];
    return [{ line: row.line, fields: verdict.person }];
  });
