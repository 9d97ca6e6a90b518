import { z } from 'zod';
import { type Id, type ItemId, id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalTime, localTime } from '../time/local-date.ts';
import { countReason } from './count-line.ts';
import type { LotId } from './lot.ts';
import type { Pack } from './pack.ts';
import { quantity } from './quantity.ts';
import type { StorePlaceId } from './store-place.ts';
import { type ItemFields, itemCategories } from './supplies.ts';

export type StockCountId = Id<'stock-count'>;

const name = (what: string) => z.string().trim().min(1, `请填写${what}`).max(30, `${what}最多 30 个字`);

/** 开始盘点: one place, some categories or all, two people. */
export const countStartFields = z
  .object({
    /** null = the main store */
    placeId: id<'store-place'>().nullable(),
    /** empty = all categories */
    categories: z.array(z.enum(keysOf(itemCategories))).max(20),
    /** 盘点人 */
    counter: name('盘点人'),
    /** 监盘人 */
    checker: name('监盘人'),
    /** 盲盘 */
    blind: z.boolean(),
    note: z.string().trim().max(200, '备注最多 200 个字'),
  })
  .refine(({ counter, checker }) => counter === '' || counter !== checker, {
    path: ['checker'],
    message: '盘点人和监盘人要是两个人',
  });
export type CountStartFields = z.output<typeof countStartFields>;

/** A figure or a reason for one line; what is left out stays as it was. */
export const countEntry = z.object({
  itemId: id<'item'>(),
  lotId: id<'lot'>().nullable(),
  /** null = taken back, not counted */
  counted: quantity.nullable().optional(),
  reason: countReason.optional(),
});
export type CountEntry = z.output<typeof countEntry>;

export const countEntries = z.object({
  id: id<'stock-count'>(),
  entries: z.array(countEntry).min(1, '没有可登记的数量').max(2000),
  /** when the shelf was counted, for figures entered later from paper; null = now */
  at: localTime.nullable(),
});

/** One line of a stock-taking as it is shown. */
export interface CountRow {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  /** 包装单位 in which it may be counted too */
  readonly packs: readonly Pack[];
  readonly category: ItemFields['category'];
  readonly lotId: LotId | null;
  readonly lotLabel: string;
  /** null while it is hidden (盲盘) */
  readonly book: number | null;
  readonly counted: number | null;
  /** counted − book; null = not counted yet */
  readonly difference: number | null;
  readonly reason: string;
  readonly countedAt: LocalTime | null;
  /** goods of this line moved since the stock-taking started */
  readonly moved: boolean;
}

export interface CountSummary {
  readonly id: StockCountId;
  readonly placeId: StorePlaceId | null;
  readonly placeName: string;
  readonly startedAt: LocalTime;
  readonly counter: string;
  readonly checker: string;
  readonly note: string;
  readonly lines: number;
  readonly counted: number;
  /** lines that differ; not yet known for hidden ones */
  readonly different: number;
  readonly settledAt: LocalTime | null;
  /** of the document with the differences; null = open, or nothing differed */
  readonly voucher: string | null;
  /** the document was taken back by 冲红 */
  readonly reversed: boolean;
}

export interface StockCount extends CountSummary {
  readonly blind: boolean;
  readonly rows: readonly CountRow[];
}

/** What settling answers: the voucher of the one document it wrote, if anything differed. */
export interface CountSettled {
  readonly voucher: string | null;
  readonly different: number;
}
