import type { Id } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { RootKind } from './move-kind.ts';
import type { DonorKind, RecipientKind } from './party-kind.ts';
import type { Item, Move } from './supplies.ts';

/** 批次 as papers show it: number, expiry, maker, purpose it is bound to. */
export interface LotWords {
  readonly id: Id<'lot'>;
  readonly code: string;
  readonly expiresOn: LocalDate | null;
  readonly maker: string;
  readonly boundTo: string;
}

/** What a register says beside the line itself; from the head of the document. */
export interface DocumentWords {
  readonly id: Id<'supply-document'>;
  readonly voucher: string;
  /** 估价 of the whole document, in fen; its lines may carry none */
  readonly valueFen: number | null;
  readonly recipientKind: RecipientKind | null;
  readonly donorKind: DonorKind | null;
  readonly guardian: string;
  readonly phone: string;
  readonly boundTo: string;
  readonly valueBasis: string;
  readonly approver: string;
}

/** A ledger line with everything a paper says of it. */
export interface LedgerRow {
  /** with 冲红 told apart by `kind`, and what it takes back by `rootKind` */
  readonly move: Move & { readonly rootKind: RootKind };
  readonly item: Item;
  /** null = 不分批 */
  readonly lot: LotWords | null;
  /** '' = 主库 */
  readonly place: string;
  /** null for lines older than documents */
  readonly document: DocumentWords | null;
  /** 结余 of the item after this line, by time and then by number */
  readonly balance: number;
  /** voucher that takes this line back, or that this line takes back; '' = none */
  readonly counterVoucher: string;
}

/** What lay in the store at a moment, by item, lot and place; never zero. */
export interface StoredPart {
  readonly item: Item;
  readonly lot: LotWords | null;
  readonly place: string;
  readonly balance: number;
}
