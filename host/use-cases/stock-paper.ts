import type { PaperPage } from '#core/contract/document.ts';
import type { SupplyRequest } from '#core/contract/supply-documents.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { listStockParts } from '#db/stores/ledger-rows.ts';
import { readPost } from '#db/stores/post.ts';
import { listItems } from '#db/stores/supplies.ts';
import { stockListModel } from '#paper/stock-list/model.ts';
import { stockListPage } from '#paper/stock-list/page.tsx';
import type { Desk } from './paper-desk.ts';

const endOf = (date: LocalDate): LocalTime => `${addDays(date, 1)}T00:00` as LocalTime;

export const stockListSheet = ({ db, now }: Desk, { date }: SupplyRequest<'stock-list'>): PaperPage =>
  stockListPage(stockListModel({ post: readPost(db), date, parts: listStockParts(db, endOf(date)), items: listItems(db), printedAt: now }));
