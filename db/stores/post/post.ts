import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Post, PostFields } from '#core/post/post.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { post } from '../../schema/index.ts';

export const readPost = (db: Db): Post => {
  const row = db.select().from(post).get();
  if (!row) throw new ExpectedFailure('damaged', '数据文件里没有指挥所信息。请从备份恢复。');
  return row;
};

export const addPost = (writer: RowWriter, row: Post): void => writer.insert('post', row);

export const savePost = (writer: RowWriter, fields: PostFields): Post => {
  writer.update('post', readPost(writer.db).id, fields);
  return readPost(writer.db);
};
