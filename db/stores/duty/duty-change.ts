import { desc, eq, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DutyChange, DutyChangeContent, DutyChangeId } from '#core/duty/duty-change.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { dutyChange } from '../../schema/index.ts';

/** In the order in which they were recorded, newest first: the clock of a laptop may have been put back. */
const allRows = (db: Db) => db.select().from(dutyChange).orderBy(desc(sql`rowid`)).all();

const toChange = (row: typeof dutyChange.$inferSelect, takenBack: ReadonlySet<string>): DutyChange => {
  const { content, ...columns } = row;
  return { ...columns, ...(content as DutyChangeContent), takenBack: takenBack.has(row.id) };
};

const read = (db: Db): readonly DutyChange[] => {
  const rows = allRows(db);
  const takenBack = new Set(rows.map((row) => (row.content as DutyChangeContent).takesBack ?? ''));
  return rows.map((row) => toChange(row, takenBack));
};

const daysOf = (change: DutyChange): readonly LocalDate[] => [
  change.date,
  ...[...change.removed, ...change.added].map((line) => line.date),
];

/** 变动 about days from `from` to `to`, newest first. A swap over two days is about both. */
export const listDutyChanges = (db: Db, from: LocalDate, to: LocalDate): readonly DutyChange[] =>
  read(db).filter((change) => daysOf(change).some((date) => date >= from && date <= to));

export const readDutyChange = (db: Db, id: DutyChangeId): DutyChange => {
  const found = read(db).find((change) => change.id === id);
  if (!found) throw new ExpectedFailure('notFound', '没有这条变动记录。请刷新后再试。');
  return found;
};

/** Adds an entry; nothing ever changes or removes one. */
export const addDutyChange = (writer: RowWriter, change: Omit<DutyChange, 'takenBack'>): DutyChange => {
  const { id, kind, at, date, agreedBy, reason, recordedBy, ...content } = change;
  if (writer.db.select({ id: dutyChange.id }).from(dutyChange).where(eq(dutyChange.id, id)).get()) {
    throw new ExpectedFailure('conflict', '这条变动已经登记过了，没有再记。请刷新后查看。');
  }
  writer.insert('dutyChange', { id, kind, at, date, agreedBy, reason, recordedBy, content });
  return { ...change, takenBack: false };
};
