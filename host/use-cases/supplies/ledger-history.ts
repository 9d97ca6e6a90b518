import { randomUUID } from 'node:crypto';
import type { RowChange } from '#db/row-change.ts';
import { reverseCash } from '#db/stores/supplies/cash.ts';
import { isKitNamed, isPlaceNamed } from '#db/stores/supplies/named-in-ledger.ts';
import { reverseMove } from '#db/stores/supplies/supplies.ts';
import { reverseDocument } from '#db/stores/supplies/supply-documents.ts';
import type { CommandContext } from '../../handlers.ts';

const isNew = (change: RowChange): boolean => change.before === null;
const newId = <Id extends string>(): Id => randomUUID() as string as Id;

/**
 * Takes back what a change wrote to a ledger; false when it is no ledger's. A document is reversed as a whole, with all of its lines;
 * a line from before documents alone. A lot stays: the lines that name it stay too.
 */
export const reverseInLedger = ({ writer, now, session }: CommandContext, change: RowChange): boolean => {
  const by = { at: now, handler: session.user, reason: '撤销' };
  switch (change.table) {
    case 'supplyDocument':
      reverseDocument(writer, change.id as never, { ...by, id: newId() });
      return true;
    case 'stockMove':
      if (!change.after?.documentId) reverseMove(writer, change.id as never, { ...by, id: newId() });
      return true;
    case 'cashMove':
      reverseCash(writer, change.id as never, { ...by, id: newId() });
      return true;
    case 'lot':
      return isNew(change);
    default:
      return false;
  }
};

/** Places and kits that documents name are marked as no longer used instead of deleted. */
export const isNamedInLedger = (db: CommandContext['db'], { table, id }: RowChange): boolean =>
  (table === 'storePlace' && isPlaceNamed(db, id as never)) || (table === 'kit' && isKitNamed(db, id as never));
