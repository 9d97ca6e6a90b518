import type { DocumentRequest, FileBytes } from '#core/contract/document.ts';
import { briefKinds } from '#core/figures/brief.ts';
import { addDays, type LocalDate, shortDate } from '#core/time/local-date.ts';
import { listPosters } from '#db/stores/boards/posters.ts';
import { dutySpan } from '#db/stores/exports.ts';
import { listBriefs } from '#db/stores/figures/briefs.ts';
import { listAttachments, readAttachmentBytes } from '#db/stores/meetings/attachments.ts';
import { listDrawnUp } from '#db/stores/meetings/official-minutes.ts';
import type { TaskContext } from '../../handlers.ts';
import type { HostSession } from '../../session.ts';
import { makeFile } from '../paper/paper.ts';
import { ledgersPaper, planPapers, rosterPaper } from './gather-parts.ts';
import { type Paper, printedPaper } from './make-papers.ts';
import { meetingPapers } from './meeting-papers.ts';
import { mergePdf } from './merge-pdf.ts';

/** What the papers of an archive are made from. */
export interface ArchiveDesk {
  readonly context: TaskContext;
  readonly session: HostSession;
  readonly today: LocalDate;
  /** first and last day that the archive tells of */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MOST_DAYS = 400;
const MOST_VOUCHERS = 500;

/** A plan of more than a year comes in pieces. */
const pieces = (from: LocalDate, to: LocalDate): readonly { readonly from: LocalDate; readonly to: LocalDate }[] => {
  const end = addDays(from, MOST_DAYS - 1);
  return end >= to ? [{ from, to }] : [{ from, to: end }, ...pieces(addDays(end, 1), to)];
};

const pdf = ({ context, session }: ArchiveDesk, what: string, document: DocumentRequest): Paper =>
  printedPaper(context, session, what, document, 'pdf');

const rosterPapers = (desk: ArchiveDesk): readonly Paper[] => [
  rosterPaper(desk.context),
  pdf(desk, '花名册', { kind: 'roster-list', purpose: 'internal' }),
  pdf(desk, '组织架构图', { kind: 'organisation-chart', size: 'A3', purpose: 'internal' }),
  pdf(desk, '领用签收单', { kind: 'kit-receipt', to: desk.today }),
];

/** Every signed record of a shift, oldest first, as one file. */
const handoverPapers = async (desk: ArchiveDesk, span: { readonly from: LocalDate; readonly to: LocalDate }): Promise<readonly Paper[]> => {
  const { context, session } = desk;
  const { lines } = await context.host.callAs(context, session)('handover.list', span);
  const signed = lines.filter(({ state }) => state !== 'draft').toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  if (signed.length === 0) return [];
  const make = async (): Promise<FileBytes> => {
    const sheets: FileBytes[] = [];
    for (const { date, shiftId } of signed) {
      sheets.push(await makeFile(context.host, session, { kind: 'handover-form', date, shiftId, filled: true }, 'pdf'));
    }
    return mergePdf(`交接班记录 ${span.from} 至 ${span.to}.pdf`, sheets);
  };
  return [{ what: `交接班记录 ${signed.length} 份`, make }];
};

const dutyPapers = async (desk: ArchiveDesk): Promise<readonly Paper[]> => {
  const { context, session } = desk;
  const planned = dutySpan(session.open.database.db);
  if (!planned) return [];
  const papers: Paper[] = [];
  for (const span of pieces(planned.from, planned.to)) {
    papers.push(
      ...planPapers(context, session, span, ['xlsx', 'pdf', 'ics']),
      pdf(desk, '带班领导表', { kind: 'leader-list', ...span }),
      pdf(desk, '换班顶班记录', { kind: 'swap-log', ...span }),
      pdf(desk, '公平表', { kind: 'fairness-sheet', ...span }),
      ...(await handoverPapers(desk, span)),
    );
  }
  return papers;
};

const supplyPapers = async (desk: ArchiveDesk): Promise<readonly Paper[]> => {
  const { context, session, today, from } = desk;
  const call = context.host.callAs(context, session);
  const span = { from, to: today };
  const counts = (await call('count.list', {})).filter(({ settledAt }) => settledAt !== null);
  const runs = await call('run.list', {});
  return [
    ledgersPaper(session),
    pdf(desk, '接收登记表', { kind: 'supply-register', side: 'receipts', size: 'A3', ...span }),
    pdf(desk, '发放登记表', { kind: 'supply-register', side: 'issues', size: 'A3', ...span }),
    pdf(desk, '库存卡', { kind: 'stock-card', to: today }),
    pdf(desk, '物资库存表', { kind: 'stock-list', date: today }),
    ...counts.map(({ id, startedAt }) =>
      pdf(desk, `盘点报告 ${startedAt.slice(0, 10)}`, { kind: 'count-sheet', countId: id, blank: false }),
    ),
    ...runs.map(({ run }) => pdf(desk, `分发报告 ${run.name}`, { kind: 'run-report', runId: run.id })),
  ];
};

const donationPapers = async (desk: ArchiveDesk): Promise<readonly Paper[]> => {
  const { context, session, from, today } = desk;
  const { entries } = await context.host.callAs(context, session)('donation.list', { from: null, to: null });
  if (entries.length === 0) return [];
  const refs = entries.toReversed().map(({ ref }) => ref);
  const vouchers = Array.from({ length: Math.ceil(refs.length / MOST_VOUCHERS) }, (_, part) =>
    pdf(desk, '接收凭证', {
      kind: 'donation-voucher',
      donations: refs.slice(part * MOST_VOUCHERS, (part + 1) * MOST_VOUCHERS),
      copies: 'one',
      size: 'A5x2',
    }),
  );
  return [pdf(desk, '捐赠公示', { kind: 'donations', size: 'A4', from, to: today }), ...vouchers];
};

const meetingFiles = async (desk: ArchiveDesk): Promise<readonly Paper[]> => {
  const { context, session } = desk;
  const { db } = session.open.database;
  const all = { from: '0001-01-01' as LocalDate, to: '9999-12-31' as LocalDate };
  const meetings = (await context.host.callAs(context, session)('meeting.list', {})).filter(({ removed }) => !removed);
  if (meetings.length === 0) return [];
  const attachments = meetings.flatMap((meeting) =>
    listAttachments(db, meeting.id)
      .filter(({ removed }) => !removed)
      .map(
        ({ id, fileName, mime }): Paper => ({
          what: `会议附件 ${fileName}`,
          make: async () => ({
            fileName: `附件 ${shortDate(meeting.startsAt.slice(0, 10) as LocalDate)} ${fileName}`,
            mime,
            base64: Buffer.from(readAttachmentBytes(db, id)).toString('base64'),
          }),
        }),
      ),
  );
  const both = ['pdf', 'docx'] as const;
  const wanted = { ...all, record: both, official: listDrawnUp(db).size > 0 ? both : [] };
  return [...(await meetingPapers(context, session, wanted)), ...attachments];
};

const boardPapers = async (desk: ArchiveDesk): Promise<readonly Paper[]> => {
  const { context, session } = desk;
  const notices = (await context.host.callAs(context, session)('notice.list', {})).filter(({ removed }) => !removed);
  const posters = listPosters(session.open.database.db).filter(({ removed, template }) => !removed && !template);
  return [
    pdf(desk, '公示板', { kind: 'team-board', size: '600x900' }),
    ...notices.map(({ id, title }) => pdf(desk, `告知书 ${title}`, { kind: 'notice', noticeId: id })),
    ...posters.map(({ id, name }) => pdf(desk, `海报 ${name}`, { kind: 'poster', posterId: id })),
  ];
};

/** 日报 and 小结 that somebody kept; those never looked at are only figures of other papers. */
const briefPapers = (desk: ArchiveDesk): readonly Paper[] =>
  listBriefs(desk.session.open.database.db).lines.map(({ kind, from }) =>
    pdf(desk, `${briefKinds[kind]} ${from}`, { kind: kind === 'day' ? 'day-brief' : 'week-brief', date: from }),
  );

const inGroup = (group: string, papers: readonly Paper[]): readonly Paper[] => papers.map((paper) => ({ ...paper, group }));

/** Every paper and table of the post, by folder. */
export const archivePapers = async (desk: ArchiveDesk): Promise<readonly Paper[]> => [
  ...inGroup('花名册', rosterPapers(desk)),
  ...inGroup('值班', await dutyPapers(desk)),
  ...inGroup('物资', await supplyPapers(desk)),
  ...inGroup('捐赠', await donationPapers(desk)),
  ...inGroup('会议', await meetingFiles(desk)),
  ...inGroup('公示', await boardPapers(desk)),
  ...inGroup('日报', briefPapers(desk)),
];
