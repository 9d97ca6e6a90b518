import type { ItemId } from '../contract/id.ts';
import type { LocalTime } from '../time/local-date.ts';
import type { SupplyDocumentId } from './document.ts';
import type { Lot } from './lot.ts';
import type { RecipientKind } from './party-kind.ts';
import type { StorePlaceId } from './store-place.ts';
import type { Item, Move } from './supplies.ts';

/** So much of an item, of one lot, in one place; never zero in a list. */
export interface StockPart {
  /** null = 不分批 */
  readonly lot: Lot | null;
  /** null = the main store */
  readonly placeId: StorePlaceId | null;
  readonly placeName: string;
  readonly quantity: number;
  /** 过期 on the day of asking */
  readonly expired: boolean;
}

/** 库存 of an item, with lots in the order they are to be used (先到期先发). */
export interface ItemStock {
  readonly item: Item;
  /** 结余 over all lots and places */
  readonly balance: number;
  /** 在外: lent out and not returned yet */
  readonly lent: number;
  /** 借入未还 */
  readonly borrowed: number;
  /** at or below 最低库存 */
  readonly short: boolean;
  readonly parts: readonly StockPart[];
}

/** 临期 or 过期 goods. */
export interface ExpiringStock extends StockPart {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly unit: string;
  /** until the last day of use, today = 0; negative = expired so many days ago */
  readonly daysLeft: number;
}

/** 在外 or 借入未还: one item of one document. */
export interface LoanLine {
  readonly documentId: SupplyDocumentId;
  readonly voucher: string;
  readonly at: LocalTime;
  /** who has it, or whose it is */
  readonly party: string;
  readonly recipientKind: RecipientKind | null;
  readonly recipientId: string | null;
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly unit: string;
  readonly taken: number;
  readonly returned: number;
  readonly open: number;
}

/** Which lots an issue would take, before it is written; `short` says what is missing. */
export interface IssuePlan {
  readonly lines: readonly PlannedLine[];
  readonly short: readonly ShortLine[];
}
export interface PlannedLine extends StockPart {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly unit: string;
}
export interface ShortLine {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly unit: string;
  readonly wanted: number;
  readonly usable: number;
  readonly sentence: string;
}

/** 流水: a ledger line as the register shows it. */
export type RegisterLine = Move & {
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  readonly lot: Lot | null;
  readonly placeName: string;
  /** voucher of the whole document; the line's own when it has none */
  readonly documentVoucher: string;
};
export interface RegisterPage {
  readonly lines: readonly RegisterLine[];
  readonly nextBefore: number | null;
}
