import type { DocumentRequest } from '#core/contract/document.ts';
import type { ExportPart } from '#core/contract/export-routes.ts';
import { dateOf, type LocalDate, shortDate } from '#core/time/local-date.ts';
import type { TaskContext } from '../../handlers.ts';
import type { HostSession } from '../../session.ts';
import { dutyFileTasks } from '../duty/duty-files.ts';
import { rosterTasks } from '../roster/roster-files.ts';
import { suppliesWorkbook } from '../supplies/supplies-workbook.ts';
import { type Paper, printedPaper } from './make-papers.ts';
import { meetingPapers } from './meeting-papers.ts';

type Part<Kind extends ExportPart['kind']> = Extract<ExportPart, { kind: Kind }>;

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const rosterPaper = (context: TaskContext): Paper => ({ what: '花名册表格', make: () => rosterTasks['roster.export'](context, {}) });

export const ledgersPaper = ({ open }: HostSession): Paper => ({
  what: '物资台账',
  make: () => suppliesWorkbook({ db: open.database.db, today: dateOf(open.now()) }),
});

/** 值班表 of a period in the formats asked for. */
export const planPapers = (
  context: TaskContext,
  session: HostSession,
  { from, to }: Span,
  formats: Part<'plan'>['formats'],
): readonly Paper[] => {
  const words = `值班表 ${shortDate(from)}—${shortDate(to)}`;
  const table: DocumentRequest = { kind: 'duty-table', size: 'A4', from, to };
  const papers = {
    xlsx: { what: `${words}（Excel）`, make: () => dutyFileTasks['dutyFile.workbook'](context, { from, to }) },
    ics: { what: `${words}（日历）`, make: () => dutyFileTasks['dutyFile.calendar'](context, { from, to, personId: null }) },
    pdf: printedPaper(context, session, words, table, 'pdf'),
  };
  return formats.map((format) => papers[format]);
};

/** The papers of the parts a person ticked; those of a whole archive are not among them. */
export const papersOf = async (context: TaskContext, session: HostSession, parts: readonly ExportPart[]): Promise<readonly Paper[]> => {
  const papers: Paper[] = [];
  for (const part of parts) {
    switch (part.kind) {
      case 'document':
        papers.push(printedPaper(context, session, '所选材料', part.document, part.format));
        break;
      case 'meetings':
        papers.push(...(await meetingPapers(context, session, part)));
        break;
      case 'roster':
        papers.push(rosterPaper(context));
        break;
      case 'plan':
        papers.push(...planPapers(context, session, part, part.formats));
        break;
      case 'ledgers':
        papers.push(ledgersPaper(session));
        break;
      case 'archive':
        break;
    }
  }
  return papers;
};
