import { and, desc, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { GoodsFigures, SiteFigures } from '#core/figures/site-figures.ts';
import type { RootKind } from '#core/supplies/move-kind.ts';
import { reversedIds } from '#core/supplies/reversed.ts';
import type { Db } from '../../../db.ts';
import { cashMove, item, stockMove, supplyDocument } from '../../../schema/index.ts';
import { atTimes, countOf, type FigureSpan, sumOf, theRow } from './span.ts';

const inKinds: readonly RootKind[] = ['donation', 'allotment', 'purchase', 'borrow'];
/** 归还 takes back what went out */
const outKinds: readonly RootKind[] = ['issue', 'lend', 'giveBack', 'writeOff', 'return'];
const documentOutKinds: readonly RootKind[] = ['issue', 'lend', 'giveBack', 'writeOff'];

const MOST_GOODS = 8;

/** The goods most lines of the period are about; the ledger is read by its covering index. */
const goodsFigures = (db: Db, span: FigureSpan): GoodsFigures[] => {
  const busy = db
    .select({ id: item.id, name: item.name, spec: item.spec, unit: item.unit })
    .from(stockMove)
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .where(and(atTimes(stockMove.at, span), inArray(stockMove.rootKind, [...inKinds, ...outKinds])))
    .groupBy(item.id)
    .orderBy(desc(sql`count(*)`), item.name)
    .limit(MOST_GOODS)
    .all();
  return busy.map(({ id, ...goods }) => {
    const sums = theRow(
      db
        .select({
          in: sumOf(stockMove.delta, and(atTimes(stockMove.at, span), inArray(stockMove.rootKind, [...inKinds]))),
          out: sumOf(sql`0 - ${stockMove.delta}`, and(atTimes(stockMove.at, span), inArray(stockMove.rootKind, [...outKinds]))),
          left: sumOf(stockMove.delta),
        })
        .from(stockMove)
        .where(and(eq(stockMove.itemId, id), lt(stockMove.at, span.before)))
        .get(),
    );
    return { ...goods, ...sums };
  });
};

type Book = typeof supplyDocument | typeof stockMove | typeof cashMove;
const reversedIn = (db: Db, book: Book): ReadonlySet<string> =>
  reversedIds<string>(
    db.select({ seq: book.seq, id: book.id, reversesId: book.reversesId }).from(book).where(isNotNull(book.reversesId)).all(),
  );

/** What was taken back, as a list for SQL: few in practice, and passed as one JSON text, so that their number has no limit. */
const notIn = (column: SQL | Book['id'], ids: ReadonlySet<string>): SQL =>
  sql`${column} not in (select value from json_each(${JSON.stringify([...ids])}))`;

/** Lines from before documents stand for documents of one line. */
const lone = isNull(stockMove.documentId);

const documentCounts = (db: Db, span: FigureSpan) => {
  const [documents, lines] = [reversedIn(db, supplyDocument), reversedIn(db, stockMove)];
  const of = (book: typeof supplyDocument | typeof stockMove, where: SQL | undefined) =>
    theRow(
      db
        .select({
          in: countOf(inArray(book.kind, [...inKinds])),
          out: countOf(inArray(book.kind, [...documentOutKinds])),
          donations: countOf(eq(book.kind, 'donation')),
          valueFen: sumOf(book.valueFen, eq(book.kind, 'donation')),
        })
        .from(book)
        .where(where)
        .get(),
    );
  const whole = of(supplyDocument, and(atTimes(supplyDocument.at, span), notIn(supplyDocument.id, documents)));
  const single = of(stockMove, and(atTimes(stockMove.at, span), lone, notIn(stockMove.id, lines)));
  return {
    in: whole.in + single.in,
    out: whole.out + single.out,
    donations: whole.donations + single.donations,
    valueFen: whole.valueFen + single.valueFen + valueOfLines(db, span, documents),
  };
};

/** A document without a value of its own is worth its lines. */
const valueOfLines = (db: Db, span: FigureSpan, reversed: ReadonlySet<string>): number =>
  theRow(
    db
      .select({ fen: sumOf(stockMove.valueFen) })
      .from(supplyDocument)
      .innerJoin(stockMove, eq(stockMove.documentId, supplyDocument.id))
      .where(
        and(
          eq(supplyDocument.kind, 'donation'),
          isNull(supplyDocument.valueFen),
          atTimes(supplyDocument.at, span),
          notIn(supplyDocument.id, reversed),
        ),
      )
      .get(),
  ).fen;

const cashFigures = (db: Db, span: FigureSpan): { readonly times: number; readonly fen: number } =>
  theRow(
    db
      .select({ times: countOf(), fen: sumOf(cashMove.deltaFen) })
      .from(cashMove)
      .where(and(eq(cashMove.kind, 'donation'), atTimes(cashMove.at, span), notIn(cashMove.id, reversedIn(db, cashMove))))
      .get(),
  );

/** 物资 and 捐赠 of the period. */
export const supplyFigures = (db: Db, span: FigureSpan): Pick<SiteFigures, 'supplies' | 'donations'> => {
  const documents = documentCounts(db, span);
  const cash = cashFigures(db, span);
  return {
    supplies: { documentsIn: documents.in, documentsOut: documents.out, goods: goodsFigures(db, span) },
    donations: { times: documents.donations + cash.times, valueFen: documents.valueFen, cashFen: cash.fen },
  };
};
