import type { LedgerPage } from '#core/contract/results.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Move, StockLine } from '#core/supplies/supplies.ts';
import { addDays, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readPerson } from '#db/stores/roster.ts';
import { appendMove, listItems, listMoves, readItem, readMove, reverseMove, saveItem, sumItems } from '#db/stores/supplies.ts';
import type { CommandHandlers, QueryContext, QueryHandlers } from '../handlers.ts';
import { notFromTheFuture } from './ledger-goods.ts';

const USE_DAYS = 7;

/** 结余 per item; 够用天数 = balance ÷ mean daily issue of the last seven days. */
export const stockLines = ({ db, today }: Pick<QueryContext, 'db' | 'today'>): readonly StockLine[] => {
  const since = `${addDays(today, 1 - USE_DAYS)}T00:00` as LocalTime;
  const sums = new Map(sumItems(db, since).map((sum) => [sum.itemId, sum]));
  return listItems(db).map((item) => {
    const { balance = 0, received = 0, issued = 0, issuedSince = 0 } = sums.get(item.id) ?? {};
    return {
      item,
      balance,
      received,
      issued,
      daysLeft: issuedSince > 0 ? Math.floor((balance * USE_DAYS) / issuedSince) : null,
      short: item.lowLevel !== null && balance <= item.lowLevel,
    };
  });
};

/** Ledger lines with the words of their item; items taken back keep their name. */
export const nameItems = (db: Db, moves: readonly Move[]): LedgerPage['moves'] => {
  const items = new Map(listItems(db, true).map((item) => [item.id, item]));
  return moves.map((move) => {
    const item = items.get(move.itemId);
    return { ...move, itemName: item?.name ?? '', unit: item?.unit ?? '', spec: item?.spec ?? '' };
  });
};

export const suppliesQueries: Pick<QueryHandlers, 'supplies.overview' | 'supplies.ledger'> = {
  'supplies.overview': (context) => ({ lines: stockLines(context) }),
  'supplies.ledger': ({ db }, filter) => {
    const moves = nameItems(db, listMoves(db, filter));
    return { moves, nextBefore: moves.length === filter.limit ? (moves.at(-1)?.seq ?? null) : null };
  },
};

export const suppliesCommands: Pick<CommandHandlers, 'supplies.saveItem' | 'supplies.receive' | 'supplies.issue' | 'supplies.reverse'> = {
  'supplies.saveItem': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    return saveItem(writer, id, fields);
  },
  'supplies.receive': ({ writer, about, now }, { id, fields }) => {
    notFromTheFuture(fields.at, now);
    const { quantity, source, from, ...rest } = fields;
    const item = readItem(writer.db, fields.itemId);
    about(`${item.name} ${showQuantity(quantity)}${item.unit}`);
    return appendMove(writer, {
      ...rest,
      id,
      kind: source,
      rootKind: source,
      delta: quantity,
      party: from,
      personId: null,
      purpose: '',
      reversesId: null,
      documentId: null,
      lotId: null,
      placeId: null,
    });
  },
  'supplies.issue': ({ writer, about, now }, { id, fields }) => {
    notFromTheFuture(fields.at, now);
    const { quantity, to, ...rest } = fields;
    if (rest.personId) readPerson(writer.db, rest.personId);
    const item = readItem(writer.db, fields.itemId);
    about(`${item.name} ${showQuantity(quantity)}${item.unit}`);
    return appendMove(writer, {
      ...rest,
      id,
      kind: 'issue',
      rootKind: 'issue',
      delta: -quantity,
      party: to,
      anonymous: false,
      valueFen: null,
      checker: '',
      reversesId: null,
      documentId: null,
      lotId: null,
      placeId: null,
    });
  },
  'supplies.reverse': ({ writer, about, now, session }, { id, reverses, reason }) => {
    const old = readMove(writer.db, reverses);
    about(`${readItem(writer.db, old.itemId).name} ${old.voucher}`);
    return reverseMove(writer, reverses, { id, at: now, handler: session.user, reason });
  },
};
