import { desc, eq, max, min } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ExportRecord } from '#core/export/exported-file.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../db.ts';
import { assignment, exportRun } from '../schema/index.ts';

export const addExportRun = (db: Db, record: ExportRecord): void => {
  db.insert(exportRun).values({ id: record.id, at: record.at, folder: record.folder, files: record.files }).run();
};

/** Newest first. */
export const listExportRuns = (db: Db, limit: number): readonly ExportRecord[] =>
  db.select().from(exportRun).orderBy(desc(exportRun.at), desc(exportRun.id)).limit(limit).all();

export const readExportRun = (db: Db, id: string): ExportRecord => {
  const run = db.select().from(exportRun).where(eq(exportRun.id, id)).get();
  if (!run) throw new ExpectedFailure('notFound', '没有这次导出的记录。请在“最近的导出”里重新选一次。');
  return run;
};

/** First and last day with a duty; null before anything was planned. */
export const dutySpan = (db: Db): { readonly from: LocalDate; readonly to: LocalDate } | null => {
  const span = db
    .select({ from: min(assignment.date), to: max(assignment.date) })
    .from(assignment)
    .get();
  return span?.from && span.to ? { from: span.from, to: span.to } : null;
};
