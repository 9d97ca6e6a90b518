import { ExpectedFailure } from '#core/contract/failure.ts';
import type { CommandName, ParsedInputOf } from '#core/contract/routes.ts';
import type { UseRules } from '#core/supplies/allocate.ts';
import { blankHead, type DocumentHead, type NewLine, type WrittenDocument } from '#core/supplies/document.ts';
import type { IssueDocument, ReceiptDocument } from '#core/supplies/document-fields.ts';
import { lotOfReceipt } from '#core/supplies/lot.ts';
import { dateOf } from '#core/time/local-date.ts';
import { readKit } from '#db/stores/supplies/kits.ts';
import { lotFor } from '#db/stores/supplies/lots.ts';
import { receiverOf } from '#db/stores/supplies/recipients.ts';
import { requirePlace } from '#db/stores/supplies/store-places.ts';
import { requireItem } from '#db/stores/supplies/supplies.ts';
import { readHead } from '#db/stores/supplies/supply-document-rows.ts';
import { appendDocument, reverseDocument } from '#db/stores/supplies/supply-documents.ts';
import type { CommandContext, CommandHandlers } from '../../handlers.ts';
import { aboutGoods, notFromTheFuture, type TakenLine, takeGoods, toOwnGoods } from './ledger-goods.ts';

const plainUse = { expiredToo: false, reasons: true, first: new Set() } satisfies Partial<UseRules>;

/** 估价 of the whole: the sum of the lines where they have one. */
const wholeValue = ({ lines, valueFen }: ReceiptDocument): number | null =>
  lines.some((line) => line.valueFen !== null) ? lines.reduce((sum, line) => sum + (line.valueFen ?? 0), 0) : valueFen;

/** Writes a receipt; lots that are the same as earlier ones are joined. */
export const receiveGoods = (context: CommandContext, id: DocumentHead['id'], fields: ReceiptDocument): WrittenDocument => {
  const { writer, about, now } = context;
  notFromTheFuture(fields.at, now);
  const { lines, source, ...rest } = fields;
  const goods = lines.map((line, index) => toOwnGoods(writer.db, line, index));
  about(aboutGoods(goods));
  const valueFen = wholeValue(fields);
  const written = goods.map(({ item, quantity }, index): NewLine => {
    const line = lines[index];
    requirePlace(writer.db, line?.placeId ?? null);
    const lot = lotOfReceipt(line?.lot ?? null, fields.boundTo);
    return {
      itemId: item.id,
      delta: quantity,
      lotId: lot ? lotFor(writer, item.id, lot) : null,
      placeId: line?.placeId ?? null,
      valueFen: goods.length === 1 ? valueFen : (line?.valueFen ?? null),
      note: line?.note ?? '',
    };
  });
  return appendDocument(writer, { ...blankHead, ...rest, id, kind: source, valueFen }, written);
};

type IssueHead = Omit<IssueDocument, 'lines'>;
type Links = Pick<DocumentHead, 'kitId' | 'runId'>;

/**
 * Writes an issue: 先到期先发 over the lots of the place, 可归还 items as 借出. Refused as a whole when anything is short.
 * The one way goods go out, whoever asks for it.
 */
export const issueGoods = (
  context: CommandContext,
  id: DocumentHead['id'],
  { recipient, ...head }: IssueHead,
  lines: readonly TakenLine[],
  links: Partial<Links> = {},
): WrittenDocument => {
  const { writer, now } = context;
  notFromTheFuture(head.at, now);
  const receiver = receiverOf(writer.db, recipient);
  const taken = takeGoods(writer.db, lines, { ...plainUse, on: dateOf(head.at), purpose: head.purpose });
  const written = taken.map((part): NewLine => {
    const { returnable } = requireItem(writer.db, part.itemId);
    const kind = returnable ? 'lend' : 'issue';
    return { itemId: part.itemId, kind, delta: -part.quantity, lotId: part.lot?.id ?? null, placeId: part.placeId, note: part.reason };
  });
  const kind = written.every((line) => line.kind === 'lend') ? 'lend' : 'issue';
  return appendDocument(writer, { ...blankHead, ...receiver, ...head, ...links, id, kind }, written);
};

const issueKit = (context: CommandContext, { id, fields }: ParsedInputOf<'supplies.issueKit'>): WrittenDocument => {
  const { kitId, count, placeId, ...head } = fields;
  const kit = readKit(context.db, kitId);
  context.about(`${kit.name} ${count}套`);
  const lines = kit.parts.map(
    ({ itemId, quantity }): TakenLine => ({ itemId, quantity: quantity * count, unit: '', placeId, pick: { kind: 'firstExpired' } }),
  );
  return issueGoods(context, id, head, lines, { kitId });
};

const transfer = (context: CommandContext, { id, fields }: ParsedInputOf<'supplies.transfer'>): WrittenDocument => {
  const { writer, now } = context;
  const { from, to, lines, ...head } = fields;
  notFromTheFuture(fields.at, now);
  requirePlace(writer.db, to);
  context.about(aboutGoods(lines.map((line, index) => toOwnGoods(writer.db, line, index))));
  const rules: UseRules = { ...plainUse, on: dateOf(fields.at), purpose: '', reasons: false };
  const asked = lines.map((line) => ({ ...line, placeId: from }));
  const written = takeGoods(writer.db, asked, rules).flatMap(({ itemId, lot, quantity }): readonly NewLine[] => [
    { itemId, delta: -quantity, lotId: lot?.id ?? null, placeId: from },
    { itemId, delta: quantity, lotId: lot?.id ?? null, placeId: to },
  ]);
  return appendDocument(writer, { ...blankHead, ...head, id, kind: 'transfer', party: '' }, written);
};

const writeOff = (context: CommandContext, { id, fields }: ParsedInputOf<'supplies.writeOff'>): WrittenDocument => {
  const { writer, now } = context;
  const { reason, lines, ...head } = fields;
  notFromTheFuture(fields.at, now);
  context.about(aboutGoods(lines.map((line, index) => toOwnGoods(writer.db, line, index))));
  const rules: UseRules = { ...plainUse, on: dateOf(fields.at), purpose: '', reasons: false, expiredToo: true };
  const written = takeGoods(writer.db, lines, rules).map(
    ({ itemId, lot, placeId, quantity, reason: why }): NewLine => ({
      itemId,
      delta: -quantity,
      lotId: lot?.id ?? null,
      placeId,
      note: why,
    }),
  );
  return appendDocument(writer, { ...blankHead, ...head, id, kind: 'writeOff', party: '', purpose: reason }, written);
};

const reverse = (context: CommandContext, { id, reverses, reason }: ParsedInputOf<'supplies.reverseDocument'>): WrittenDocument => {
  const old = readHead(context.db, reverses);
  if (old.kind === 'reversal')
    throw new ExpectedFailure('refused', `凭证 ${old.voucher} 本身就是冲红，没有再记。要恢复原来的单据，请用“撤销”。`);
  context.about(`凭证 ${old.voucher}`);
  return reverseDocument(context.writer, reverses, { id, at: context.now, handler: context.session.user, reason });
};

type ActName = Extract<CommandName, `supplies.${'receiveGoods' | 'issueGoods' | 'issueKit' | 'transfer' | 'writeOff' | 'reverseDocument'}`>;

export const ledgerActs: Pick<CommandHandlers, ActName> = {
  'supplies.receiveGoods': (context, { id, fields }) => receiveGoods(context, id, fields),
  'supplies.issueGoods': (context, { id, fields: { lines, ...head } }) => {
    context.about(aboutGoods(lines.map((line, index) => toOwnGoods(context.db, line, index))));
    return issueGoods(context, id, head, lines);
  },
  'supplies.issueKit': issueKit,
  'supplies.transfer': transfer,
  'supplies.writeOff': writeOff,
  'supplies.reverseDocument': reverse,
};
