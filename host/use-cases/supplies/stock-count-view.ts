import type { CountLine } from '#core/supplies/count-line.ts';
import { type Lot, lotLabel } from '#core/supplies/lot.ts';
import type { CountRow, CountSummary, StockCount } from '#core/supplies/stock-count.ts';
import { differenceOf } from '#core/supplies/stock-count-rules.ts';
import { type Item, itemCategories } from '#core/supplies/supplies.ts';
import type { Db } from '#db/db.ts';
import { listLots } from '#db/stores/supplies/lots.ts';
import { bookOf, listCounts, movedSince, type StoredCount } from '#db/stores/supplies/stock-counts.ts';
import { placeNames } from '#db/stores/supplies/store-places.ts';
import { listItems } from '#db/stores/supplies/supplies.ts';
import { findHead, reversedDocuments } from '#db/stores/supplies/supply-document-rows.ts';

/** Names the lines of stock-takings are shown with. */
interface Words {
  readonly items: ReadonlyMap<string, Item>;
  readonly lots: ReadonlyMap<string, Lot>;
  readonly places: ReturnType<typeof placeNames>;
}

const readWords = (db: Db): Words => ({
  items: new Map(listItems(db, true).map((item) => [item.id, item])),
  lots: new Map(listLots(db).map((lot) => [lot.id, lot])),
  places: placeNames(db),
});

/** Lines as the ledger sees them today; those of a settled stock-taking stay as they were settled. */
const currentLines = (db: Db, count: StoredCount): readonly CountLine[] =>
  count.settledAt === null ? count.lines.map((line) => ({ ...line, book: bookOf(db, line, count.placeId) })) : count.lines;

const rowOf = (db: Db, { items, lots }: Words, count: StoredCount, line: CountLine): CountRow => {
  const item = items.get(line.itemId);
  const hidden = line.blind && line.counted === null && count.settledAt === null;
  return {
    itemId: line.itemId,
    itemName: item?.name ?? '',
    spec: item?.spec ?? '',
    unit: item?.unit ?? '',
    packs: item?.packs ?? [],
    category: item?.category ?? 'other',
    lotId: line.lotId as CountRow['lotId'],
    lotLabel: lotLabel(line.lotId ? (lots.get(line.lotId) ?? null) : null),
    book: hidden ? null : line.book,
    counted: line.counted,
    difference: differenceOf(line),
    reason: line.reason,
    countedAt: line.countedAt,
    moved: count.settledAt === null && movedSince(db, line, count.placeId, count.startedAt),
  };
};

const categoryOrder = Object.keys(itemCategories);
/** In the order of the shelves: by category, name, lot. */
const inOrder = (one: CountRow, other: CountRow): number =>
  categoryOrder.indexOf(one.category) - categoryOrder.indexOf(other.category) ||
  one.itemName.localeCompare(other.itemName, 'zh-CN') ||
  one.lotLabel.localeCompare(other.lotLabel, 'zh-CN');

const summaryOf = (db: Db, words: Words, count: StoredCount, lines: readonly CountLine[]): CountSummary => {
  const { id, placeId, startedAt, counter, checker, note, settledAt, documentId } = count;
  return {
    ...{ id, placeId, startedAt, counter, checker, note, settledAt },
    placeName: words.places.get(placeId) ?? '',
    lines: lines.length,
    counted: lines.filter((line) => line.counted !== null).length,
    different: lines.filter((line) => (differenceOf(line) ?? 0) !== 0).length,
    voucher: documentId ? (findHead(db, documentId)?.voucher ?? null) : null,
    reversed: documentId ? reversedDocuments(db, [documentId]).has(documentId) : false,
  };
};

/** All stock-takings, newest first. */
export const countSummaries = (db: Db): readonly CountSummary[] => {
  const words = readWords(db);
  return listCounts(db).map((count) => summaryOf(db, words, count, currentLines(db, count)));
};

/** One stock-taking with its lines, in the order of the shelves. */
export const countView = (db: Db, count: StoredCount): StockCount => {
  const words = readWords(db);
  const lines = currentLines(db, count);
  return {
    ...summaryOf(db, words, count, lines),
    blind: lines[0]?.blind ?? true,
    rows: lines.map((line) => rowOf(db, words, count, line)).sort(inOrder),
  };
};
