import { type LedgerProof, proveLedger } from '#core/supplies/prove-ledger.ts';
import type { Db } from '../../db.ts';
import { stockMove, supplyDocument } from '../../schema/index.ts';
import { listStock } from './stock.ts';

/** The ledger as it lies in the file, proved line by line and compared with the stock that daily work is told. */
export const readLedgerProof = (db: Db): LedgerProof => {
  const { seq, id, itemId, lotId, placeId, kind, rootKind, delta, at, voucher, reversesId, documentId } = stockMove;
  return proveLedger(
    db.select({ seq, id, itemId, lotId, placeId, kind, rootKind, delta, at, voucher, reversesId, documentId }).from(stockMove).all(),
    db.select().from(supplyDocument).all(),
    listStock(db).map(({ lot, ...rest }) => ({ ...rest, lotId: lot?.id ?? null })),
  );
};
