import type { ItemId, PersonId } from '#core/contract/id.ts';
import { blankHead, type DocumentHead, type NewLine, type SupplyDocumentId } from '#core/supplies/document.ts';
import { plainLot } from '#core/supplies/lot.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { RowWriter } from '#db/row-writer.ts';
import { lotFor } from '#db/stores/supplies/lots.ts';
import { appendDocument } from '#db/stores/supplies/supply-documents.ts';

/** Lines of one document: a receipt of four items, then three issues of them. */
export const LINES_PER_DOCUMENT = 4;
const DOCUMENTS_PER_ROUND = 4;
const ROUNDS_PER_LOT = 25;
const RECEIVED = 31_000;
const ISSUED = 10_000;

export interface LedgerWish {
  readonly makeId: () => string;
  readonly items: readonly ItemId[];
  readonly people: readonly PersonId[];
  readonly from: LocalDate;
}

const headOf = (wish: LedgerWish, number: number, at: LocalTime, receives: boolean): DocumentHead => ({
  ...blankHead,
  id: wish.makeId() as SupplyDocumentId,
  kind: receives ? 'donation' : 'issue',
  at,
  party: receives ? `捐赠单位${number % 90}` : `第${number % 50}单元`,
  recipientKind: receives ? null : 'person',
  recipientId: receives ? null : (wish.people[number % wish.people.length] ?? null),
  donorKind: receives ? 'unit' : null,
  valueFen: receives ? 400_000 : null,
  valueBasis: receives ? '发票' : '',
  handler: '物资员',
  checker: '复核员',
  purpose: receives ? '' : '卡口值班用',
});

/** Document `number` of the large ledger; each group of items is received once and issued three times, a new lot now and then. */
export const addLargeDocument = (writer: RowWriter, wish: LedgerWish, number: number, at: LocalTime): void => {
  const groups = wish.items.length / LINES_PER_DOCUMENT;
  const first = (number % groups) * LINES_PER_DOCUMENT;
  const turn = Math.floor(number / groups);
  const receives = turn % DOCUMENTS_PER_ROUND === 0;
  const lot = Math.floor(turn / DOCUMENTS_PER_ROUND / ROUNDS_PER_LOT);
  const fields = { ...plainLot, code: `批${lot}`, expiresOn: addDays(wish.from, 420 + lot * 30) };
  const lines = wish.items
    .slice(first, first + LINES_PER_DOCUMENT)
    .map((itemId): NewLine => ({ itemId, delta: receives ? RECEIVED : -ISSUED, lotId: lotFor(writer, itemId, fields), placeId: null }));
  appendDocument(writer, headOf(wish, number, at, receives), lines);
};
