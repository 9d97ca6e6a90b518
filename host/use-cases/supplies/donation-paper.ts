import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { SupplyRequest } from '#core/contract/supply-documents.ts';
import { cashBook } from '#core/supplies/cash-book.ts';
import { reversedIds } from '#core/supplies/reversed.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listCash, readCash } from '#db/stores/supplies/cash.ts';
import { readDonations } from '#db/stores/supplies/donations.ts';
import { readCount } from '#db/stores/supplies/stock-counts.ts';
import { listMovesBetween } from '#db/stores/supplies/supplies.ts';
import { cashHandoverModel, cashHandoverPage } from '#paper/cash-handover/page.tsx';
import { countSheetModel } from '#paper/count-sheet/model.ts';
import { countSheetPage } from '#paper/count-sheet/page.tsx';
import { donationVoucherModel } from '#paper/donation-voucher/model.ts';
import { donationVoucherPage } from '#paper/donation-voucher/page.tsx';
import { donationsModel } from '#paper/donations/model.ts';
import { donationsPage } from '#paper/donations/page.tsx';
import { thankYouModel } from '#paper/thank-you-letter/model.ts';
import { thankYouPage } from '#paper/thank-you-letter/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';
import { readRegister } from './donation.ts';
import { countView } from './stock-count-view.ts';
import { nameItems } from './supplies.ts';

const donationVoucher = ({ db, now }: Desk, { donations, copies, size }: SupplyRequest<'donation-voucher'>): PaperPage =>
  donationVoucherPage(
    donationVoucherModel({ post: readPost(db), donations: readDonations(db, donations), copies, size, printedAt: now }),
    size,
  );

const thankYouLetter = ({ db, now }: Desk, { donations, from, to }: SupplyRequest<'thank-you-letter'>): PaperPage =>
  thankYouPage(
    thankYouModel({
      post: readPost(db),
      donations: donations ? readDonations(db, donations).toReversed() : readRegister(db, { from, to }).entries,
      printedAt: now,
    }),
  );

const cashHandover = ({ db }: Desk, { cashId }: SupplyRequest<'cash-handover'>): PaperPage => {
  const move = readCash(db, cashId);
  if (move.kind !== 'handedOver') throw new ExpectedFailure('invalid', '这一笔不是上交，没有上交凭证。请从上交记录里选择。');
  return cashHandoverPage(cashHandoverModel({ post: readPost(db), move, reversed: reversedIds(listCash(db)).has(cashId) }));
};

const countSheet = ({ db, now }: Desk, { countId, blank }: SupplyRequest<'count-sheet'>): PaperPage =>
  countSheetPage(countSheetModel({ post: readPost(db), count: countView(db, readCount(db, countId)), blank, printedAt: now }));

/** as many as can be laid out within a minute */
const MOST_LINES = 20_000;

const midnight = (date: LocalDate): LocalTime => `${date}T00:00` as LocalTime;

/** 捐赠公示 of a period */
export const donationsSheet = ({ db, now }: Desk, { from, to, size }: Extract<DocumentRequest, { kind: 'donations' }>): PaperPage => {
  const { entries, bound } = readRegister(db, { from, to });
  const lines = entries.reduce((sum, entry) => sum + Math.max(1, entry.goods.length), 0);
  if (lines > MOST_LINES) {
    throw new ExpectedFailure('invalid', `这段时间的捐赠有 ${lines} 行，一次最多公示 ${MOST_LINES} 行。请把日期选短一些，分几次打印。`);
  }
  const moves = nameItems(db, listMovesBetween(db, midnight(from), midnight(addDays(to, 1))));
  const cash = cashBook(listCash(db)).lines;
  return donationsPage(donationsModel({ post: readPost(db), from, to, donations: entries, moves, bound, cash, printedAt: now }), size);
};

/** Makers for the papers of donations and of stock-taking. */
export const donationMakers = {
  'donation-voucher': donationVoucher,
  'thank-you-letter': thankYouLetter,
  'cash-handover': cashHandover,
  'count-sheet': countSheet,
} as const;
