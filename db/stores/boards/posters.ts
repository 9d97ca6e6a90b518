import { desc, eq } from 'drizzle-orm';
import type { Poster, PosterFields, PosterId, PosterSummary } from '#core/boards/poster.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { poster } from '../../schema/index.ts';
import { putPictureAway, withPicture } from './poster-pictures.ts';

type Row = typeof poster.$inferSelect;

const summaryOf = ({ content, ...row }: Row): PosterSummary => ({ ...row, templateKey: content.template });

const findRow = (db: Db, id: PosterId): Row | undefined => db.select().from(poster).where(eq(poster.id, id)).get();

const readRow = (db: Db, id: PosterId): Row => {
  const row = findRow(db, id);
  if (!row) throw new ExpectedFailure('notFound', '没有这张海报，可能刚被撤销。请刷新后再试。');
  return row;
};

/** 海报 and 自存模板, newest first, removed ones included. */
export const listPosters = (db: Db): readonly PosterSummary[] =>
  db.select().from(poster).orderBy(desc(poster.changedAt), desc(poster.id)).all().map(summaryOf);

/** One poster with its picture. */
export const readPoster = (db: Db, id: PosterId): Poster => {
  const row = readRow(db, id);
  return { ...row, content: withPicture(db, id, row.content) };
};

export const savePoster = (writer: RowWriter, id: PosterId, fields: PosterFields, now: LocalTime): PosterSummary => {
  const row = { ...fields, content: putPictureAway(writer, id, fields.content), changedAt: now, removed: false };
  if (findRow(writer.db, id)) writer.update('poster', id, row);
  else writer.insert('poster', { ...row, id });
  return summaryOf(readRow(writer.db, id));
};

export const setPosterRemoved = (writer: RowWriter, id: PosterId, removed: boolean): void => writer.update('poster', id, { removed });
