import { inArray } from 'drizzle-orm';
import type { LoanLine } from '#core/supplies/stock.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import { supplyDocument } from '../../schema/index.ts';
import { openParts } from './loan-rules.ts';
import { documentsOfLines, loanBooks, type Moved } from './loans.ts';
import { listItems } from './supplies.ts';

const perDocument = (rows: readonly Moved[]): ReadonlyMap<string, readonly Moved[]> => {
  const groups = new Map<string, Moved[]>();
  for (const row of rows) {
    const group = groups.get(row.documentId) ?? [];
    group.push(row);
    groups.set(row.documentId, group);
  }
  return groups;
};

/** 在外 (`lend`) or 借入未还 (`borrow`): one line per document and item, oldest first, nothing that is settled. */
export const listLoans = (db: Db, kind: 'lend' | 'borrow'): readonly LoanLine[] => {
  const ids = documentsOfLines(db, kind);
  const books = loanBooks(db, ids);
  const taken = perDocument(books.taken.filter((moved) => moved.rootKind === kind));
  const answered = perDocument(books.answered);
  const items = new Map(listItems(db, true).map((item) => [item.id, item]));
  const heads = inChunks(ids, (part) => db.select().from(supplyDocument).where(inArray(supplyDocument.id, part)).all());
  return heads
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap(({ id, voucher, at, party, recipientKind, recipientId }) => {
      const own = taken.get(id) ?? [];
      const named = new Set(own.map((moved) => moved.itemId));
      const answers = (answered.get(id) ?? []).filter((moved) => named.has(moved.itemId));
      return perItem(openParts(own, answers, kind === 'borrow'))
        .filter((line) => line.open > 0)
        .map((line) => {
          const item = items.get(line.itemId);
          const head = { documentId: id, voucher, at, party, recipientKind, recipientId };
          return { ...head, ...line, itemName: item?.name ?? '', unit: item?.unit ?? '' };
        });
    });
};

/** Lots of one item together. */
const perItem = (parts: ReturnType<typeof openParts>): readonly Pick<LoanLine, 'itemId' | 'taken' | 'returned' | 'open'>[] => {
  const sums = new Map<string, Pick<LoanLine, 'itemId' | 'taken' | 'returned' | 'open'>>();
  for (const { itemId, taken, returned } of parts) {
    const sum = sums.get(itemId) ?? { itemId, taken: 0, returned: 0, open: 0 };
    sums.set(itemId, {
      itemId,
      taken: sum.taken + taken,
      returned: sum.returned + returned,
      open: sum.open + taken - returned,
    });
  }
  return [...sums.values()];
};
