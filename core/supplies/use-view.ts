import type { LocalDate } from '../time/local-date.ts';
import type { Quantity } from './quantity.ts';
import type { Item } from './supplies.ts';
import type { DaysOfSupply } from './use-days.ts';
import type { FlowDay } from './use-flow.ts';
import type { UseShares } from './use-shares.ts';

/** A line of the overview: how long it lasts. */
export interface UseLine {
  readonly item: Item;
  readonly balance: Quantity;
  /** 近 7 天用量 */
  readonly usedInSevenDays: number;
  readonly days: DaysOfSupply;
  /** at or below 最低库存 */
  readonly short: boolean;
}

/** One item over a period. */
export interface ItemUse extends UseShares {
  readonly item: Item;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** balance before the first day */
  readonly opening: Quantity;
  readonly days: readonly FlowDay[];
}
