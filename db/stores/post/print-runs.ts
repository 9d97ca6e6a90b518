import { desc, notInArray, sql } from 'drizzle-orm';
import { documentRequest, fileFormats } from '#core/contract/document.ts';
import type { PrintFormat, PrintRecord } from '#core/contract/print-routes.ts';
import type { Db } from '../../db.ts';
import { printRun } from '../../schema/index.ts';

/** Enough to find last month's board again; older ones go. */
const KEPT = 200;

/** In the order in which they were written: `at` knows minutes only. */
const newestFirst = desc(sql`rowid`);

const formats: readonly string[] = ['print', ...fileFormats];

/** Notes a print. It is a diary, not a record of the post: no event, nothing to undo. */
export const addPrintRun = (db: Db, record: PrintRecord): void => {
  db.insert(printRun).values(record).run();
  const newest = db.select({ id: printRun.id }).from(printRun).orderBy(newestFirst).limit(KEPT);
  db.delete(printRun).where(notInArray(printRun.id, newest)).run();
};

/** Newest first. A request that this version does not know is left out: it could not be printed again. */
export const listPrintRuns = (db: Db, limit: number): readonly PrintRecord[] =>
  db
    .select()
    .from(printRun)
    .orderBy(newestFirst)
    .limit(limit)
    .all()
    .flatMap((row) => {
      const document = documentRequest.safeParse(row.document);
      return document.success && formats.includes(row.format)
        ? [{ ...row, format: row.format as PrintFormat, document: document.data }]
        : [];
    });
