import type { DutyPostId, Id, ItemId, MoveId, PersonId } from '../contract/id.ts';
import type { LocalTime } from '../time/local-date.ts';
import type { KitId } from './kit.ts';
import type { Lot, LotId } from './lot.ts';
import type { MoveKind, RootKind } from './move-kind.ts';
import type { DonorKind, RecipientKind } from './party-kind.ts';
import type { StorePlaceId } from './store-place.ts';

export type SupplyDocumentId = Id<'supply-document'>;
export type DistributionRunId = Id<'distribution-run'>;
export type RecipientId = PersonId | Id<'working-group'> | Id<'building-unit'> | DutyPostId;

/** What is written at the head of a document (单据), once and for ever. */
export interface DocumentHead {
  readonly id: SupplyDocumentId;
  readonly kind: MoveKind;
  readonly at: LocalTime;
  /** donor, lender, supplier or receiver, as written on the register */
  readonly party: string;
  readonly recipientKind: RecipientKind | null;
  readonly recipientId: RecipientId | null;
  /** of a 归还 or 还给出借方: the issue, loan or borrowing it answers */
  readonly againstId: SupplyDocumentId | null;
  readonly donorKind: DonorKind | null;
  /** 监护人, when a child gives */
  readonly guardian: string;
  readonly phone: string;
  readonly anonymous: boolean;
  /** 定向用途; '' = free */
  readonly boundTo: string;
  /** 估价 of the whole, in fen; null = not estimated */
  readonly valueFen: number | null;
  /** 估价依据 */
  readonly valueBasis: string;
  readonly handler: string;
  readonly checker: string;
  readonly approver: string;
  readonly purpose: string;
  readonly note: string;
  readonly runId: DistributionRunId | null;
  readonly kitId: KitId | null;
  /** 冲红: the document it takes back */
  readonly reversesId: SupplyDocumentId | null;
}

/** Everything a head may leave empty, to spread: `{ ...blankHead, id, kind, at, party, handler }`. */
export const blankHead = {
  recipientKind: null,
  recipientId: null,
  againstId: null,
  donorKind: null,
  guardian: '',
  phone: '',
  anonymous: false,
  boundTo: '',
  valueFen: null,
  valueBasis: '',
  checker: '',
  approver: '',
  purpose: '',
  note: '',
  runId: null,
  kitId: null,
  reversesId: null,
} as const satisfies Partial<DocumentHead>;

/** A ledger line of a document before it is written. The other columns of the ledger follow from the head. */
export interface NewLine {
  readonly itemId: ItemId;
  /** 发放 and 借出 stand in one document when a kit holds both; the kind of the head unless told */
  readonly kind?: RootKind;
  /** signed, in thousandths of the item's unit: in +, out − */
  readonly delta: number;
  readonly lotId: LotId | null;
  readonly placeId: StorePlaceId | null;
  readonly valueFen?: number | null;
  readonly note?: string;
  /** whose it is, where the head names nobody: who brings back a loan */
  readonly personId?: PersonId | null;
}

export interface DocumentLine {
  readonly id: MoveId;
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly spec: string;
  readonly unit: string;
  readonly kind: MoveKind;
  readonly rootKind: RootKind;
  readonly delta: number;
  readonly voucher: string;
  readonly lot: Lot | null;
  readonly placeId: StorePlaceId | null;
  /** 主库 for none */
  readonly placeName: string;
  readonly valueFen: number | null;
  readonly note: string;
}

export interface SupplyDocument extends DocumentHead {
  readonly seq: number;
  /** 凭证号, e.g. 接-2022-000001; its lines carry it too, from the second on with -2, -3 */
  readonly voucher: string;
  /** taken back and not restored since */
  readonly reversed: boolean;
  readonly lines: readonly DocumentLine[];
}

/** A document with those that belong to it. */
export interface DocumentView {
  readonly document: SupplyDocument;
  /** the document it takes back or answers */
  readonly about: Pick<SupplyDocument, 'id' | 'kind' | 'voucher'> | null;
  /** returns, give-backs and reversals of it, oldest first */
  readonly answers: readonly SupplyDocument[];
  /** 尚未归还: what may still be returned or given back, per item and lot */
  readonly open: readonly OpenLine[];
}

export interface OpenLine {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly unit: string;
  readonly lot: Lot | null;
  readonly quantity: number;
}

export interface DocumentPage {
  readonly documents: readonly SupplyDocument[];
  readonly nextBefore: number | null;
}

/** What an act answers: its voucher and, per line, what is left of the item in all. */
export interface WrittenDocument {
  readonly id: SupplyDocumentId;
  readonly voucher: string;
  readonly lines: readonly WrittenLine[];
}
export interface WrittenLine {
  readonly itemId: ItemId;
  readonly itemName: string;
  readonly unit: string;
  readonly delta: number;
  readonly lotId: LotId | null;
  readonly placeId: StorePlaceId | null;
  readonly balance: number;
}
