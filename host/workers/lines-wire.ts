import type { LineProblem } from '#core/duty/planner/lines/line-problem.ts';

/** What a planning thread is started with. */
export interface LinesOrder {
  readonly problem: LineProblem;
  /** a lawful plan to begin with; null = the thread builds one */
  readonly start: Uint8Array | null;
  readonly role: 'fast' | 'strong';
  readonly seed: number;
  /** wall-clock time of planning; null = work in rounds as they are asked for */
  readonly seconds: number | null;
}

/** To a thread: a plan from the other one; with `round` (0 … 1) in a run by rounds, work on it. */
export interface LinesTask {
  readonly cells: Uint8Array | null;
  readonly progress: number | null;
}

/** From a thread. `done` ends a round. */
export type LinesNews =
  | {
      readonly type: 'better';
      readonly cells: Uint8Array;
      readonly cost: number;
      readonly bound: number;
      readonly moves: number;
      readonly done: boolean;
    }
  | { readonly type: 'without-line'; readonly people: readonly number[] };
