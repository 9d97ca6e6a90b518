import { and, count, desc, eq, gte, lt, lte, ne, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DaySum, TallyEntries, TallySum } from '#core/figures/tallies.ts';
import type { TallyFields, TallyId, TallyKind } from '#core/figures/tally.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { serviceRequest, tally } from '../../schema/index.ts';

const total = sql<number>`coalesce(sum(${tally.count}), 0)`;

/** Sums by day and kind, from the index alone. */
export const sumTallies = (db: Db, from: LocalDate, to: LocalDate): readonly TallySum[] =>
  db
    .select({ date: tally.date, kind: tally.kind, count: total })
    .from(tally)
    .where(and(gte(tally.date, from), lte(tally.date, to)))
    .groupBy(tally.date, tally.kind)
    .all();

/** 困难 by day: requests received, without 政策咨询. */
export const sumDifficulties = (db: Db, from: LocalDate, to: LocalDate): readonly DaySum[] => {
  const date = sql<LocalDate>`substr(${serviceRequest.at}, 1, 10)`;
  return db
    .select({ date, count: count() })
    .from(serviceRequest)
    .where(
      and(
        gte(serviceRequest.at, `${from}T00:00` as LocalTime),
        lt(serviceRequest.at, `${addDays(to, 1)}T00:00` as LocalTime),
        ne(serviceRequest.kind, 'question'),
        eq(serviceRequest.removed, false),
      ),
    )
    .groupBy(date)
    .all();
};

/** Of a day whose counters were pressed hundreds of times, the newest are enough to mend a slip. */
const MOST_SHOWN = 100;

export const readTallyDay = (db: Db, date: LocalDate): TallyEntries => ({
  entries: db.select().from(tally).where(eq(tally.date, date)).orderBy(desc(tally.at), desc(sql`rowid`)).limit(MOST_SHOWN).all(),
  count: db.select({ count: count() }).from(tally).where(eq(tally.date, date)).get()?.count ?? 0,
});

/** Answers the day's total of this kind, with the entry. */
export const saveTally = (writer: RowWriter, id: TallyId, fields: TallyFields, now: LocalTime): number => {
  const known = writer.db.select().from(tally).where(eq(tally.id, id)).get();
  if (known) writer.update('tally', id, fields);
  else writer.insert('tally', { ...fields, id, at: now });
  return (
    writer.db
      .select({ total })
      .from(tally)
      .where(and(eq(tally.date, fields.date), eq(tally.kind, fields.kind)))
      .get()?.total ?? 0
  );
};

export const removeTally = (writer: RowWriter, id: TallyId): TallyKind => {
  const row = writer.db.select().from(tally).where(eq(tally.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这一笔计数已经不在了，可能刚被删除或撤销。');
  writer.remove('tally', id);
  return row.kind;
};
