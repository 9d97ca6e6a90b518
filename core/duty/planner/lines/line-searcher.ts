/** What a thread drives: something that keeps a lawful plan and makes it better step by step. */
export interface LineSearcher {
  /** A small piece of work. `progress` runs from 0 at the start of planning to 1 at its end. */
  step(progress: number): void;
  readonly cost: () => number;
  /** the best plan so far as people × days choices; not to be written to */
  readonly cells: () => Uint8Array;
  /** no plan costs less; minus infinity where nothing is known */
  readonly bound: () => number;
  readonly moves: () => number;
  /** A plan from another thread. */
  offer(cells: Uint8Array): void;
  close(): void;
}
