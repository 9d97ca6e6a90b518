import { z } from 'zod';
import { localDate } from '../time/local-date.ts';

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 会议纪要: the official paper drawn from a record, passed on and to be carried out (GB/T 9704-2012, 纪要格式). */
export const officialMinutes = z.object({
  title: text('标题', 60),
  /** 正文, one paragraph a line; lines may start with 一、 (一) 1. (1) */
  body: text('正文', 20_000),
  /** 署名; empty = the branch */
  signature: text('署名', 60),
  issuedOn: localDate,
  /** leaves the place of a seal: the date stands four characters from the right instead of two */
  sealed: z.boolean(),
  /** 抄送; empty = no 版记 line for it */
  copyTo: text('抄送', 300),
  /** 印发机关 and its date make the 版记; empty = none */
  printedBy: text('印发机关', 60),
  /** 红色纪要标志; a temporary branch has no 红头 of its own, so it is off unless the office that receives the paper asks for it */
  redHead: z.boolean().default(false),
});
export type OfficialMinutes = z.output<typeof officialMinutes>;

/** What may be kept: a paper without title or text is shown while it is written, and never stored. */
export const savedOfficialMinutes = officialMinutes.extend({
  title: officialMinutes.shape.title.min(1, '请填写标题'),
  body: officialMinutes.shape.body.min(1, '请填写正文'),
});
