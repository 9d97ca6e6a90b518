import type { ItemId } from '#core/contract/id.ts';
import { type Lot, type LotId, plainLot } from '#core/supplies/lot.ts';
import type { ItemStock, StockPart } from '#core/supplies/stock.ts';
import { type Item, plainItem } from '#core/supplies/supplies.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** A shelf to try forms on. */
export const itemId = '7c8f1f3e-52a4-4e8b-9d6c-1f2a3b4c5d6e' as ItemId;

export const anItem = (part: Partial<Item> = {}): Item => ({ ...plainItem, id: itemId, name: '口罩', unit: '只', ...part });

export const aLot = (code: string, part: Partial<Lot> = {}): Lot => ({ ...plainLot, id: code as LotId, itemId, code, ...part });

export const lying = (quantity: number, lot: Lot | null = null, today = '2022-01-06'): StockPart => ({
  lot,
  placeId: null,
  placeName: '主库',
  quantity,
  expired: lot?.expiresOn ? lot.expiresOn < (today as LocalDate) : false,
});

export const stockOf = (item: Item, parts: readonly StockPart[]): ItemStock => ({
  item,
  balance: parts.reduce((sum, part) => sum + part.quantity, 0),
  lent: 0,
  borrowed: 0,
  short: false,
  parts,
});
