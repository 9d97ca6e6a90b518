import type { RunningHost } from '../client/running-host.ts';
import { unhandledIn } from '../client/stderr-faults.ts';
import type { Finding } from '../part.ts';
import type { Look } from './look-after-fault.ts';

/** Sums looks over many faults. */
export interface Tally {
  add(look: Look): void;
  /** a fault that hit */
  hit(): void;
  /** something that must not be, seen outside a look: rollback warning, post that does not open, verify that fails */
  wrong(sentence: string): void;
  unhandled(count: number): void;
  /** counts what a host wrote of programming faults, with the place in the code of the first */
  ended(host: Pick<RunningHost, 'unhandled' | 'errors'>, during: string): void;
  /** a word for the line on what went wrong */
  note(sentence: string): void;
  /** an opening that warned of an older state */
  rolledBack(): void;
  readonly rollbacks: number;
  readonly unhandledCount: number;
  readonly hits: number;
  readonly lost: number;
  readonly acknowledged: number;
  readonly unconfirmed: number;
  readonly refused: Readonly<Record<string, number>>;
  /** as a finding; the first few words on what went wrong stand at the end of `detail` */
  finding(done: string, detail: string, broken?: readonly string[]): Finding;
}

const MOST_WORDS = 5;

export const startTally = (): Tally => {
  const sum = { hits: 0, lost: 0, wrong: 0, unhandled: 0, acknowledged: 0, unconfirmed: 0, rollbacks: 0 };
  const refused: Record<string, number> = {};
  const words: string[] = [];
  return {
    get hits() {
      return sum.hits;
    },
    get lost() {
      return sum.lost;
    },
    get acknowledged() {
      return sum.acknowledged;
    },
    get unconfirmed() {
      return sum.unconfirmed;
    },
    get refused() {
      return refused;
    },
    get rollbacks() {
      return sum.rollbacks;
    },
    get unhandledCount() {
      return sum.unhandled;
    },
    rolledBack: () => {
      sum.rollbacks += 1;
    },
    add: (look) => {
      sum.lost += look.lost;
      sum.wrong += look.wrong;
      sum.acknowledged += look.acknowledged;
      sum.unconfirmed += look.unconfirmed;
      for (const [code, count] of Object.entries(look.refused)) refused[code] = (refused[code] ?? 0) + count;
      sum.unhandled += look.refused.fault ?? 0;
      words.push(...look.words);
    },
    hit: () => {
      sum.hits += 1;
    },
    wrong: (sentence) => {
      sum.wrong += 1;
      words.push(sentence);
    },
    ended: (host, during) => {
      const count = host.unhandled();
      sum.unhandled += count;
      if (count > 0) words.push(`${during}: ${unhandledIn(host.errors())[0] ?? 'the host left by itself'}`);
    },
    note: (sentence) => {
      words.push(sentence);
    },
    unhandled: (count) => {
      sum.unhandled += count;
    },
    finding: (done, detail, broken = []) => ({
      done,
      times: sum.hits,
      lost: sum.lost,
      silent: sum.wrong,
      unhandled: sum.unhandled,
      detail: [detail, ...words.slice(0, MOST_WORDS)].join('; '),
      broken,
    }),
  };
};
