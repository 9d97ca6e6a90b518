import type { LocalDate } from '../time/local-date.ts';
import type { ClosingMatter } from './closing.ts';

/** One line of what the branch did, in words: 查验 4,210 人次. */
export interface ClosingFigure {
  readonly label: string;
  readonly words: string;
}

/** Goods that are still there and go to somebody else. */
export interface GoodsLeft {
  readonly id: string;
  readonly name: string;
  readonly spec: string;
  /** in thousandths of the unit */
  readonly balance: number;
  readonly unit: string;
}

/** 撤销小结与移交单. */
export interface ClosingReport {
  readonly foundedOn: LocalDate;
  readonly closedOn: LocalDate;
  readonly figures: readonly ClosingFigure[];
  readonly goods: readonly GoodsLeft[];
  readonly matters: readonly ClosingMatter[];
}

const DAY_MS = 86_400_000;

/** Days from the founding to the dissolution, both counted. */
export const daysStood = ({ foundedOn, closedOn }: Pick<ClosingReport, 'foundedOn' | 'closedOn'>): number =>
  Math.max(1, Math.round((Date.parse(closedOn) - Date.parse(foundedOn)) / DAY_MS) + 1);
