import { and, desc, eq, gte, lte, max } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PlanLine, PlanVersion, PlanVersionHead, PlanVersionId } from '#core/duty/plan-version.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { planVersion } from '../../schema/index.ts';

type Stored = typeof planVersion.$inferSelect;

const toVersion = ({ id, number, fromDate, toDate, publishedAt, publishedBy, note, content }: Stored): PlanVersion => ({
  id,
  number,
  from: fromDate,
  to: toDate,
  publishedAt,
  publishedBy,
  note,
  lines: (content as { readonly lines: readonly PlanLine[] }).lines,
});

const headOf = ({ lines: _, ...head }: PlanVersion): PlanVersionHead => head;

/** Newest first. */
export const listVersions = (db: Db): readonly PlanVersion[] =>
  db.select().from(planVersion).orderBy(desc(planVersion.number)).all().map(toVersion);

export const readVersion = (db: Db, id: PlanVersionId): PlanVersion => {
  const row = db.select().from(planVersion).where(eq(planVersion.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有这一版值班表。请刷新后再试。');
  return toVersion(row);
};

const touching = (from: LocalDate, to: LocalDate) => and(lte(planVersion.fromDate, to), gte(planVersion.toDate, from));

/** Versions that cover at least one of the days, newest first. */
export const versionsTouching = (db: Db, from: LocalDate, to: LocalDate): readonly PlanVersion[] =>
  db.select().from(planVersion).where(touching(from, to)).orderBy(desc(planVersion.number)).all().map(toVersion);

/** 第 N 版: the newest version that covers any of the days; null = nothing of them is published. */
export const latestVersion = (db: Db, from: LocalDate, to: LocalDate): PlanVersionHead | null => {
  const row = db.select().from(planVersion).where(touching(from, to)).orderBy(desc(planVersion.number)).limit(1).get();
  return row ? headOf(toVersion(row)) : null;
};

/** Publishes; the number follows the highest so far. */
export const addVersion = (writer: RowWriter, version: Omit<PlanVersion, 'number'>): PlanVersionHead => {
  const last = writer.db
    .select({ number: max(planVersion.number) })
    .from(planVersion)
    .get();
  const number = (last?.number ?? 0) + 1;
  const { id, from, to, publishedAt, publishedBy, note, lines } = version;
  writer.insert('planVersion', { id, number, fromDate: from, toDate: to, publishedAt, publishedBy, note, content: { lines } });
  return headOf({ ...version, number });
};
