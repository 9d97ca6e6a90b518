import { z } from 'zod';
import { id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { localTime } from '../time/local-date.ts';
import { lotFields } from './lot.ts';
import { donorKinds } from './party-kind.ts';
import { quantity } from './quantity.ts';
import { recipient } from './recipient.ts';

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`).default('');
const handler = z.string().trim().min(1, '请填写经办人').max(30, '经办人最多 30 个字');
const place = id<'store-place'>().nullable().default(null);
const fen = z.int('金额最多两位小数').min(0, '金额不能是负数').max(1e12, '金额太大了').nullable().default(null);
const MOST_LINES = 200;

/** So much of an item, as typed: `quantity` in thousandths of `unit`, which is the item's own ('') or one of its packs or weights. */
export const goodsLine = z.object({
  itemId: id<'item'>(),
  quantity: quantity.refine((value) => value > 0, '数量要大于 0'),
  unit: z.string().trim().max(6).default(''),
});
export type GoodsLine = z.output<typeof goodsLine>;

/** Which lot to take: the first to expire (先到期先发), or a certain one; bound or expired goods need a reason. */
export const lotChoice = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('firstExpired') }),
    z.object({ kind: z.literal('lot'), lotId: id<'lot'>().nullable(), reason: text('理由', 100) }),
  ])
  .default({ kind: 'firstExpired' });
export type LotChoice = z.output<typeof lotChoice>;

const lines = <Line extends z.ZodType>(line: Line) => z.array(line).min(1, '至少一种物品').max(MOST_LINES, `一张单据最多 ${MOST_LINES} 行`);
const note = text('备注', 200);
const twoPeople = (fields: { readonly handler: string; readonly checker: string }): boolean => fields.handler !== fields.checker;
const notTheSame = { path: ['checker'], message: '经办人和复核人要是两个人' };
const checker = z.string().trim().min(1, '请填写复核人，收货要两个人清点').max(30, '复核人最多 30 个字');

/** 来源 of what comes in. */
export const sources = { donation: '捐赠', allotment: '上级下拨', purchase: '自购', borrow: '借入' } as const;
export type Source = keyof typeof sources;

/** 接收: two people count a receipt. */
export const receiptDocument = z
  .object({
    at: localTime,
    source: z.enum(keysOf(sources)),
    /** 捐赠方, the office that allots, the shop or the lender */
    party: text('来源名称', 60),
    donorKind: z.enum(keysOf(donorKinds)).nullable().default(null),
    guardian: text('监护人', 30),
    phone: text('电话', 20),
    anonymous: z.boolean().default(false),
    boundTo: text('定向用途', 60),
    valueFen: fen,
    valueBasis: text('估价依据', 60),
    handler,
    checker,
    note,
    lines: lines(goodsLine.extend({ lot: lotFields.nullable().default(null), placeId: place, valueFen: fen, note })),
  })
  .refine(twoPeople, notTheSame)
  .refine(({ source, anonymous, party }) => source !== 'donation' || anonymous || party !== '', {
    path: ['party'],
    message: '请填写捐赠方，或勾选不具名',
  })
  .refine(({ source, party }) => source !== 'borrow' || party !== '', { path: ['party'], message: '请填写出借方，以后要还给谁' })
  .refine(({ donorKind, guardian }) => donorKind !== 'child' || guardian !== '', {
    path: ['guardian'],
    message: '未成年人捐赠请填写监护人',
  })
  .refine((fields) => fields.valueBasis !== '' || (fields.valueFen === null && fields.lines.every((line) => line.valueFen === null)), {
    path: ['valueBasis'],
    message: '有估价就请写明依据，例如 发票 或 同类商品价格',
  });
export type ReceiptDocument = z.output<typeof receiptDocument>;

const issueHead = z.object({ at: localTime, recipient, purpose: text('用途', 60), approver: text('批准人', 30), handler, note });

/** 发放; 可归还的 items become 借出 */
export const issueDocument = issueHead.extend({ lines: lines(goodsLine.extend({ placeId: place, pick: lotChoice })) });
export type IssueDocument = z.output<typeof issueDocument>;

/** 发放套装: all parts or none */
export const kitIssue = issueHead.extend({
  kitId: id<'kit'>(),
  count: z.int('套数要是整数').min(1, '至少一套').max(10_000, '一次最多 10000 套'),
  placeId: place,
});
export type KitIssue = z.output<typeof kitIssue>;

/** 归还 against an issue or a loan; 还给出借方 against a borrowing. */
export const answerDocument = z.object({
  at: localTime,
  against: id<'supply-document'>(),
  handler,
  checker: text('复核人', 30),
  note,
  lines: lines(goodsLine.extend({ placeId: place, pick: lotChoice })),
});
export type AnswerDocument = z.output<typeof answerDocument>;

/** 调拨 from one place to another */
export const transferDocument = z
  .object({
    at: localTime,
    from: place,
    to: place,
    handler,
    checker: text('复核人', 30),
    note,
    lines: lines(goodsLine.extend({ pick: lotChoice })),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: '调出和调入不能是同一处' });
export type TransferDocument = z.output<typeof transferDocument>;

/** 报损: with its reason, seen by two people */
export const writeOffDocument = z
  .object({
    at: localTime,
    reason: z.string().trim().min(1, '请写报损原因，例如 过期、破损').max(60, '原因最多 60 个字'),
    handler,
    checker: z.string().trim().min(1, '请填写复核人，报损要两个人确认').max(30, '复核人最多 30 个字'),
    note,
    lines: lines(goodsLine.extend({ placeId: place, pick: lotChoice })),
  })
  .refine(twoPeople, notTheSame);
export type WriteOffDocument = z.output<typeof writeOffDocument>;
