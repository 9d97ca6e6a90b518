import type { LocalDate } from '../../time/local-date.ts';
import type { Quantity } from '../quantity.ts';
import type { RunDocument, TripAccount } from './reconcile-run.ts';
import type { DistributionRun, RunItem, RunUnit } from './run.ts';
import type { DoorCounts } from './run-progress.ts';

/** Everything about one run: what the page, the tick sheets and the report are made of. */
export interface RunView {
  readonly run: DistributionRun;
  readonly item: RunItem;
  readonly units: readonly RunUnit[];
  /** 装车, 带回 and what settled a difference; none that was taken back */
  readonly documents: readonly RunDocument[];
  readonly accounts: readonly TripAccount[];
  /** what lies in the store now */
  readonly stock: Quantity;
}

/** A line of the list of runs. */
export interface RunSummary {
  readonly run: DistributionRun;
  readonly item: RunItem;
  readonly counts: DoorCounts;
  /** the days that trips are planned on */
  readonly dates: readonly LocalDate[];
  readonly difference: Quantity;
}
