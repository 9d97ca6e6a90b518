import type { BoundGoods, DonationEntry } from './donation.ts';
import type { DonationSums } from './donation-sums.ts';

/** 捐赠登记 of a period. */
export interface DonationRegister {
  /** newest first; those taken back stand there too, marked */
  readonly entries: readonly DonationEntry[];
  readonly sums: DonationSums;
  /** 定向捐赠物资的去向, up to the end of the period */
  readonly bound: readonly BoundGoods[];
}
