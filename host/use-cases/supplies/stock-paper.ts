import type { PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { SupplyRequest } from '#core/contract/supply-documents.ts';
import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readPost } from '#db/stores/post/post.ts';
import { countLedgerRows, type LedgerSpan, listLedgerRows, listStoredParts } from '#db/stores/supplies/ledger-rows.ts';
import { listItems } from '#db/stores/supplies/supplies.ts';
import { stockCardModel } from '#paper/stock-card/model.ts';
import { stockCardPage } from '#paper/stock-card/page.tsx';
import { stockListModel } from '#paper/stock-list/model.ts';
import { stockListPage } from '#paper/stock-list/page.tsx';
import { supplyRegisterModel } from '#paper/supply-register/model.ts';
import { supplyRegisterPage } from '#paper/supply-register/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

/** Time grows in step with the sheets (`npm run bench -- paper`); 5,000 lines are 200 sheets of a register, and more would hold up the preview for long. */
const MOST_LINES = 5000;

const startOf = (date: LocalDate): LocalTime => `${date}T00:00` as LocalTime;
const endOf = (date: LocalDate): LocalTime => startOf(addDays(date, 1));

const rowsOf = (db: Db, span: LedgerSpan): readonly LedgerRow[] => {
  const lines = countLedgerRows(db, span);
  if (lines <= MOST_LINES) return listLedgerRows(db, span);
  throw new ExpectedFailure('invalid', `这段时间有 ${lines} 笔，一次最多打印 ${MOST_LINES} 笔。请把日期选短一些，分几次打印。`);
};

/** 库存表 */
export const stockListSheet = ({ db, now }: Desk, { date }: SupplyRequest<'stock-list'>): PaperPage =>
  stockListPage(
    stockListModel({ post: readPost(db), date, parts: listStoredParts(db, endOf(date)), items: listItems(db), printedAt: now }),
  );

/** 接收登记表、发放登记表 */
export const supplyRegisterSheet = ({ db, now }: Desk, { side, size, from, to }: SupplyRequest<'supply-register'>): PaperPage => {
  const rows = rowsOf(db, { from: startOf(from), before: endOf(to) });
  return supplyRegisterPage(supplyRegisterModel({ post: readPost(db), side, from, to, rows, printedAt: now }), size);
};

/** 库存卡 */
export const stockCardSheet = ({ db, now }: Desk, { itemId, from, to }: SupplyRequest<'stock-card'>): PaperPage => {
  const about = itemId ? { itemId } : {};
  const rows = rowsOf(db, { from: from ? startOf(from) : null, before: endOf(to), ...about });
  return stockCardPage(
    stockCardModel({
      post: readPost(db),
      from: from ?? null,
      to,
      items: listItems(db, true).filter((item) => itemId === undefined || item.id === itemId),
      rows,
      before: from ? listStoredParts(db, startOf(from), itemId) : [],
      parts: listStoredParts(db, endOf(to), itemId),
      printedAt: now,
    }),
  );
};
