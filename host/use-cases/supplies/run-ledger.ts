import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { allocate } from '#core/supplies/allocate.ts';
import { goodsOut, takeBackFrom } from '#core/supplies/distribution/goods-back.ts';
import { tripAccounts } from '#core/supplies/distribution/reconcile-run.ts';
import type { DistributionRun } from '#core/supplies/distribution/run.ts';
import { sameTrip, type Trip } from '#core/supplies/distribution/trip.ts';
import { tripPurpose } from '#core/supplies/distribution/trip-purpose.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { blankHead, type DocumentHead, type NewLine, type SupplyDocumentId } from '#core/supplies/document.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import { addDays, dateOf, type LocalTime, shortDate } from '#core/time/local-date.ts';
import { listRunDocuments, type RunDocumentWithGoods, type RunGoods } from '#db/stores/supplies/run-documents.ts';
import { listRunUnits, readRun } from '#db/stores/supplies/runs.ts';
import { listStock } from '#db/stores/supplies/stock.ts';
import { readItem } from '#db/stores/supplies/supplies.ts';
import { appendDocument } from '#db/stores/supplies/supply-documents.ts';
import type { CommandContext } from '../../handlers.ts';

type Carried = ParsedInputOf<'run.load'>;
interface Voucher {
  readonly id: SupplyDocumentId;
  readonly voucher: string;
}

export const openRun = (context: CommandContext, id: DistributionRun['id']): DistributionRun => {
  const run = readRun(context.db, id);
  if (run.closedOn) throw new ExpectedFailure('refused', `“${run.name}”已经结束，没有改动。要改请先重新打开。`);
  return run;
};

const notFromTheFuture = (at: LocalTime, now: LocalTime): void => {
  if (at > `${addDays(dateOf(now), 1)}T00:00`) {
    throw new ExpectedFailure('invalid', '登记时间晚于今天，没有记账。请改成实际装车或带回的时间。', { at: '时间晚于今天' });
  }
};

const headOf = (run: DistributionRun, trip: Trip, kind: MoveKind, fields: Pick<Carried, 'id' | 'at' | 'handler'>): DocumentHead => ({
  ...blankHead,
  ...fields,
  kind,
  party: trip.team,
  recipientKind: kind === 'issue' ? 'other' : null,
  purpose: tripPurpose(trip, run.name),
  runId: run.id,
});

const tell = ({ about }: CommandContext, run: DistributionRun, trip: Trip, words: string): void =>
  about(`${run.name} ${shortDate(trip.date)} ${trip.team} ${words}`);

/** Which lots go on the vehicle: the first to expire, from the main store and then from the other places. */
const linesOfLoad = (context: CommandContext, run: DistributionRun, quantity: number): readonly NewLine[] => {
  const lying = listStock(context.db, [run.itemId]);
  const places = [...new Set([null, ...lying.map((one) => one.placeId)])];
  const rules = { on: context.today, purpose: run.name, expiredToo: false, reasons: true, first: new Set<null>() };
  const lines: NewLine[] = [];
  let open = quantity;
  for (const placeId of places) {
    const wish = (amount: number) => [{ itemId: run.itemId, quantity: amount, placeId, pick: { kind: 'firstExpired' as const } }];
    const usable = allocate(wish(open), lying, rules).missing[0]?.usable ?? open;
    for (const one of usable > 0 ? allocate(wish(usable), lying, rules).taken : []) {
      lines.push({ itemId: run.itemId, delta: -one.quantity, lotId: one.lot?.id ?? null, placeId });
    }
    open -= usable;
    if (open === 0) return lines;
  }
  const { name, unit } = readItem(context.db, run.itemId);
  const have = amountWords(quantity - open, unit);
  throw new ExpectedFailure(
    'refused',
    `“${name}”能发的只有 ${have}，还差 ${amountWords(open, unit)}，没有记账。请少装一些，或先登记接收。`,
    {
      quantity: `能发的有 ${have}`,
    },
  );
};

/** 装车: the day's goods leave the store for one team. */
export const loadOut = (context: CommandContext, input: Carried): Voucher => {
  const run = openRun(context, input.runId);
  notFromTheFuture(input.at, context.now);
  const head = { ...headOf(run, input.trip, 'issue', input), checker: input.receiver, note: input.note };
  tell(context, run, input.trip, amountWords(input.quantity, readItem(context.db, run.itemId).unit));
  const { id, voucher } = appendDocument(context.writer, head, linesOfLoad(context, run, input.quantity));
  return { id, voucher };
};

const ofTrip = (context: CommandContext, run: DistributionRun, trip: Trip): readonly RunDocumentWithGoods[] =>
  listRunDocuments(context.db, run.id).filter((one) => sameTrip(one.trip, trip));

const goodsOf = (documents: readonly RunDocumentWithGoods[], kinds: readonly string[]): readonly RunGoods[] =>
  documents.filter((one) => kinds.includes(one.kind)).flatMap((one) => one.goods);

const comeBack = (context: CommandContext, run: DistributionRun, trip: Trip, quantity: number): readonly RunGoods[] => {
  const documents = ofTrip(context, run, trip);
  const out = goodsOut(goodsOf(documents, ['issue']), goodsOf(documents, ['return', 'writeOff']));
  const back = takeBackFrom(out, quantity);
  if (back.length > 0) return back;
  const { unit } = readItem(context.db, run.itemId);
  const most = amountWords(
    out.reduce((sum, one) => sum + one.quantity, 0),
    unit,
  );
  throw new ExpectedFailure('refused', `这一趟装出去还没带回的只有 ${most}，没有记账。请核对带回的数量。`, { quantity: `最多 ${most}` });
};

const asLines = (run: DistributionRun, goods: readonly RunGoods[], sign: 1 | -1): readonly NewLine[] =>
  goods.map(({ quantity, lotId, placeId }) => ({ itemId: run.itemId, delta: sign * quantity, lotId, placeId }));

/** 带回: what is left of a trip goes back to the lots and places that it came from. */
export const takeBack = (context: CommandContext, input: Carried): Voucher => {
  const run = openRun(context, input.runId);
  notFromTheFuture(input.at, context.now);
  const goods = comeBack(context, run, input.trip, input.quantity);
  const issues = ofTrip(context, run, input.trip).filter((one) => one.kind === 'issue');
  const head = {
    ...headOf(run, input.trip, 'return', input),
    againstId: issues.length === 1 ? (issues[0]?.documentId ?? null) : null,
    checker: input.receiver,
    note: input.note,
  };
  tell(context, run, input.trip, amountWords(input.quantity, readItem(context.db, run.itemId).unit));
  const { id, voucher } = appendDocument(context.writer, head, asLines(run, goods, 1));
  return { id, voucher };
};

interface Settling {
  readonly id: SupplyDocumentId;
  readonly trip: Trip;
  readonly reason: string;
  readonly handler: string;
  readonly checker: string;
}

/** A loss comes back on paper and is written off; a surplus is counted in and goes out. The store itself stays as it lies. */
const linesOfSettling = (context: CommandContext, run: DistributionRun, trip: Trip, difference: number): readonly NewLine[] => {
  if (difference > 0) {
    const goods = comeBack(context, run, trip, difference);
    return [...asLines(run, goods, 1).map((line) => ({ ...line, kind: 'return' as const })), ...asLines(run, goods, -1)];
  }
  const line = { itemId: run.itemId, lotId: null, placeId: null };
  return [
    { ...line, delta: -difference },
    { ...line, kind: 'issue', delta: difference },
  ];
};

/** 说明差额 of one trip: 报损 or 盘盈 with its reason; null when the trip adds up. */
export const settleTrip = (context: CommandContext, run: DistributionRun, by: Settling): Voucher | null => {
  const accounts = tripAccounts(run, listRunUnits(context.db, run.id), listRunDocuments(context.db, run.id));
  const difference = accounts.find((one) => sameTrip(one.trip, by.trip))?.difference ?? 0;
  if (difference === 0) return null;
  const { id, handler } = by;
  const head = headOf(run, by.trip, difference > 0 ? 'writeOff' : 'count', { id, handler, at: context.now });
  const lines = linesOfSettling(context, run, by.trip, difference);
  const written = appendDocument(context.writer, { ...head, checker: by.checker, note: by.reason }, lines);
  return { id: written.id, voucher: written.voucher };
};
