import { z } from 'zod';
import type { Id, ItemId, MoveId, PersonId } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import type { LocalTime } from '../time/local-date.ts';
import type { MoveKind } from './move-kind.ts';
import { pack } from './pack.ts';
import { quantity } from './quantity.ts';

/** 物资类别 */
export const itemCategories = {
  protection: '防护',
  disinfection: '消杀',
  food: '食品',
  clothing: '御寒',
  equipment: '设备',
  print: '印刷品',
  other: '其他',
} as const;

export const itemFields = z.object({
  name: z.string().trim().min(1, '请填写品名').max(30, '品名最多 30 个字'),
  spec: z.string().trim().max(40, '规格最多 40 个字'),
  /** 计量单位, the one in which the ledger counts */
  unit: z.string().trim().min(1, '请填写单位，例如 箱').max(6, '单位最多 6 个字'),
  category: z.enum(keysOf(itemCategories)),
  /** 最低库存: at or below it the item is called short; null = never */
  lowLevel: quantity.nullable(),
  /** 包装单位 beside `unit` */
  packs: z.array(pack).max(6, '包装单位最多 6 种').readonly().default([]),
  /** 可归还的器材: lent and returned instead of used up */
  returnable: z.boolean().default(false),
  /** 临期提醒, in days before the expiry of a lot */
  warnDays: z.int().min(0).max(3650).default(30),
});
export type ItemFields = z.output<typeof itemFields>;
export const plainItem: ItemFields = {
  name: '',
  spec: '',
  unit: '',
  category: 'protection',
  lowLevel: null,
  packs: [],
  returnable: false,
  warnDays: 30,
};
export type Item = ItemFields & { readonly id: ItemId };

/** A line of the append-only ledger (流水). `delta` is signed: in +, out −. A correction is a new line that reverses an old one (冲红). */
export interface Move {
  readonly id: MoveId;
  readonly seq: number;
  readonly itemId: ItemId;
  readonly kind: MoveKind;
  readonly delta: number;
  readonly at: LocalTime;
  /** source of a receipt or receiver of an issue */
  readonly party: string;
  readonly personId: PersonId | null;
  readonly anonymous: boolean;
  readonly valueFen: number | null;
  readonly handler: string;
  readonly checker: string;
  readonly purpose: string;
  readonly note: string;
  /** 凭证号, e.g. 接-2022-000001 */
  readonly voucher: string;
  readonly reversesId: MoveId | null;
  readonly reversed: boolean;
  readonly documentId: Id<'supply-document'> | null;
  /** null = 不分批 */
  readonly lotId: Id<'lot'> | null;
  /** null = the main store (主库) */
  readonly placeId: Id<'store-place'> | null;
}

export interface StockLine {
  readonly item: Item;
  /** 结余, in thousandths of the item's unit */
  readonly balance: number;
  readonly received: number;
  readonly issued: number;
  /** 够用天数: balance ÷ mean daily issue of the last 7 days; null when nothing was issued */
  readonly daysLeft: number | null;
  readonly short: boolean;
}
