import Papa from 'papaparse';
import type { FileBytes } from '#core/contract/document.ts';
import type { ImportPreview } from '#core/contract/results.ts';
import { readColumns } from './import-plan.ts';

/** Excel reads UTF-8 only behind a byte order mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The rows that cannot be taken, as they were, with a column that says why: to mend and import again. */
export const badRowsText = (preview: ImportPreview): string => {
  const columns = readColumns(preview);
  const bad = preview.rows.flatMap((row) =>
    row.verdict.kind === 'bad' ? [[...columns.map((column) => row.cells[column] ?? ''), row.verdict.reasons.join('；')]] : [],
  );
  return BYTE_ORDER_MARK + Papa.unparse([[...columns, '需要改正'], ...bad], { escapeFormulae: true, newline: '\r\n' });
};

const base64Of = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

export const badRowsFile = (preview: ImportPreview): FileBytes => ({
  fileName: `${preview.fileName.replace(/\.[^.]*$/, '')}-需要改正.csv`,
  mime: 'text/csv;charset=utf-8',
  base64: base64Of(badRowsText(preview)),
});
