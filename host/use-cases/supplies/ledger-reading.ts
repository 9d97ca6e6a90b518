import type { QueryName } from '#core/contract/routes.ts';
import { usageOrder } from '#core/supplies/allocate.ts';
import type { DocumentView, OpenLine, SupplyDocument } from '#core/supplies/document.ts';
import { isExpired } from '#core/supplies/lot.ts';
import type { ExpiringStock, IssuePlan, ItemStock, LoanLine, StockPart } from '#core/supplies/stock.ts';
import { MAIN_STORE } from '#core/supplies/store-place.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { dayNumber, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listKits } from '#db/stores/supplies/kits.ts';
import { listLoans } from '#db/stores/supplies/loan-list.ts';
import { answerable, openPartsOf } from '#db/stores/supplies/loan-rules.ts';
import { lotsById } from '#db/stores/supplies/lots.ts';
import { listStock } from '#db/stores/supplies/stock.ts';
import { listPlaces, placeNames } from '#db/stores/supplies/store-places.ts';
import { listItems, readItem } from '#db/stores/supplies/supplies.ts';
import { answersOf, listDocuments, readDocument } from '#db/stores/supplies/supply-document-list.ts';
import { readHead } from '#db/stores/supplies/supply-document-rows.ts';
import { listRegister } from '#db/stores/supplies/supply-register.ts';
import type { QueryContext, QueryHandlers } from '../../handlers.ts';
import { missingWords, planTaking } from './ledger-goods.ts';

type Desk = Pick<QueryContext, 'db' | 'today'>;

/** The main store first. */
const placeOrder = (a: StockPart, b: StockPart): number =>
  Number(a.placeId !== null) - Number(b.placeId !== null) || a.placeName.localeCompare(b.placeName, 'zh');

/** What lies where, per item, in the order of use. */
const stockParts = ({ db, today }: Desk): ReadonlyMap<Item['id'], readonly StockPart[]> => {
  const places = placeNames(db);
  const parts = new Map<Item['id'], StockPart[]>();
  for (const { itemId, lot, placeId, quantity } of listStock(db)) {
    const list = parts.get(itemId) ?? [];
    const expired = lot !== null && isExpired(lot, today);
    list.push({ lot, placeId, placeName: places.get(placeId) ?? MAIN_STORE, quantity, expired });
    parts.set(itemId, list);
  }
  for (const list of parts.values()) list.sort((a, b) => usageOrder(a.lot, b.lot) || placeOrder(a, b));
  return parts;
};

const openPerItem = (loans: readonly LoanLine[]): ReadonlyMap<Item['id'], number> => {
  const sums = new Map<Item['id'], number>();
  for (const { itemId, open } of loans) sums.set(itemId, (sums.get(itemId) ?? 0) + open);
  return sums;
};

/** 库存 of every item in use. */
export const itemStocks = (desk: Desk): readonly ItemStock[] => {
  const { db } = desk;
  const parts = stockParts(desk);
  const lent = openPerItem(listLoans(db, 'lend'));
  const borrowed = openPerItem(listLoans(db, 'borrow'));
  return listItems(db).map((item) => {
    const own = parts.get(item.id) ?? [];
    const balance = own.reduce((sum, part) => sum + part.quantity, 0);
    return {
      item,
      balance,
      lent: lent.get(item.id) ?? 0,
      borrowed: borrowed.get(item.id) ?? 0,
      short: item.lowLevel !== null && balance <= item.lowLevel,
      parts: own,
    };
  });
};

/** 临期与过期, the most urgent first. `days` = null: as each item asks. */
export const expiringStock = (desk: Desk, days: number | null): readonly ExpiringStock[] => {
  const parts = stockParts(desk);
  const found = listItems(desk.db).flatMap(({ id, name, unit, warnDays }) =>
    (parts.get(id) ?? []).flatMap((part) => {
      if (!part.lot?.expiresOn) return [];
      const daysLeft = dayNumber(part.lot.expiresOn) - dayNumber(desk.today);
      return daysLeft <= (days ?? warnDays) ? [{ ...part, itemId: id, itemName: name, unit, daysLeft }] : [];
    }),
  );
  return found.sort((a, b) => a.daysLeft - b.daysLeft);
};

const planIssue = (db: Db, on: LocalDate, purpose: string, lines: Parameters<typeof planTaking>[1]): IssuePlan => {
  const rules = { on, purpose, expiredToo: false, reasons: true, first: new Set<null>() };
  const plan = planTaking(db, lines, rules);
  const places = placeNames(db);
  const named = (itemId: Item['id']) => {
    const { name, unit } = readItem(db, itemId);
    return { itemId, itemName: name, unit };
  };
  const sentences = missingWords(db, plan);
  return {
    lines: plan.taken.map(({ itemId, lot, placeId, quantity }) => ({
      ...named(itemId),
      ...{ lot, placeId, quantity, placeName: places.get(placeId) ?? MAIN_STORE },
      expired: lot !== null && isExpired(lot, on),
    })),
    short: plan.missing.map(({ itemId, wanted, usable }, index) => ({
      ...named(itemId),
      wanted,
      usable,
      sentence: sentences[index] ?? '',
    })),
  };
};

const openLines = (db: Db, document: SupplyDocument): readonly OpenLine[] => {
  if (!answerable.has(document.kind) || document.reversed) return [];
  const parts = openPartsOf(db, document).filter((part) => part.taken > part.returned);
  const lots = lotsById(
    db,
    parts.flatMap((part) => part.lotId ?? []),
  );
  return parts.map(({ itemId, lotId, taken, returned }) => {
    const { name, unit } = readItem(db, itemId);
    return { itemId, itemName: name, unit, lot: lotId ? (lots.get(lotId) ?? null) : null, quantity: taken - returned };
  });
};

export const documentView = (db: Db, id: SupplyDocument['id']): DocumentView => {
  const document = readDocument(db, id);
  const aim = document.againstId ?? document.reversesId;
  return { document, about: aim ? readHead(db, aim) : null, answers: answersOf(db, id), open: openLines(db, document) };
};

/** Where the next page begins; null = this was the last. */
const nextBefore = (rows: readonly { readonly seq: number }[], limit: number): number | null =>
  rows.length === limit ? (rows.at(-1)?.seq ?? null) : null;

type ReadingName = Extract<
  QueryName,
  `supplies.${'stock' | 'expiring' | 'planIssue' | 'documents' | 'document' | 'lines' | 'lent' | 'borrowed' | 'places' | 'kits'}`
>;

export const ledgerQueries: Pick<QueryHandlers, ReadingName> = {
  'supplies.stock': itemStocks,
  'supplies.expiring': (context, { days }) => expiringStock(context, days),
  'supplies.planIssue': ({ db }, { on, purpose, lines }) => planIssue(db, on, purpose, lines),
  'supplies.documents': ({ db }, filter) => {
    const documents = listDocuments(db, filter);
    return { documents, nextBefore: nextBefore(documents, filter.limit) };
  },
  'supplies.document': ({ db }, { id }) => documentView(db, id),
  'supplies.lines': ({ db }, filter) => {
    const lines = listRegister(db, filter);
    return { lines, nextBefore: nextBefore(lines, filter.limit) };
  },
  'supplies.lent': ({ db }) => listLoans(db, 'lend'),
  'supplies.borrowed': ({ db }) => listLoans(db, 'borrow'),
  'supplies.places': ({ db }) => listPlaces(db),
  'supplies.kits': ({ db }) => listKits(db),
};
