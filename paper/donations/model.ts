import type { LedgerPage } from '#core/contract/results.ts';
import type { Post } from '#core/post/post.ts';
import type { Quantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

type LedgerLine = LedgerPage['moves'][number];

export interface DonationLine {
  readonly date: LocalDate;
  /** as the donor wishes to be called */
  readonly donor: string;
  readonly item: string;
  readonly spec: string;
  readonly quantity: Quantity;
  readonly unit: string;
}
/** 去向 of one kind of goods in the period. */
export interface UseLine {
  readonly item: string;
  readonly spec: string;
  readonly unit: string;
  readonly donated: Quantity;
  /** issued in the period from all stock of this kind, whatever its source */
  readonly issued: Quantity;
  readonly purposes: readonly string[];
}

/** 捐赠公示: what came and where it went. Never a telephone, never a receiver's name, never called 票据 (公益事业捐赠票据 is not ours to issue). */
export interface DonationsModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly donations: readonly DonationLine[];
  readonly uses: readonly UseLine[];
  readonly donors: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** the ledger, in any order; lines outside the period are left out here */
  readonly moves: readonly LedgerLine[];
  readonly printedAt: LocalTime;
}

const PHONE = /(?:\+?86[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8}|(?<!\d)\d{7,8}(?!\d))/g;

/** A telephone typed into a text field does not reach the wall. */
export const withoutPhones = (text: string): string =>
  text
    .replaceAll(PHONE, '')
    .replaceAll(/[（(]\s*[）)]/g, '')
    .trim();

const donorOf = (line: LedgerLine): string => {
  const name = withoutPhones(line.party);
  return line.anonymous || name === '' ? '爱心人士' : name;
};

const toDonation = (line: LedgerLine): DonationLine => ({
  date: dateOf(line.at),
  donor: donorOf(line),
  item: line.itemName,
  spec: line.spec,
  quantity: line.delta,
  unit: line.unit,
});

const useOf = (donated: readonly LedgerLine[], issues: readonly LedgerLine[]): readonly UseLine[] => {
  const items = new Map(donated.map((line) => [line.itemId, line]));
  return [...items.values()].map((item) => {
    const ofItem = (line: LedgerLine) => line.itemId === item.itemId;
    const issued = issues.filter(ofItem);
    return {
      item: item.itemName,
      spec: item.spec,
      unit: item.unit,
      donated: donated.filter(ofItem).reduce((sum, line) => sum + line.delta, 0),
      issued: issued.reduce((sum, line) => sum - line.delta, 0),
      purposes: [...new Set(issued.map((line) => withoutPhones(line.purpose)).filter((purpose) => purpose !== ''))],
    };
  });
};

/** A donor and a line taken back by 冲红 are not published. */
export const donationsModel = ({ post, from, to, moves, printedAt }: Source): DonationsModel => {
  const within = moves.filter((line) => !line.reversed && dateOf(line.at) >= from && dateOf(line.at) <= to).sort((a, b) => a.seq - b.seq);
  const donated = within.filter((line) => line.kind === 'donation');
  const issues = within.filter((line) => line.kind === 'issue');
  const named = new Set(donated.filter((line) => !line.anonymous).map((line) => line.party));
  return {
    head: branchHead(post),
    from,
    to,
    donations: donated.map(toDonation),
    uses: useOf(donated, issues),
    donors: named.size + donated.filter((line) => line.anonymous).length,
    printedAt,
  };
};
