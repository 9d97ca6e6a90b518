import type { DocumentRequest, FileFormat } from '#core/contract/document.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { chooseDocument, type Printable } from '#host/doors/cli/choose-document.ts';
import type { DirectLine } from '#host/doors/direct-line.ts';
import { median, timesOf } from './measure.ts';

const RUNS = 3;

const oneOf = async (line: DirectLine, what: Printable, options = {}): Promise<DocumentRequest | null> => {
  try {
    return await chooseDocument(line, what, options);
  } catch {
    return null; // the post has none of this kind
  }
};

/** Median seconds per document, browser already running; the very first document is told apart as `first PDF`. */
export const timePaper = async (line: DirectLine, today: LocalDate): Promise<ReadonlyMap<string, number>> => {
  const wanted: readonly (readonly [string, DocumentRequest | null, FileFormat])[] = [
    ['PDF team-board 60×90 cm', await oneOf(line, 'team-board'), 'pdf'],
    ['PDF team-board on A3 tiles', await oneOf(line, 'team-board'), 'tiles-A3'],
    ['PDF duty-table 28 days A3', await oneOf(line, 'duty-table', { size: 'A3', from: today, to: addDays(today, 27) }), 'pdf'],
    ['PDF minutes', await oneOf(line, 'minutes'), 'pdf'],
    ['Word minutes', await oneOf(line, 'minutes'), 'docx'],
    ['PDF donations 30 days', await oneOf(line, 'donations'), 'pdf'],
    // about 5,000 lines on the large post
    ['PDF donation notice, 40 days', await oneOf(line, 'donations', { size: 'A4', from: addDays(today, -39), to: today }), 'pdf'],
    ['PDF notice', await oneOf(line, 'notice'), 'pdf'],
    ['PDF power-cut-pack', await oneOf(line, 'power-cut-pack'), 'pdf'],
    ['PNG today-card', await oneOf(line, 'today-card'), 'png'],
  ];
  const figures = new Map<string, number>();
  for (const [what, document, format] of wanted) {
    if (!document) continue;
    const print = () => line.call('paper.file', { document, format });
    if (!figures.has('first PDF, browser start included')) {
      figures.set('first PDF, browser start included', median(await timesOf(print, 1)) / 1000);
    }
    figures.set(what, median(await timesOf(print, RUNS)) / 1000);
  }
  return figures;
};
