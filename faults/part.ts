import type { HostWishes, RunningHost } from './client/running-host.ts';
import type { BuiltProduct } from './machine/built-product.ts';
import type { Mounts } from './machine/mounts.ts';

/** What one part did and what came of it. A part fails when anything was lost, silently wrong or unhandled, or a promise is broken. */
export interface Finding {
  /** the fault, in words: what was done to the product */
  readonly done: string;
  /** how many faults really hit */
  readonly times: number;
  /** acknowledged before the fault and not there afterwards */
  readonly lost: number;
  /** wrong, half written or older data shown without a word */
  readonly silent: number;
  /** host died by itself, answered `fault`, or wrote a stack */
  readonly unhandled: number;
  /** other figures: acknowledged, per second, seconds, points hit */
  readonly detail: string;
  /** promises that did not hold, one sentence each; absent or empty when all held */
  readonly broken?: readonly string[];
}

/** One row or several of the table of promises, as an experiment on the built host. One file of `parts/` exports one as `part`. */
export interface FaultPart {
  /** numbers of the table of promises in README.md */
  readonly rows: readonly number[];
  /** what is promised to the user, as a short sentence */
  readonly title: string;
  /** needs root and a Linux that can mount; absent: runs anywhere */
  readonly mounts?: boolean;
  run(context: FaultContext): Promise<Finding>;
}

/** What a part is given: the built product, a scratch folder of its own, and the tools of this machine. */
export interface FaultContext {
  readonly product: BuiltProduct;
  /** empty at the start, removed afterwards with every mount below it */
  readonly folder: string;
  /** 0…1, seeded, so that a failed run can be repeated */
  readonly random: () => number;
  /** `full` as named, a tenth of it (at least `least`, else 2) with --quick */
  times(full: number, least?: number): number;
  /** a built host as Electron's door starts it; killed at the end of the part if it still runs */
  startHost(wishes: HostWishes): Promise<RunningHost>;
  readonly mounts: Mounts;
  /** one line to stderr */
  tell(sentence: string): void;
}
