import type { FileBytes } from '#core/contract/document.ts';
import { type AnchorFinding, type AuditEntry, type AuditFilter, type AuditPage, auditRemark } from '#core/history/audit.ts';
import { chainBreakWords } from '#core/history/chain-break.ts';
import { dateOf } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { findChainBreak } from '#db/stores/event-chain.ts';
import { type EventLine, headOf, undoneEvents } from '#db/stores/events.ts';
import { clockWentBack, countEvents, eventUsers, findEvents, readLink } from '#db/stores/history/audit-lines.ts';
import { readPost } from '#db/stores/post/post.ts';
import type { SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { stepLabel } from './step-words.ts';

const PAGE = 100;
/** more rows than this no spreadsheet program opens gladly, and no month has */
const MOST_ROWS = 50_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const toAuditEntries = (db: Db, events: readonly EventLine[]): readonly AuditEntry[] => {
  const seqs = events.map(({ seq }) => seq);
  const undone = undoneEvents(db, seqs);
  const back = clockWentBack(db, seqs);
  return events.map((event) => ({
    ...{ seq: event.seq, at: event.at, user: event.user, label: stepLabel(event), subject: event.subject, erased: event.erased },
    undone: undone.has(event.seq),
    clockBack: back.has(event.seq),
  }));
};

const page = (db: Db, { before, ...filter }: AuditFilter & { readonly before: number | null }): AuditPage => {
  const events = findEvents(db, filter, { before, limit: PAGE });
  return {
    entries: toAuditEntries(db, events),
    matching: countEvents(db, filter),
    users: eventUsers(db),
    nextBefore: events.length < PAGE ? null : (events.at(-1)?.seq ?? null),
  };
};

const workbook = async (db: Db, filter: AuditFilter, today: string): Promise<FileBytes> => {
  const entries = toAuditEntries(db, findEvents(db, filter, { before: null, limit: MOST_ROWS })).toReversed();
  const rows = entries.map((one) => [one.seq, one.at.replace('T', ' '), one.user, one.label, one.subject, auditRemark(one)]);
  const sheet = { name: '操作记录', rows: [['序号', '时间', '谁', '操作', '内容', '备注'], ...rows], widths: [8, 18, 14, 22, 50, 24] };
  return {
    fileName: `操作记录-${readPost(db).branchName}-${today}.xlsx`,
    mime: XLSX,
    base64: Buffer.from(await writeWorkbook([sheet])).toString('base64'),
  };
};

/** Compares what was typed from paper with the log as it is now, and the log with itself up to there. */
export const checkAnchor = (db: Db, { seq, digits }: { readonly seq: number; readonly digits: string }): AnchorFinding => {
  const link = readLink(db, seq);
  const broken = findChainBreak(db);
  if (broken && broken.seq <= seq)
    return { is: 'broken', sentence: `操作记录链断了：${chainBreakWords(broken)}。请先备份，再找上级一起查看。` };
  if (!link) {
    const { seq: last } = headOf(db);
    return { is: 'missing', sentence: `纸上是第 ${seq} 条，文件里只到第 ${last} 条：后面的记录被去掉了，或者放回过旧文件。` };
  }
  if (!link.hash.startsWith(digits))
    return { is: 'other', sentence: `第 ${seq} 条和纸上的不一样：打印以后记录被改过，或者纸不是这个支部的。请先对一遍有没有输错。` };
  return { is: 'same', sentence: `和纸上的一样：第 1 条到第 ${seq} 条，从打印到现在没有改动、没有缺少。` };
};

export const auditQueries: SomeQueries<'audit'> = {
  'audit.list': ({ db }, filter) => page(db, filter),
  'audit.anchor': ({ db }) => {
    const { seq, hash } = headOf(db);
    return { seq, hash, at: readLink(db, seq)?.at ?? null };
  },
};

export const auditTasks: SomeTasks<'audit'> = {
  'audit.workbook': async ({ session }, filter) => {
    if (!session) throw lockedFailure();
    return workbook(session.open.database.db, filter, dateOf(session.open.now()));
  },
  'audit.checkAnchor': async ({ session }, typed) => {
    if (!session) throw lockedFailure();
    return checkAnchor(session.open.database.db, typed);
  },
};
