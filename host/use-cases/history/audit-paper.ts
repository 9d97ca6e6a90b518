import type { AuditDocument } from '#core/contract/audit-documents.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type AuditFilter, auditFilter } from '#core/history/audit.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { headOf } from '#db/stores/events.ts';
import { countEvents, findEvents } from '#db/stores/history/audit-lines.ts';
import { readPost } from '#db/stores/post/post.ts';
import { auditMonthPage } from '#paper/audit-month/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';
import { toAuditEntries } from './audit.ts';

/** 5,000 steps are some 150 sheets; more would hold up the preview for long */
const MOST_LINES = 5000;

const filterOf = (month: string): AuditFilter => {
  const from = `${month}-01` as LocalDate;
  const next = addDays(from, 31);
  return { ...auditFilter.parse({}), from, to: addDays(`${next.slice(0, 7)}-01` as LocalDate, -1) };
};

export const isAuditDocument = (document: DocumentRequest): document is AuditDocument => document.kind === 'audit-month';

/** 操作记录月报: the steps of the month, and the anchor of the whole log as it stands when it is printed. */
export const makeAuditPage = ({ db, now }: Desk, { month }: AuditDocument): PaperPage => {
  const filter = filterOf(month);
  const lines = countEvents(db, filter);
  if (lines > MOST_LINES)
    throw new ExpectedFailure('invalid', `这个月有 ${lines} 条，一次最多打印 ${MOST_LINES} 条。请用“存成表格”保存全部。`);
  const entries = toAuditEntries(db, findEvents(db, filter, { before: null, limit: MOST_LINES })).toReversed();
  return auditMonthPage({ post: readPost(db), month, entries, anchor: headOf(db), printedAt: now });
};
