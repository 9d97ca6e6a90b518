import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ItemId } from '#core/contract/id.ts';
import type { CountLine } from '#core/supplies/count-line.ts';
import { blankHead, type SupplyDocumentId } from '#core/supplies/document.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { CountSettled, CountStartFields, StockCount, StockCountId } from '#core/supplies/stock-count.ts';
import { checkSettling, differenceOf, enterCounts, sameCountLine } from '#core/supplies/stock-count-rules.ts';
import { type LocalTime, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { bookOf, ledgerHead, listStockOf, openCounts, readCount, type StoredCount } from '#db/stores/supplies/stock-counts.ts';
import { placeNames, requirePlace } from '#db/stores/supplies/store-places.ts';
import { readItem } from '#db/stores/supplies/supplies.ts';
import { appendDocument } from '#db/stores/supplies/supply-documents.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { countSummaries, countView } from './stock-count-view.ts';

const placeWords = (db: Db, placeId: StoredCount['placeId']): string => placeNames(db).get(placeId) ?? '存放处';

const subjectOf = (db: Db, { placeId, startedAt }: Pick<StoredCount, 'placeId' | 'startedAt'>): string =>
  `${placeWords(db, placeId)} ${shortDate(startedAt.slice(0, 10) as Parameters<typeof shortDate>[0])}`;

const readOpen = (db: Db, id: StockCountId): StoredCount => {
  const count = readCount(db, id);
  if (count.settledAt === null) return count;
  throw new ExpectedFailure('refused', '这次盘点已经结束，没有改动。要再核一遍请开始新的盘点；结错了可以撤销或冲红。');
};

type Goods = Pick<CountLine, 'itemId' | 'lotId'>;

/** The same goods counted twice at once would be corrected twice. */
const refuseTwice = (db: Db, placeId: StoredCount['placeId'], lines: readonly Goods[]): void => {
  const open = openCounts(db, placeId).flatMap((count) => count.lines);
  if (!open.some((one) => lines.some((line) => sameCountLine(one, line)))) return;
  throw new ExpectedFailure('refused', '同一处有一次盘点还没有结束，里面有同样的物资，没有登记。请先结束或作废那一次。');
};

const blankLine = { counted: null, reason: '', countedAt: null, countedSeq: null } as const;

const start = ({ db, writer, now }: CommandContext, id: StockCountId, fields: CountStartFields): void => {
  const { placeId, categories, blind, counter, checker, note } = fields;
  requirePlace(db, placeId);
  const lines = listStockOf(db, placeId, categories).map((line) => ({ ...line, ...blankLine, blind }));
  if (lines.length === 0) {
    const which = categories.length > 0 ? '这些类别的' : '';
    throw new ExpectedFailure('refused', `账上“${placeWords(db, placeId)}”没有${which}物资，没有开始盘点。请另选一处，或先登记接收。`);
  }
  refuseTwice(db, placeId, lines);
  const state = { startedAt: now, settledAt: null, documentId: null, removed: false };
  writer.insert('stockCount', { id, placeId, counter, checker, note, lines, ...state });
};

/** The moment a figure is true for: now, or when the shelf was counted on paper. */
const momentOf = ({ db, now }: CommandContext, count: StoredCount, at: LocalTime | null) => {
  const moment = at ?? now;
  if (moment > now) throw new ExpectedFailure('invalid', '清点时间晚于现在，没有登记。请改成实际清点的时间。', { at: '时间晚于现在' });
  if (moment < count.startedAt) {
    throw new ExpectedFailure('invalid', '清点时间早于盘点开始的时间，没有登记。请改成实际清点的时间。', { at: '早于盘点开始的时间' });
  }
  return { at: moment, seq: ledgerHead(db) };
};

const addLine = ({ db, writer }: CommandContext, id: StockCountId, itemId: ItemId, lotId: LotId | null): void => {
  const count = readOpen(db, id);
  const line = { itemId, lotId, ...blankLine, blind: count.lines[0]?.blind ?? true, countedAt: null };
  if (count.lines.some((one) => sameCountLine(one, line))) {
    throw new ExpectedFailure('refused', `盘点表上已经有“${readItem(db, itemId).name}”，没有重复加。请直接填写那一行。`);
  }
  refuseTwice(db, count.placeId, [line]);
  writer.update('stockCount', id, { lines: [...count.lines, { ...line, book: bookOf(db, line, count.placeId) }] });
};

/** The differences, as one document; its lines carry the reasons. */
const writeDifferences = (context: CommandContext, count: StoredCount, documentId: SupplyDocumentId): string | null => {
  const different = count.lines.filter((line) => differenceOf(line) !== 0 && line.counted !== null);
  if (different.length === 0) return null;
  const { placeId, counter, checker } = count;
  const head = { ...blankHead, id: documentId, kind: 'count', at: context.now, party: '', handler: counter, checker } as const;
  const note = `盘点 ${placeWords(context.db, placeId)}`;
  const lines = different.map((line) => ({
    ...{ itemId: line.itemId, lotId: line.lotId, placeId },
    delta: differenceOf(line) ?? 0,
    note: line.reason,
  }));
  return appendDocument(context.writer, { ...head, note }, lines).voucher;
};

const settle = (context: CommandContext, id: StockCountId, documentId: SupplyDocumentId, leaveOut: boolean): CountSettled => {
  const { db, writer, now } = context;
  const open = readOpen(db, id);
  const count = { ...open, lines: open.lines.map((line) => ({ ...line, book: bookOf(db, line, open.placeId) })) };
  checkSettling(countView(db, count).rows, leaveOut);
  const voucher = writeDifferences(context, count, documentId);
  writer.update('stockCount', id, { lines: count.lines, settledAt: now, documentId: voucher === null ? null : documentId });
  return { voucher, different: count.lines.filter((line) => (differenceOf(line) ?? 0) !== 0).length };
};

/** Does one thing to a stock-taking and shows it as it is then. */
const acted = (context: CommandContext, id: StockCountId, act: () => void): StockCount => {
  act();
  const count = readCount(context.db, id);
  context.about(subjectOf(context.db, count));
  return countView(context.db, count);
};

export const countQueries: SomeQueries<'count'> = {
  'count.list': ({ db }) => countSummaries(db),
  'count.get': ({ db }, { id }) => countView(db, readCount(db, id)),
};

export const countCommands: SomeCommands<'count'> = {
  'count.start': (context, { id, fields }) => acted(context, id, () => start(context, id, fields)),
  'count.enter': (context, { id, entries, at }) =>
    acted(context, id, () => {
      const count = readOpen(context.db, id);
      context.writer.update('stockCount', id, { lines: enterCounts(count.lines, entries, momentOf(context, count, at)) });
    }),
  'count.addLine': (context, { id, itemId, lotId }) => acted(context, id, () => addLine(context, id, itemId, lotId)),
  'count.settle': (context, { id, documentId, leaveOut }) => {
    context.about(subjectOf(context.db, readCount(context.db, id)));
    return settle(context, id, documentId, leaveOut);
  },
  'count.remove': ({ db, writer, about }, { id }) => {
    about(subjectOf(db, readOpen(db, id)));
    writer.update('stockCount', id, { removed: true });
    return null;
  },
};
