import { desc } from 'drizzle-orm';
import type { ExportRecord } from '#core/contract/results.ts';
import type { Db } from '../db.ts';
import { exportRun } from '../schema/index.ts';

export const addExportRun = (db: Db, id: string, record: ExportRecord): void => {
  db.insert(exportRun).values({ id, at: record.at, folder: record.folder, files: record.files }).run();
};

/** Newest first. */
export const listExportRuns = (db: Db, limit: number): readonly ExportRecord[] =>
  db
    .select()
    .from(exportRun)
    .orderBy(desc(exportRun.at))
    .limit(limit)
    .all()
    .map(({ id: _, ...record }) => record);
