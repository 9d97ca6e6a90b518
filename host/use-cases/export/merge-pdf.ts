import { PDFDocument } from 'pdf-lib';
import type { FileBytes } from '#core/contract/document.ts';

/** Several PDFs as one, in their order: two hundred records of shifts are one file to turn pages in. */
export const mergePdf = async (fileName: string, parts: readonly FileBytes[]): Promise<FileBytes> => {
  const whole = await PDFDocument.create();
  for (const part of parts) {
    const pages = await PDFDocument.load(Buffer.from(part.base64, 'base64'));
    for (const page of await whole.copyPages(pages, pages.getPageIndices())) whole.addPage(page);
  }
  const base64 = Buffer.from(await whole.save()).toString('base64');
  return { fileName, mime: 'application/pdf', base64, pages: whole.getPageCount() };
};
