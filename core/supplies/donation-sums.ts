import type { DonationEntry } from './donation.ts';
import type { Fen } from './money.ts';
import { UNNAMED_DONOR } from './public-words.ts';

export interface DonationSums {
  /** donations that stand: a donor's goods and money of one table count as two */
  readonly count: number;
  /** different donors; every donation without a name counts as one */
  readonly donors: number;
  readonly cashFen: Fen;
  readonly boundCashFen: Fen;
  readonly freeCashFen: Fen;
  readonly goodsCount: number;
  readonly boundGoodsCount: number;
  /** 估价 of the goods that have one */
  readonly valueFen: Fen;
  /** donations of goods without 估价 */
  readonly unvalued: number;
}

const sum = (entries: readonly DonationEntry[], of: (entry: DonationEntry) => number | null): number =>
  entries.reduce((total, entry) => total + (of(entry) ?? 0), 0);

/** Sums of what stands; what was taken back by 冲红 counts nowhere. */
export const donationSums = (entries: readonly DonationEntry[]): DonationSums => {
  const standing = entries.filter((entry) => !entry.reversed);
  const goods = standing.filter((entry) => entry.cashFen === null);
  const bound = standing.filter((entry) => entry.boundTo !== '');
  const named = new Set(standing.filter((entry) => entry.donor !== '').map((entry) => entry.donor));
  const cashFen = sum(standing, (entry) => entry.cashFen);
  const boundCashFen = sum(bound, (entry) => entry.cashFen);
  return {
    count: standing.length,
    donors: named.size + standing.filter((entry) => entry.donor === '').length,
    cashFen,
    boundCashFen,
    freeCashFen: cashFen - boundCashFen,
    goodsCount: goods.length,
    boundGoodsCount: goods.filter((entry) => entry.boundTo !== '').length,
    valueFen: sum(goods, (entry) => entry.valueFen),
    unvalued: goods.filter((entry) => entry.valueFen === null).length,
  };
};

/** All that one donor gave, newest first. */
export interface Giver {
  readonly key: string;
  /** as the register keeps it; 爱心人士 when nobody left a name */
  readonly donor: string;
  readonly anonymous: boolean;
  readonly entries: readonly DonationEntry[];
}

/** By donor, the newest gift first; donations without a name stand alone, because nobody knows whether they are one person's. */
export const byDonor = (entries: readonly DonationEntry[]): readonly Giver[] => {
  const groups = new Map<string, DonationEntry[]>();
  for (const entry of entries.filter((one) => !one.reversed)) {
    const key = entry.donor === '' ? entry.ref.id : `${entry.donor} ${entry.guardian}`;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, given]) => ({
    key,
    donor: given[0]?.donor || UNNAMED_DONOR,
    anonymous: given.some((entry) => entry.anonymous),
    entries: given,
  }));
};
