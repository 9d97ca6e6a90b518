/** One line on stdout per instance. */
export interface BenchLine {
  readonly instance: string;
  readonly status: string;
  readonly cost: number | null;
  readonly bound: number | null;
  /** from the start of planning to the result, reading excluded */
  readonly seconds: number;
  readonly iterations: number;
}

export interface BenchOptions {
  readonly seconds: number;
  /** a repeatable run of this many local moves */
  readonly iterations: number | null;
  readonly seed: number;
  /** folder of the solution files */
  readonly out: string;
}

export type BenchInstance = (file: string, options: BenchOptions) => Promise<BenchLine>;
