import type { PaperPage } from '#core/contract/document.ts';
import { type RealPrint, type Word, wordsOf } from './real-print.ts';

/** Text without the spaces and line breaks that layout puts into it. */
export const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** A printed page set as poppler sees it. */
export interface Seen {
  readonly widthMm: number;
  readonly heightMm: number;
  /** the text of every sheet as it is laid out */
  readonly sheets: readonly string[];
  /** all of it, bare */
  readonly text: string;
  readonly words: readonly Word[];
}

/** Prints a page set and reads the PDF itself, not the HTML. */
export const lookAt = async (real: RealPrint, page: PaperPage): Promise<Seen> => {
  const pdf = await real.pdfOf(page);
  const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(await real.inspect('pdfinfo', pdf));
  const text = await real.inspect('pdftotext', pdf, '-layout');
  return {
    widthMm: (Number(size?.[1]) * 25.4) / 72,
    heightMm: (Number(size?.[2]) * 25.4) / 72,
    sheets: text.split('\f').slice(0, -1),
    text: bare(text),
    words: wordsOf(await real.inspect('pdftotext', pdf, '-bbox')),
  };
};
