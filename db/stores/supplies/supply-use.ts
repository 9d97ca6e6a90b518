import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ItemId, PersonId } from '#core/contract/id.ts';
import type { RootKind } from '#core/supplies/move-kind.ts';
import type { DaySum } from '#core/supplies/use-flow.ts';
import type { ReceiverUse } from '#core/supplies/use-shares.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { stockMove, supplyDocument } from '../../schema/index.ts';

const delta = sql<number>`sum(${stockMove.delta})`;
const useKinds: readonly RootKind[] = ['issue', 'return'];

interface Span {
  readonly from: LocalTime;
  readonly before: LocalTime;
}

/** Given out and come back since a moment, per item and kind; reversals are of the kind they take back. */
export const useSince = (
  db: Db,
  since: LocalTime,
): readonly { readonly itemId: ItemId; readonly kind: RootKind; readonly delta: number }[] =>
  db
    .select({ itemId: stockMove.itemId, kind: stockMove.rootKind, delta })
    .from(stockMove)
    .where(and(inArray(stockMove.rootKind, [...useKinds]), gte(stockMove.at, since)))
    .groupBy(stockMove.itemId, stockMove.rootKind)
    .all();

/** Sums of an item per day and kind. */
export const daySums = (db: Db, itemId: ItemId, { from, before }: Span): readonly DaySum[] => {
  const date = sql<LocalDate>`substr(${stockMove.at}, 1, 10)`;
  return db
    .select({ date, kind: stockMove.rootKind, delta })
    .from(stockMove)
    .where(and(eq(stockMove.itemId, itemId), gte(stockMove.at, from), lt(stockMove.at, before)))
    .groupBy(date, stockMove.rootKind)
    .all();
};

/** What lay in the store before a moment. */
export const balanceBefore = (db: Db, itemId: ItemId, before: LocalTime): number =>
  db
    .select({ sum: sql<number>`coalesce(sum(${stockMove.delta}), 0)` })
    .from(stockMove)
    .where(and(eq(stockMove.itemId, itemId), lt(stockMove.at, before)))
    .get()?.sum ?? 0;

/** Who used how much. What comes back counts against whoever had received it: a return names the document that it answers. */
export const useByReceiver = (db: Db, itemId: ItemId, { from, before }: Span, kinds: readonly RootKind[]): readonly ReceiverUse[] => {
  const answered = alias(supplyDocument, 'answered');
  const kind = sql<ReceiverUse['kind'] | null>`coalesce(${answered.recipientKind}, ${supplyDocument.recipientKind})`;
  const receiver = sql<string | null>`coalesce(${answered.recipientId}, ${supplyDocument.recipientId})`;
  const party = sql<string>`coalesce(${answered.party}, ${stockMove.party})`;
  const run = sql<number>`${supplyDocument.runId} is not null`;
  const rows = db
    .select({ kind, receiver, party, run, personId: stockMove.personId, delta })
    .from(stockMove)
    .leftJoin(supplyDocument, eq(supplyDocument.id, stockMove.documentId))
    .leftJoin(answered, sql`${answered.id} = ${supplyDocument.againstId}`)
    .where(and(eq(stockMove.itemId, itemId), inArray(stockMove.rootKind, [...kinds]), gte(stockMove.at, from), lt(stockMove.at, before)))
    .groupBy(kind, receiver, party, run, stockMove.personId)
    .all();
  return rows.map((row) => ({
    kind: row.kind ?? (row.personId ? 'person' : 'other'),
    personId: row.kind === 'person' ? (row.receiver as PersonId) : row.personId,
    party: row.party,
    run: Boolean(row.run),
    used: 0 - row.delta,
  }));
};
