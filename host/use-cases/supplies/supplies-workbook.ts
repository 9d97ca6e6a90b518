import type { FileBytes } from '#core/contract/document.ts';
import { cashBook } from '#core/supplies/cash-book.ts';
import { dateOf } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listCash } from '#db/stores/supplies/cash.ts';
import { listLoans } from '#db/stores/supplies/loan-list.ts';
import { listLots } from '#db/stores/supplies/lots.ts';
import { listRuns, listRunUnits } from '#db/stores/supplies/runs.ts';
import { listCounts } from '#db/stores/supplies/stock-counts.ts';
import { placeNames } from '#db/stores/supplies/store-places.ts';
import { listItems } from '#db/stores/supplies/supplies.ts';
import { allDocuments } from '#db/stores/supplies/supply-document-list.ts';
import { wholeRegister } from '#db/stores/supplies/supply-register.ts';
import type { QueryContext, TaskHandlers } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { cashSheet, countSheet, runSheet } from './ledger-other-sheets.ts';
import { itemStocks } from './ledger-reading.ts';
import { documentSheet, lineSheet, loanSheet, lotSheet, stockSheet } from './ledger-sheets.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EVERYTHING = { kinds: [], itemId: null, text: '', from: null, to: null } as const;

const otherSheets = (db: Db, vouchers: ReadonlyMap<string, string>): readonly WorkbookSheet[] => {
  const items = new Map(listItems(db, true).map((item) => [item.id as string, item]));
  const lots = new Map(listLots(db).map((lot) => [lot.id as string, lot]));
  const runs = listRuns(db).map((run) => ({ ...run, units: listRunUnits(db, run.id) }));
  return [
    cashSheet(cashBook(listCash(db)).lines.toReversed()),
    countSheet(listCounts(db).toReversed(), { items, lots, places: placeNames(db), vouchers }),
    runSheet(runs.toReversed(), items),
  ];
};

/** Every ledger of the store, each in a sheet. The same data make the same sheets: nothing in them says when they were written. */
export const suppliesSheets = (desk: Pick<QueryContext, 'db' | 'today'>): readonly WorkbookSheet[] => {
  const { db } = desk;
  const documents = allDocuments(db);
  const lines = wholeRegister(db, EVERYTHING);
  return [
    documentSheet(documents),
    lineSheet(lines),
    stockSheet(itemStocks(desk)),
    lotSheet(listLots(db), lines),
    loanSheet(listLoans(db, 'lend'), listLoans(db, 'borrow')),
    ...otherSheets(db, new Map(documents.map((one) => [one.id, one.voucher]))),
  ];
};

/** 物资台账.xlsx */
export const suppliesWorkbook = async (desk: Pick<QueryContext, 'db' | 'today'>): Promise<FileBytes> => ({
  fileName: `物资台账-${readPost(desk.db).branchName}-${desk.today}.xlsx`,
  mime: XLSX,
  base64: Buffer.from(await writeWorkbook(suppliesSheets(desk))).toString('base64'),
});

export const suppliesTasks: Pick<TaskHandlers, 'supplies.workbook'> = {
  'supplies.workbook': async ({ session }) => {
    if (!session) throw lockedFailure();
    const { database, now } = session.open;
    return suppliesWorkbook({ db: database.db, today: dateOf(now()) });
  },
};
