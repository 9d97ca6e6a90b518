import { and, desc, eq, max, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { UsedReply } from '#core/contract/request-routes.ts';
import type { CommonReply, CommonReplyFields, CommonReplyId } from '#core/service/requests/request.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { commonReply, serviceRequest } from '../../schema/index.ts';

/** 常用答复, the most used first. */
export const listReplies = (db: Db): readonly UsedReply[] => {
  const used = sql<number>`count(${serviceRequest.id})`;
  const { id, kind, title, words, position } = commonReply;
  return db
    .select({ id, kind, title, words, position, used })
    .from(commonReply)
    .leftJoin(serviceRequest, and(eq(serviceRequest.replyId, id), eq(serviceRequest.removed, false)))
    .where(eq(commonReply.removed, false))
    .groupBy(id)
    .orderBy(desc(used), position)
    .all();
};

export const readReply = (db: Db, id: CommonReplyId): CommonReply => {
  const row = db.select().from(commonReply).where(eq(commonReply.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这条常用答复已经不在了，可能刚被删除。请另选一条，或直接写答复。');
  const { removed: _, ...reply } = row;
  return reply;
};

/** Two replies to one question are refused: nobody would know which is right. */
export const saveReply = (writer: RowWriter, id: CommonReplyId, fields: CommonReplyFields): CommonReply => {
  const rows = writer.db.select().from(commonReply).all();
  if (rows.some((row) => !row.removed && row.id !== id && row.title === fields.title))
    throw new ExpectedFailure('refused', `常用答复里已经有“${fields.title}”，没有保存。请改那一条，或换个说法。`, {
      'fields.title': '这个问题已经有答复了',
      'keep.title': '这个问题已经有答复了',
    });
  if (rows.some((row) => row.id === id)) writer.update('commonReply', id, { ...fields, removed: false });
  else {
    const last =
      writer.db
        .select({ position: max(commonReply.position) })
        .from(commonReply)
        .get()?.position ?? 0;
    writer.insert('commonReply', { ...fields, id, position: last + 1, removed: false });
  }
  return readReply(writer.db, id);
};

export const removeReply = (writer: RowWriter, id: CommonReplyId): CommonReply => {
  const reply = readReply(writer.db, id);
  writer.update('commonReply', id, { removed: true });
  return reply;
};
