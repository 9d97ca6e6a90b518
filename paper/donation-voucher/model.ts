import type { Post } from '#core/post/post.ts';
import type { DonatedGoods, DonationEntry } from '#core/supplies/donation.ts';
import { UNNAMED_DONOR, withoutPhones } from '#core/supplies/public-words.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { balanced } from '../balanced.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 联: who keeps which copy. */
const threeCopies = ['第一联　存根', '第二联　交捐赠人', '第三联　记账'] as const;
const oneCopy = ['交捐赠人'] as const;

/** One slip of paper. Goods that do not fit go on under the same number. */
export interface Slip {
  readonly donation: DonationEntry;
  /** as written on the slip: the donor's own name, for the slip goes to the donor and into the files */
  readonly donor: string;
  readonly goods: readonly DonatedGoods[];
  readonly copy: string;
  readonly part: number;
  readonly parts: number;
}

/** 接收凭证. It has a number of the register and is no 票据: 公益事业捐赠票据 is not a branch's to issue. */
export interface DonationVoucherModel {
  readonly head: BranchHead;
  readonly slips: readonly Slip[];
  readonly vouchers: readonly string[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly donations: readonly DonationEntry[];
  readonly copies: 'one' | 'three';
  readonly size: 'A5x2' | 'A4';
  readonly printedAt: LocalTime;
}

/** goods on one slip */
const mostGoods = { A5x2: 6, A4: 18 } as const;

const donorOf = ({ donor, anonymous }: DonationEntry): string => {
  const name = withoutPhones(donor);
  if (name === '') return `${UNNAMED_DONOR}（未留名）`;
  return anonymous ? `${name}（公示时不具名）` : name;
};

const slipsOf = (donation: DonationEntry, copies: readonly string[], most: number): readonly Slip[] => {
  const sheets = balanced(donation.goods, most);
  return copies.flatMap((copy) =>
    sheets.map((goods, index) => ({ donation, donor: donorOf(donation), goods, copy, part: index + 1, parts: sheets.length })),
  );
};

/** Slips in the order in which they are cut and filed: all copies of one donation together. Donations taken back get none. */
export const donationVoucherModel = ({ post, donations, copies, size, printedAt }: Source): DonationVoucherModel => {
  const standing = donations.filter((donation) => !donation.reversed);
  const words = copies === 'three' ? threeCopies : oneCopy;
  return {
    head: branchHead(post),
    slips: standing.flatMap((donation) => slipsOf(donation, words, mostGoods[size])),
    vouchers: standing.map((donation) => donation.voucher),
    printedAt,
  };
};
