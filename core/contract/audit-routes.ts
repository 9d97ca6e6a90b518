import { z } from 'zod';
import { type AnchorFinding, type AuditAnchor, type AuditPage, anchorInput, auditFilter } from '../history/audit.ts';
import { type RecordKind, recordWords } from '../history/record-words.ts';
import type { RecordTrace } from '../history/trace.ts';
import type { FileBytes } from './document.ts';
import { query, type Role, type Topic, task, written } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const workers: readonly Role[] = ['secretary', 'dutyLeader', 'storekeeper'];
const everything: readonly Topic[] = ['history', ...written];
/** of accounts and settings the log tells; the history of one record is of what people write */
const untold: ReadonlySet<RecordKind> = new Set(['account', 'signaturePin']);
const traceable = z.enum(Object.keys(recordWords) as [RecordKind]).refine((kind) => !untold.has(kind), '这一种记录没有历史可看');

/** 操作记录: who did what when, and what one record was and became. */
export const auditRoutes = {
  'audit.list': query(auditFilter.extend({ before: z.int().min(1).nullable().default(null) }), ['history'], secretary).returns<AuditPage>(),
  /** the steps that the filter lets through, as an .xlsx */
  'audit.workbook': task(auditFilter, secretary).returns<FileBytes>(),
  /** what the monthly report prints: stands for everything up to the newest step */
  'audit.anchor': query(z.object({}), ['history'], secretary).returns<AuditAnchor>(),
  /** compares what stands on paper with the log */
  'audit.checkAnchor': task(anchorInput, secretary).returns<AnchorFinding>(),
  'trace.record': query(z.object({ kind: traceable, id: z.string().max(80) }), everything, workers).returns<RecordTrace>(),
} as const;
