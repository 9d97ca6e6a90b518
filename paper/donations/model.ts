import type { LedgerPage } from '#core/contract/results.ts';
import type { Post } from '#core/post/post.ts';
import type { CashLine } from '#core/supplies/cash-book.ts';
import type { BoundGoods, DonationEntry } from '#core/supplies/donation.ts';
import { type DonationSums, donationSums } from '#core/supplies/donation-sums.ts';
import { publicDonor, withoutPhones } from '#core/supplies/public-words.ts';
import type { Quantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { type UseLine, usesOf } from './uses.ts';

type LedgerLine = LedgerPage['moves'][number];

/** What came: an item of a donation, or its money. */
export interface DonationLine {
  /** a donation of several items keeps one number */
  readonly number: number;
  readonly date: LocalDate;
  /** as the donor wishes to be called */
  readonly donor: string;
  /** 捐款 for money */
  readonly item: string;
  readonly spec: string;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly cashFen: number | null;
  /** 定向用途; '' = free */
  readonly boundTo: string;
}

/** 上交: which money went to which office against which receipt. */
export interface HandoverLine {
  readonly date: LocalDate;
  readonly office: string;
  readonly receiptNumber: string;
  readonly boundTo: string;
  readonly fen: number;
}

/** 捐赠公示: what came and where it went. Never a telephone, never a receiver's name, never called 票据 (公益事业捐赠票据 is not ours to issue). */
export interface DonationsModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly donations: readonly DonationLine[];
  readonly uses: readonly UseLine[];
  /** what became of goods given for a purpose, up to the last day */
  readonly bound: readonly BoundGoods[];
  readonly handovers: readonly HandoverLine[];
  /** money not handed over yet at the end of the last day */
  readonly cashLeftFen: number;
  readonly sums: DonationSums;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** in any order; those outside the period are left out here */
  readonly donations: readonly DonationEntry[];
  /** the ledger, for what was issued */
  readonly moves: readonly LedgerLine[];
  readonly bound: readonly BoundGoods[];
  /** the whole cash book */
  readonly cash: readonly CashLine[];
  readonly printedAt: LocalTime;
}

const linesOf = (entry: DonationEntry, number: number): readonly DonationLine[] => {
  const same = { number, date: dateOf(entry.at), donor: publicDonor(entry), boundTo: withoutPhones(entry.boundTo) };
  if (entry.cashFen !== null) return [{ ...same, item: '捐款', spec: '', quantity: 0, unit: '', cashFen: entry.cashFen }];
  return entry.goods.map((goods) => ({
    ...same,
    item: withoutPhones(goods.itemName),
    spec: withoutPhones(goods.spec),
    quantity: goods.quantity,
    unit: goods.unit,
    cashFen: null,
  }));
};

const handoverOf = (line: CashLine): HandoverLine => ({
  date: dateOf(line.at),
  office: withoutPhones(line.party),
  receiptNumber: line.receiptNumber,
  boundTo: withoutPhones(line.boundTo),
  fen: -line.deltaFen,
});

/** Donations, issues and handovers taken back by 冲红 are not published. */
export const donationsModel = ({ post, from, to, donations, moves, bound, cash, printedAt }: Source): DonationsModel => {
  const within = ({ at, reversed }: { readonly at: LocalTime; readonly reversed: boolean }): boolean =>
    !reversed && dateOf(at) >= from && dateOf(at) <= to;
  const received = donations.filter(within).sort((a, b) => a.at.localeCompare(b.at) || a.voucher.localeCompare(b.voucher));
  const handed = cash.filter((line) => line.kind === 'handedOver' && within(line)).sort((a, b) => a.seq - b.seq);
  return {
    head: branchHead(post),
    from,
    to,
    donations: received.flatMap((entry, index) => linesOf(entry, index + 1)),
    uses: usesOf(
      received,
      moves.filter((line) => line.kind === 'issue' && within(line)),
    ),
    bound: bound.map((one) => ({ ...one, boundTo: withoutPhones(one.boundTo), purposes: one.purposes.map(withoutPhones) })),
    handovers: handed.map(handoverOf),
    cashLeftFen: cash.filter((line) => dateOf(line.at) <= to).reduce((sum, line) => sum + line.deltaFen, 0),
    sums: donationSums(received),
    printedAt,
  };
};
