import { PDFDocument } from 'pdf-lib';
import type { DocumentKind, DocumentRequest, FileBytes, FileFormat, PaperPage } from '#core/contract/document.ts';
import { documentRoles } from '#core/contract/document-roles.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { dateOf } from '#core/time/local-date.ts';
import { embeddedFaces } from '#paper/embedded-faces.ts';
import { minutesDocx } from '#paper/minutes/docx.ts';
import type { Printer } from '../../door.ts';
import type { SomeQueries, SomeTasks } from '../../handlers.ts';
import type { HostState } from '../../host-state.ts';
import { forbiddenFailure, type HostSession, lockedFailure } from '../../session.ts';
import { printTiles } from '../boards/print-tiles.ts';
import { isBriefDocument, makeBriefDocx } from '../figures/brief-paper.ts';
import { minutesOf } from '../meetings/final-paper.ts';
import { isOfficialDocument, makeOfficialDocx } from '../meetings/official-paper.ts';
import { dressPage, fontsFor } from './dress-page.ts';
import type { Desk } from './paper-desk.ts';
import { makePage } from './paper-pages.ts';

/** about 200 dots per inch: sharp on a telephone, small enough for a group chat */
const PIXELS_PER_MM = 8;
/** along the longer side: a board of 1.2 m at full sharpness would take a gigabyte to draw */
const MOST_PIXELS = 7200;

const sharpness = ({ widthMm, heightMm }: PaperPage): number =>
  Math.max(1, Math.min(PIXELS_PER_MM, Math.floor(MOST_PIXELS / Math.max(widthMm, heightMm))));

const kinds: Readonly<Record<FileFormat, { readonly ending: string; readonly mime: string }>> = {
  pdf: { ending: '.pdf', mime: 'application/pdf' },
  'tiles-A3': { ending: '-A3拼板.pdf', mime: 'application/pdf' },
  'tiles-A4': { ending: '-A4拼板.pdf', mime: 'application/pdf' },
  docx: { ending: '.docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  png: { ending: '.png', mime: 'image/png' },
};

const makeBytes = async (
  printer: Printer,
  desk: Desk,
  document: DocumentRequest,
  page: PaperPage,
  format: FileFormat,
): Promise<Uint8Array> => {
  const fonts = fontsFor(desk.db, page);
  switch (format) {
    case 'pdf':
      return printer.pdf(page, fonts);
    case 'tiles-A3':
      return printTiles((one) => printer.pdf(one, fonts), page, 'A3');
    case 'tiles-A4':
      return printTiles((one) => printer.pdf(one, fonts), page, 'A4');
    case 'png':
      return printer.png(page, sharpness(page), fonts);
    case 'docx':
      if (isOfficialDocument(document)) return makeOfficialDocx(desk, document);
      if (isBriefDocument(document)) return makeBriefDocx(desk, document);
      if (document.kind !== 'minutes') throw new ExpectedFailure('invalid', '只有会议记录、会议纪要和日报可以存成 Word 文件。请改存 PDF。');
      return minutesDocx(minutesOf(desk, document));
  }
};

const factsOf = async (pdf: Uint8Array): Promise<Pick<FileBytes, 'pages' | 'faces'>> => {
  const document = await PDFDocument.load(pdf);
  return { pages: document.getPageCount(), faces: embeddedFaces(document) };
};

/** @throws ExpectedFailure `forbidden` when the role may not have this paper */
export const mayHavePaper = ({ role }: HostSession, kind: DocumentKind): void => {
  if (!documentRoles[kind].includes(role)) throw forbiddenFailure();
};

/** One document as a finished file. PDF says how many pages it has, and which faces are in it. */
export const makeFile = async (
  host: HostState,
  session: HostSession,
  document: DocumentRequest,
  format: FileFormat,
): Promise<FileBytes> => {
  mayHavePaper(session, document.kind);
  const { open } = session;
  const now = open.now();
  const desk: Desk = { db: open.database.db, now, today: dateOf(now) };
  const page = dressPage(desk.db, makePage(desk, document));
  if (!page.formats.includes(format)) throw new ExpectedFailure('invalid', `“${page.title}”不能存成这种文件。请换一种格式。`);
  const bytes = await makeBytes(host.options.printer, desk, document, page, format);
  const { ending, mime } = kinds[format];
  const facts = mime === 'application/pdf' ? await factsOf(bytes) : {};
  return { fileName: `${page.fileName}${ending}`, mime, base64: Buffer.from(bytes).toString('base64'), ...facts };
};

export const paperQueries: SomeQueries<'paper'> = {
  'paper.page': (context, document) => {
    mayHavePaper(context.session, document.kind);
    return dressPage(context.db, makePage(context, document));
  },
};

export const paperTasks: SomeTasks<'paper'> = {
  'paper.file': async ({ host, session, progress }, { document, format }) => {
    if (!session) throw lockedFailure();
    progress(null, '正在生成文件…');
    return makeFile(host, session, document, format);
  },
};
