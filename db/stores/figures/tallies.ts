import { and, count, desc, eq, gte, lt, lte, ne, type SQL, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DaySum, TallyEntries, TallySum } from '#core/figures/tallies.ts';
import type { TallyFields, TallyId, TallyKind } from '#core/figures/tally.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { serviceRequest, tally } from '../../schema/index.ts';

const counted = (db: Db, from: LocalDate, to: LocalDate): readonly TallySum[] =>
  db
    .select({ date: tally.date, kind: tally.kind, count: sql<number>`sum(${tally.count})` })
    .from(tally)
    .where(and(gte(tally.date, from), lte(tally.date, to)))
    .groupBy(tally.date, tally.kind)
    .all();

/** Requests received, by day. */
const requestsOf = (db: Db, from: LocalDate, to: LocalDate, wanted: SQL): readonly DaySum[] => {
  const date = sql<LocalDate>`substr(${serviceRequest.at}, 1, 10)`;
  return db
    .select({ date, count: count() })
    .from(serviceRequest)
    .where(
      and(
        gte(serviceRequest.at, `${from}T00:00` as LocalTime),
        lt(serviceRequest.at, `${addDays(to, 1)}T00:00` as LocalTime),
        wanted,
        eq(serviceRequest.removed, false),
      ),
    )
    .groupBy(date)
    .all();
};

/** Sums by day and kind. A call that became a request is a call as well: nobody counts it a second time by hand. */
export const sumTallies = (db: Db, from: LocalDate, to: LocalDate): readonly TallySum[] => {
  const calls = new Map(requestsOf(db, from, to, eq(serviceRequest.channel, 'call')).map(({ date, count: taken }) => [date, taken]));
  const sums = counted(db, from, to).map((sum) => {
    const more = sum.kind === 'calls' ? (calls.get(sum.date) ?? 0) : 0;
    if (more > 0) calls.delete(sum.date);
    return { ...sum, count: sum.count + more };
  });
  return [...sums, ...[...calls].map(([date, taken]): TallySum => ({ date, kind: 'calls', count: taken }))];
};

/** 困难 by day: requests received, without 政策咨询. */
export const sumDifficulties = (db: Db, from: LocalDate, to: LocalDate): readonly DaySum[] =>
  requestsOf(db, from, to, ne(serviceRequest.kind, 'question'));

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
  return sumTallies(writer.db, fields.date, fields.date).find(({ kind }) => kind === fields.kind)?.count ?? 0;
};

export const removeTally = (writer: RowWriter, id: TallyId): TallyKind => {
  const row = writer.db.select().from(tally).where(eq(tally.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这一笔计数已经不在了，可能刚被删除或撤销。');
  writer.remove('tally', id);
  return row.kind;
};
