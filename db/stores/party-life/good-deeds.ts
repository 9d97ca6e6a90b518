import { and, desc, eq, gte, lte } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { GoodDeed, GoodDeedFields, GoodDeedId } from '#core/party-life/good-deed.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { goodDeed } from '../../schema/index.ts';
import { readPerson } from '../roster/roster.ts';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** 好人好事、致谢, newest first; of the whole time without a span. */
export const listDeeds = (db: Db, span?: Span): readonly GoodDeed[] =>
  db
    .select()
    .from(goodDeed)
    .where(and(eq(goodDeed.removed, false), span && gte(goodDeed.date, span.from), span && lte(goodDeed.date, span.to)))
    .orderBy(desc(goodDeed.date), desc(goodDeed.id))
    .all()
    .map(({ removed: _, ...row }) => ({ ...row, personIds: [...row.personIds] }));

export const saveDeed = (writer: RowWriter, id: GoodDeedId, fields: GoodDeedFields): GoodDeed => {
  for (const personId of fields.personIds) readPerson(writer.db, personId);
  const known = writer.db.select().from(goodDeed).where(eq(goodDeed.id, id)).get();
  if (known) writer.update('goodDeed', id, { ...fields, removed: false });
  else writer.insert('goodDeed', { ...fields, id, removed: false });
  return { ...fields, id };
};

export const removeDeed = (writer: RowWriter, id: GoodDeedId): GoodDeed => {
  const row = listDeeds(writer.db).find((one) => one.id === id);
  if (!row) throw new ExpectedFailure('notFound', '这一条已经不在了，可能刚被删除或撤销。请刷新后再试。');
  writer.update('goodDeed', id, { removed: true });
  return row;
};
