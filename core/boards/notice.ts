import { z } from 'zod';
import type { NoticeId } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { localDate } from '../time/local-date.ts';

/** 告知书 / 致居民的一封信 / 温馨提示 */
export const noticeKinds = { notification: '告知书', letter: '一封信', reminder: '温馨提示' } as const;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

export const noticeFields = z.object({
  kind: z.enum(keysOf(noticeKinds)),
  title: text('标题', 40).min(1, '请填写标题'),
  /** 称呼, e.g. 尊敬的居民朋友: */
  salutation: text('称呼', 30),
  /** 正文, one paragraph a line; lines may start with 一、 (一) 1. */
  body: text('正文', 4000).min(1, '请填写正文'),
  /** 署名; empty = the branch */
  signature: text('署名', 60),
  date: localDate,
});
export type NoticeFields = z.output<typeof noticeFields>;
export type Notice = NoticeFields & { readonly id: NoticeId; readonly removed: boolean };

/** 便民电话 */
export const contactFields = z.object({ label: text('名称', 20).min(1, '请填写名称'), phone: text('电话', 30).min(1, '请填写电话') });
export type Contact = z.output<typeof contactFields>;
