import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { localTime } from '../time/local-date.ts';
import type { CashKind } from './cash-kind.ts';
import type { Fen } from './money.ts';
import { type DonorKind, donorKinds } from './party-kind.ts';

export type CashId = Id<'cash-move'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);
const MOST_FEN = 100_000_000_00;

const amountFen = z
  .int('金额最多到分')
  .refine((value) => value > 0, '金额要大于 0')
  .refine((value) => value <= MOST_FEN, '金额太大了，请核对');
const twoHands = {
  /** 经办人 */
  handler: text('经办人', 30).min(1, '请填写经办人'),
  /** 复核人: money is counted by two people */
  checker: text('复核人', 30).min(1, '请填写复核人，现金要两个人点'),
};
const note = text('备注', 200);

/** 捐赠方, of goods and of money alike. The register keeps the name even when the donor wants none in public. */
export const donorFields = {
  donorKind: z.enum(keysOf(donorKinds)),
  donor: text('捐赠方', 60),
  /** 监护人 of a child */
  guardian: text('监护人', 30),
  phone: text('电话', 20),
  /** 不具名: the public list says 爱心人士 */
  anonymous: z.boolean(),
  /** 定向用途; '' = free */
  boundTo: text('定向用途', 60),
};

interface TwoHands {
  readonly handler: string;
  readonly checker: string;
}
interface DonorWish {
  readonly donorKind: DonorKind;
  readonly donor: string;
  readonly guardian: string;
  readonly anonymous: boolean;
}

export const countedByTwo = ({ handler, checker }: TwoHands): boolean => handler === '' || handler !== checker;
export const twoHandsWords = { path: ['checker'], message: '复核人和经办人要是两个人' };
/** A gift of a child under age needs the guardian's (《民法典》第19、20、145条: beyond small gifts the guardian has to agree). */
export const guarded = ({ donorKind, guardian }: DonorWish): boolean => donorKind !== 'child' || guardian !== '';
export const guardedWords = { path: ['guardian'], message: '未成年人捐赠要有监护人同意，请填写监护人' };
export const donorKnown = ({ donor, anonymous, donorKind }: DonorWish): boolean => donor !== '' || (anonymous && donorKind !== 'child');
export const donorKnownWords = { path: ['donor'], message: '请填写捐赠方；没有留名的勾选“不具名”' };

/** 捐款 */
export const cashDonationFields = z
  .object({
    ...donorFields,
    ...twoHands,
    amountFen,
    at: localTime,
    /** 捐款点 */
    point: text('捐款点', 30),
    note,
  })
  .refine(donorKnown, donorKnownWords)
  .refine(guarded, guardedWords)
  .refine(countedByTwo, twoHandsWords);
export type CashDonationFields = z.output<typeof cashDonationFields>;

/** 上交: the money of one purpose (or the free money) to the office above, against its receipt. */
export const handOverFields = z
  .object({
    amountFen,
    at: localTime,
    /** 接收单位 */
    office: text('接收单位', 60).min(1, '请填写接收单位，例如 街道办事处'),
    /** 上交凭证号 of the office; never empty, money without a receipt is not handed over */
    receiptNumber: text('上交凭证号', 40).min(1, '请填写对方开的凭证号'),
    /** which money: '' = the free one */
    boundTo: text('定向用途', 60),
    ...twoHands,
    note,
  })
  .refine(countedByTwo, twoHandsWords);
export type HandOverFields = z.output<typeof handOverFields>;

export const cashReversal = z.object({
  id: id<'cash-move'>(),
  reverses: id<'cash-move'>(),
  reason: z.string().trim().min(1, '请写冲红原因').max(200, '原因最多 200 个字'),
});

/** A line of the cash book (捐款账): signed fen, append-only. A correction is a line that takes an old one back (冲红). */
export interface CashMove {
  readonly seq: number;
  readonly id: CashId;
  readonly kind: CashKind;
  readonly deltaFen: Fen;
  readonly at: z.output<typeof localTime>;
  readonly donorKind: DonorKind | null;
  /** donor, or the office it was handed to */
  readonly party: string;
  readonly guardian: string;
  readonly phone: string;
  readonly anonymous: boolean;
  readonly boundTo: string;
  readonly point: string;
  readonly handler: string;
  readonly checker: string;
  readonly receiptNumber: string;
  /** 款-2022-000001 */
  readonly voucher: string;
  readonly note: string;
  readonly reversesId: CashId | null;
}
