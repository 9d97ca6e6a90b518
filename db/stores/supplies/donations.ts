import { and, asc, eq, gte, isNotNull, lt, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { MoveId } from '#core/contract/id.ts';
import type { CashMove } from '#core/supplies/cash.ts';
import type { SupplyDocumentId } from '#core/supplies/document.ts';
import type { DonatedGoods, DonationEntry, DonationRef } from '#core/supplies/donation.ts';
import { reversedIds } from '#core/supplies/reversed.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { cashMove, item, lot, stockMove, supplyDocument } from '../../schema/index.ts';
import { listCash } from './cash.ts';
import { thankedDays } from './donation-thanks.ts';

/** Times `from` … before `before`; null = no limit on that side. */
export interface TimeSpan {
  readonly from: LocalTime | null;
  readonly before: LocalTime | null;
}

const within = (column: SQLiteColumn, { from, before }: TimeSpan): SQL | undefined =>
  and(from ? gte(column, from) : undefined, before ? lt(column, before) : undefined);

const readLines = (db: Db, span: TimeSpan) =>
  db
    .select({ move: stockMove, item, lot })
    .from(stockMove)
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .leftJoin(lot, eq(lot.id, stockMove.lotId))
    .where(and(eq(stockMove.kind, 'donation'), within(stockMove.at, span)))
    .orderBy(asc(stockMove.seq))
    .all();
type Line = ReturnType<typeof readLines>[number];

const goodsOf = ({ move, item: goods }: Line): DonatedGoods => ({
  itemId: move.itemId,
  itemName: goods.name,
  spec: goods.spec,
  unit: goods.unit,
  quantity: move.delta,
  lotId: move.lotId,
});

const reversedLines = (db: Db): ReadonlySet<MoveId> =>
  reversedIds(
    db
      .select({ seq: stockMove.seq, id: stockMove.id, reversesId: stockMove.reversesId })
      .from(stockMove)
      .where(isNotNull(stockMove.reversesId))
      .all(),
  );

const reversedDocuments = (db: Db): ReadonlySet<SupplyDocumentId> =>
  reversedIds(
    db
      .select({ seq: supplyDocument.seq, id: supplyDocument.id, reversesId: supplyDocument.reversesId })
      .from(supplyDocument)
      .where(isNotNull(supplyDocument.reversesId))
      .all(),
  );

/** Lines from before documents: one donation each. */
const oldEntries = (db: Db, lines: readonly Line[]): readonly DonationEntry[] => {
  const reversed = reversedLines(db);
  return lines.map((line) => ({
    ref: { kind: 'line', id: line.move.id },
    voucher: line.move.voucher,
    at: line.move.at,
    donorKind: null,
    donor: line.move.party,
    guardian: '',
    phone: '',
    anonymous: line.move.anonymous,
    boundTo: line.lot?.boundTo ?? '',
    goods: [goodsOf(line)],
    cashFen: null,
    valueFen: line.move.valueFen,
    valueBasis: '',
    point: '',
    handler: line.move.handler,
    checker: line.move.checker,
    note: line.move.note,
    reversed: reversed.has(line.move.id),
    thankedOn: null,
  }));
};

const sumOfLines = (lines: readonly Line[]): number | null =>
  lines.reduce<number | null>((sum, { move }) => (move.valueFen === null ? sum : (sum ?? 0) + move.valueFen), null);

const documentEntries = (db: Db, span: TimeSpan, lines: ReadonlyMap<string, readonly Line[]>): readonly DonationEntry[] => {
  const reversed = reversedDocuments(db);
  const heads = db
    .select()
    .from(supplyDocument)
    .where(and(eq(supplyDocument.kind, 'donation'), within(supplyDocument.at, span)))
    .orderBy(asc(supplyDocument.seq))
    .all();
  return heads.map(({ id, party, ...head }) => {
    const own = lines.get(id) ?? [];
    return {
      ref: { kind: 'document', id },
      voucher: head.voucher,
      at: head.at,
      donorKind: head.donorKind,
      donor: party,
      guardian: head.guardian,
      phone: head.phone,
      anonymous: head.anonymous,
      boundTo: head.boundTo || own.find((line) => line.lot?.boundTo)?.lot?.boundTo || '',
      goods: own.map(goodsOf),
      cashFen: null,
      valueFen: head.valueFen ?? sumOfLines(own),
      valueBasis: head.valueBasis,
      point: '',
      handler: head.handler,
      checker: head.checker,
      note: head.note,
      reversed: reversed.has(id),
      thankedOn: null,
    };
  });
};

const cashEntry = (move: CashMove, reversed: ReadonlySet<CashMove['id']>): DonationEntry => ({
  ref: { kind: 'cash', id: move.id },
  voucher: move.voucher,
  at: move.at,
  donorKind: move.donorKind,
  donor: move.party,
  guardian: move.guardian,
  phone: move.phone,
  anonymous: move.anonymous,
  boundTo: move.boundTo,
  goods: [],
  cashFen: move.deltaFen,
  valueFen: null,
  valueBasis: '',
  point: move.point,
  handler: move.handler,
  checker: move.checker,
  note: move.note,
  reversed: reversed.has(move.id),
  thankedOn: null,
});

const cashEntries = (db: Db, { from, before }: TimeSpan): readonly DonationEntry[] => {
  const moves = listCash(db);
  const reversed = reversedIds(moves);
  return moves
    .filter(({ kind, at }) => kind === 'donation' && (from === null || at >= from) && (before === null || at < before))
    .map((move) => cashEntry(move, reversed));
};

/** Donations of goods and money, newest first; those taken back are marked. */
export const listDonations = (db: Db, span: TimeSpan): readonly DonationEntry[] => {
  const lines = readLines(db, span);
  const ofDocuments = Map.groupBy(
    lines.filter(({ move }) => move.documentId !== null),
    ({ move }) => move.documentId ?? '',
  );
  const old = lines.filter(({ move }) => move.documentId === null);
  const thanked = thankedDays(db);
  return [...oldEntries(db, old), ...documentEntries(db, span, ofDocuments), ...cashEntries(db, span)]
    .map((entry) => ({ ...entry, thankedOn: thanked.get(entry.ref.id) ?? null }))
    .sort((a, b) => b.at.localeCompare(a.at) || b.voucher.localeCompare(a.voucher));
};

const timeOf = (db: Db, ref: DonationRef): LocalTime | null => {
  const table = { document: supplyDocument, line: stockMove, cash: cashMove }[ref.kind];
  const row = db.select({ at: table.at }).from(table).where(eq(table.id, ref.id)).get();
  return row?.at ?? null;
};

/** These donations, oldest first; what is gone is left out. */
export const readDonations = (db: Db, refs: readonly DonationRef[]): readonly DonationEntry[] => {
  const times = refs
    .map((ref) => timeOf(db, ref))
    .filter((at) => at !== null)
    .sort();
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  const wanted = new Set<string>(refs.map((ref) => ref.id));
  return listDonations(db, { from: first, before: `${last}~` as LocalTime })
    .filter((entry) => wanted.has(entry.ref.id))
    .toReversed();
};
