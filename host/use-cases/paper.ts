import type { DocumentRequest, FileBytes, FileFormat, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { dateOf } from '#core/time/local-date.ts';
import type { Db } from '#db/open-database.ts';
import { readPost } from '#db/stores/post.ts';
import { listPeople } from '#db/stores/roster.ts';
import { readContacts } from '#db/stores/settings.ts';
import { teamBoardModel } from '#paper/team-board/model.ts';
import { teamBoardPage } from '#paper/team-board/page.tsx';
import type { SomeQueries, SomeTasks } from '../handlers.ts';
import type { HostState } from '../host-state.ts';
import { type HostSession, lockedFailure } from '../session.ts';

interface Desk {
  readonly db: Db;
  readonly now: LocalTime;
  readonly today: LocalDate;
}

/** The finished page set of one document, from what is in the post now. */
export const makePage = ({ db, now, today }: Desk, document: DocumentRequest): PaperPage => {
  const post = readPost(db);
  switch (document.kind) {
    case 'team-board':
      return teamBoardPage(
        teamBoardModel({ post, people: listPeople(db), contacts: readContacts(db), date: today, printedAt: now }),
        document.size,
      );
    default:
      throw new ExpectedFailure('unavailable', '这份文件还在排版。');
  }
};

const MIME: Readonly<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  'tiles-A3': 'application/pdf',
  'tiles-A4': 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
};

export const makeFile = async (
  host: HostState,
  { open }: HostSession,
  document: DocumentRequest,
  format: FileFormat,
): Promise<FileBytes> => {
  const now = open.now();
  const page = makePage({ db: open.database.db, now, today: dateOf(now) }, document);
  const bytes = format === 'png' ? await host.options.printer.png(page, 8) : await host.options.printer.pdf(page);
  return {
    fileName: `${page.fileName}.${format === 'png' ? 'png' : 'pdf'}`,
    mime: MIME[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
};

export const paperQueries: SomeQueries<'paper'> = { 'paper.page': (context, document) => makePage(context, document) };

export const paperTasks: SomeTasks<'paper'> = {
  'paper.file': async ({ host, session, progress }, { document, format }) => {
    if (!session) throw lockedFailure();
    progress(null, '正在生成文件…');
    return makeFile(host, session, document, format);
  },
};
