import { asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type PioneerPost, type PioneerPostFields, type PioneerPostId, whyNoPioneer } from '#core/roster/organisation/pioneer-post.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { pioneerPost } from '../../schema/index.ts';
import { readPerson } from './roster.ts';

/** 党员先锋岗 in their order, without the removed ones. */
export const listPioneerPosts = (db: Db): readonly PioneerPost[] =>
  db.select().from(pioneerPost).where(eq(pioneerPost.removed, false)).orderBy(asc(pioneerPost.position), asc(pioneerPost.id)).all();

/** Adds a post or changes one. A holder who is no Party member is refused with the reason; who stood there before is not asked again. */
export const savePioneerPost = (writer: RowWriter, id: PioneerPostId, fields: PioneerPostFields): void => {
  const posts = listPioneerPosts(writer.db);
  const before = writer.db.select().from(pioneerPost).where(eq(pioneerPost.id, id)).get();
  const fresh = fields.holderIds.filter((personId) => !before?.holderIds.includes(personId));
  const reason = fresh.map((personId) => whyNoPioneer(readPerson(writer.db, personId))).find((why) => why !== null);
  if (reason) throw new ExpectedFailure('refused', `${reason}没有保存。`, { 'fields.holderIds': reason });
  if (before) writer.update('pioneerPost', id, { ...fields, removed: false });
  else writer.insert('pioneerPost', { ...fields, id, position: (posts.at(-1)?.position ?? 0) + 1, removed: false });
};

export const removePioneerPost = (writer: RowWriter, id: PioneerPostId): PioneerPost => {
  const found = listPioneerPosts(writer.db).find((one) => one.id === id);
  if (!found) throw new ExpectedFailure('notFound', '这个先锋岗已经不在了，可能刚被撤销。请刷新后再试。');
  writer.update('pioneerPost', id, { removed: true });
  return found;
};
