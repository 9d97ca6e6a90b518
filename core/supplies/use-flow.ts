import { datesBetween, type LocalDate } from '../time/local-date.ts';
import type { RootKind } from './move-kind.ts';
import type { Quantity } from './quantity.ts';

/** Sum of an item's ledger lines of one day and one kind; a line and its reversal are of one kind, so what was taken back is gone from it. */
export interface DaySum {
  readonly date: LocalDate;
  readonly kind: RootKind;
  readonly delta: number;
}

/** One day of an item: balance = the day before + received − used + other. */
export interface FlowDay {
  readonly date: LocalDate;
  /** 捐赠, 下拨, 自购, 借入 */
  readonly received: Quantity;
  /** 发放 − 归还; below zero on a day on which more came back than went out */
  readonly used: number;
  /** 报损, 盘点, 借出, 还给出借方; signed as in the ledger */
  readonly other: number;
  /** 当日结余 */
  readonly balance: Quantity;
}

const receiving: ReadonlySet<RootKind> = new Set(['donation', 'allotment', 'purchase', 'borrow']);
const using: ReadonlySet<RootKind> = new Set(['issue', 'return']);

/** Goods that come back (可归还) are lent, not used. */
const kindsOfUse = (returnable: boolean): ReadonlySet<RootKind> => (returnable ? new Set<RootKind>(['issue']) : using);

const total = (sums: readonly DaySum[], wanted: (kind: RootKind) => boolean): number =>
  sums.filter((sum) => wanted(sum.kind)).reduce((all, sum) => all + sum.delta, 0);

/** Every day of the period, also those without a line. `opening` is the balance before its first day. */
export const flowOf = (
  sums: readonly DaySum[],
  opening: Quantity,
  period: { readonly from: LocalDate; readonly to: LocalDate },
  returnable: boolean,
): readonly FlowDay[] => {
  const use = kindsOfUse(returnable);
  let balance = opening;
  return datesBetween(period.from, period.to).map((date) => {
    const ofDay = sums.filter((sum) => sum.date === date);
    const received = total(ofDay, (kind) => receiving.has(kind));
    const used = 0 - total(ofDay, (kind) => use.has(kind));
    const other = total(ofDay, (kind) => !receiving.has(kind) && !use.has(kind));
    balance += received - used + other;
    return { date, received, used, other, balance };
  });
};
