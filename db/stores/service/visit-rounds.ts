import { desc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { VisitRound, VisitRoundFields, VisitRoundId } from '#core/service/rounds/visit.ts';
import { dateOf, shortDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { visitRound } from '../../schema/index.ts';

type Stored = typeof visitRound.$inferSelect;

const asRound = ({ removed: _, pairs, ...round }: Stored): VisitRound => ({ ...round, pairs: [...pairs] });

/** 各轮, newest first; four a week, so that a season is some dozens. */
export const listRounds = (db: Db): readonly VisitRound[] =>
  db
    .select()
    .from(visitRound)
    .where(eq(visitRound.removed, false))
    .orderBy(desc(visitRound.from), desc(visitRound.to), desc(visitRound.name))
    .all()
    .map(asRound);

export const readRound = (db: Db, id: VisitRoundId): VisitRound => {
  const row = db.select().from(visitRound).where(eq(visitRound.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这一轮排查已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return asRound(row);
};

/** A round that may still be walked. */
export const openRound = (db: Db, id: VisitRoundId): VisitRound => {
  const round = readRound(db, id);
  if (round.closedAt === null) return round;
  throw new ExpectedFailure(
    'refused',
    `“${round.name}”在${shortDate(dateOf(round.closedAt))}已经结束，没有保存。要补登记，请先重新打开这一轮。`,
  );
};

/** Adds a round or changes one; two of one name could not be told apart on paper. */
export const saveRound = (writer: RowWriter, id: VisitRoundId, fields: VisitRoundFields): void => {
  const same = listRounds(writer.db).find((round) => round.name === fields.name && round.id !== id);
  if (same) {
    throw new ExpectedFailure('refused', `已经有“${fields.name}”了，没有保存。请换一个名称。`, { 'fields.name': '这个名称已经有了' });
  }
  const known = writer.db.select().from(visitRound).where(eq(visitRound.id, id)).get();
  if (known) {
    openRound(writer.db, id);
    writer.update('visitRound', id, fields);
  } else writer.insert('visitRound', { ...fields, id, closedAt: null, removed: false });
};

export const changeRound = (writer: RowWriter, id: VisitRoundId, patch: Partial<Pick<Stored, 'closedAt' | 'removed'>>): void =>
  writer.update('visitRound', id, patch);
