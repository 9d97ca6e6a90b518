import { z } from 'zod';
import { type ItemId, id, type MoveId } from '../contract/id.ts';
import { type LocalDate, type LocalTime, localTime } from '../time/local-date.ts';
import { type CashId, countedByTwo, donorFields, donorKnown, donorKnownWords, guarded, guardedWords, twoHandsWords } from './cash.ts';
import type { SupplyDocumentId } from './document.ts';
import { goodsLine } from './document-fields.ts';
import { type LotId, lotFields } from './lot.ts';
import type { Fen } from './money.ts';
import type { DonorKind } from './party-kind.ts';
import { itemFields } from './supplies.ts';

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);
const fen = z.int('金额最多到分').min(1, '金额要大于 0').max(100_000_000_00, '金额太大了，请核对').nullable();
const MOST_LINES = 100;

const donatedLine = goodsLine.extend({
  lot: lotFields.nullable().default(null),
  placeId: id<'store-place'>().nullable().default(null),
  /** 估价 of this line */
  valueFen: fen.default(null),
});

/** 捐赠 as it is taken down at one table: goods, money or both, from one donor. */
export const donationFields = z
  .object({
    ...donorFields,
    at: localTime,
    lines: z.array(donatedLine).max(MOST_LINES, `一次最多登记 ${MOST_LINES} 种物品`),
    /** 估价依据 of the goods: invoice, comparable price */
    valueBasis: text('估价依据', 60),
    cashFen: fen,
    /** 捐款点 */
    point: text('捐款点', 30),
    handler: text('经办人', 30).min(1, '请填写经办人'),
    checker: text('复核人', 30).min(1, '请填写复核人，收捐赠要两个人清点'),
    note: text('备注', 200),
  })
  .refine(donorKnown, donorKnownWords)
  .refine(guarded, guardedWords)
  .refine(countedByTwo, twoHandsWords)
  .refine(({ lines, cashFen }) => lines.length > 0 || cashFen !== null, { path: ['lines'], message: '请登记物品或捐款，至少一样' })
  .refine(({ lines, valueBasis }) => valueBasis !== '' || lines.every((line) => line.valueFen === null), {
    path: ['valueBasis'],
    message: '有估价就请写明依据，例如 发票 或 同类商品价格',
  });
export type DonationFields = z.output<typeof donationFields>;

/** `goodsId` and `cashId` name the records to be, so that sending it again is harmless. */
export const donationInput = z.object({
  goodsId: id<'supply-document'>(),
  cashId: id<'cash-move'>(),
  /** goods of a kind that the ledger does not know yet */
  newItems: z
    .array(z.object({ id: id<'item'>(), fields: itemFields }))
    .max(MOST_LINES)
    .default([]),
  fields: donationFields,
});

export interface DonationWritten {
  /** 接收凭证号 of the goods and of the money; null = none came */
  readonly goodsVoucher: string | null;
  readonly cashVoucher: string | null;
}

/** Where a donation stands: a document of the ledger, a ledger line from before documents, or a line of the cash book. */
export const donationRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), id: id<'supply-document'>() }),
  z.object({ kind: z.literal('line'), id: id<'move'>() }),
  z.object({ kind: z.literal('cash'), id: id<'cash-move'>() }),
]);
export type DonationRef =
  | { readonly kind: 'document'; readonly id: SupplyDocumentId }
  | { readonly kind: 'line'; readonly id: MoveId }
  | { readonly kind: 'cash'; readonly id: CashId };

export interface DonatedGoods {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  /** in thousandths of the unit */
  readonly quantity: number;
  readonly lotId: LotId | null;
}

/** One donation as the register keeps it: goods or money. */
export interface DonationEntry {
  readonly ref: DonationRef;
  readonly voucher: string;
  readonly at: LocalTime;
  /** null: taken down before kinds of donors were */
  readonly donorKind: DonorKind | null;
  readonly donor: string;
  readonly guardian: string;
  readonly phone: string;
  readonly anonymous: boolean;
  /** 定向用途; '' = free */
  readonly boundTo: string;
  readonly goods: readonly DonatedGoods[];
  /** 捐款; null for goods */
  readonly cashFen: Fen | null;
  /** 估价 of goods; null = not estimated */
  readonly valueFen: Fen | null;
  readonly valueBasis: string;
  readonly point: string;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
  /** taken back by 冲红 */
  readonly reversed: boolean;
  /** the day the donor was thanked; null = not yet */
  readonly thankedOn: LocalDate | null;
}

/** What became of goods given for a purpose (定向), up to the end of the period. */
export interface BoundGoods {
  readonly boundTo: string;
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  readonly received: number;
  /** issued, net of what came back */
  readonly used: number;
  readonly left: number;
  /** purposes written on the issues */
  readonly purposes: readonly string[];
}
