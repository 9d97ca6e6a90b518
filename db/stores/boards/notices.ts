import { desc, eq } from 'drizzle-orm';
import type { Notice, NoticeFields } from '#core/boards/notice.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { NoticeId } from '#core/contract/id.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { notice } from '../../schema/index.ts';

export const listNotices = (db: Db): readonly Notice[] => db.select().from(notice).orderBy(desc(notice.date)).all();

export const readNotice = (db: Db, id: NoticeId): Notice => {
  const row = db.select().from(notice).where(eq(notice.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有这份告知书，可能刚被撤销。请刷新后再试。');
  return row;
};

export const saveNotice = (writer: RowWriter, id: NoticeId, fields: NoticeFields): Notice => {
  const known = writer.db.select().from(notice).where(eq(notice.id, id)).get();
  if (known) writer.update('notice', id, fields);
  else writer.insert('notice', { ...fields, id, removed: false });
  return readNotice(writer.db, id);
};

export const setNoticeRemoved = (writer: RowWriter, id: NoticeId, removed: boolean): void => writer.update('notice', id, { removed });
