import type { LedgerPage } from '#core/contract/results.ts';
import type { Move, StockLine } from '#core/supplies/supplies.ts';
import { addDays, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listItems, readItem, readMove, reverseMove, saveItem, sumItems } from '#db/stores/supplies/supplies.ts';
import type { CommandHandlers, QueryContext, QueryHandlers } from '../../handlers.ts';

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

export const suppliesQueries: Pick<QueryHandlers, 'supplies.overview'> = {
  'supplies.overview': (context) => ({ lines: stockLines(context) }),
};

export const suppliesCommands: Pick<CommandHandlers, 'supplies.saveItem' | 'supplies.reverse'> = {
  'supplies.saveItem': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    return saveItem(writer, id, fields);
  },
  'supplies.reverse': ({ writer, about, now, session }, { id, reverses, reason }) => {
    const old = readMove(writer.db, reverses);
    about(`${readItem(writer.db, old.itemId).name} ${old.voucher}`);
    return reverseMove(writer, reverses, { id, at: now, handler: session.user, reason });
  },
};
