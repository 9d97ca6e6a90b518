import type { FileBytes } from '#core/contract/document.ts';
import { type WorkbookSheet, writeWorkbook } from './write-workbook.ts';

/** Sheets as a file to be saved; `name` without its ending. */
export const workbookFile = async (name: string, sheets: readonly WorkbookSheet[]): Promise<FileBytes> => ({
  fileName: `${name}.xlsx`,
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  base64: Buffer.from(await writeWorkbook(sheets)).toString('base64'),
});
