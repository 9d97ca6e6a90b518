import type { LinePlan, LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import type { LinesNews } from './lines-wire.ts';

/** What the planning threads have reported together. */
export interface LinesMeeting {
  cells: Uint8Array | null;
  cost: number;
  bound: number;
  /** per thread */
  readonly moves: number[];
  /** threads that have not ended the round */
  waiting: number;
  rounds: number;
}

/** `plan` is null when somebody has no lawful line at all: then `withoutLine` names them (indexes). */
export interface LinesResult {
  readonly plan: LinePlan | null;
  /** the same plan as compiled cells */
  readonly cells: Uint8Array | null;
  readonly cost: number;
  readonly bound: number;
  readonly iterations: number;
  readonly withoutLine: readonly number[];
}

/** What a run may know beforehand: a lawful plan, and what no plan costs less than. */
export interface KnownBefore {
  readonly start?: Uint8Array;
  readonly bound?: number;
}

export const openMeeting = (threads: number, { start, bound = Number.NEGATIVE_INFINITY }: KnownBefore): LinesMeeting => ({
  cells: start ?? null,
  cost: Number.POSITIVE_INFINITY,
  bound,
  moves: Array.from({ length: threads }, () => 0),
  waiting: threads,
  rounds: 0,
});

export const isProven = ({ cost, bound }: LinesMeeting): boolean => bound >= cost - 1e-6;

/** Notes what thread `from` tells; answers whether its plan is the new best. Of equal plans the first thread's stays, whoever tells first. */
export const note = (meeting: LinesMeeting, news: Extract<LinesNews, { type: 'better' }>, from: number, byRounds: boolean): boolean => {
  meeting.moves[from] = news.moves;
  meeting.bound = Math.max(meeting.bound, news.bound);
  if (news.cost > meeting.cost || (news.cost === meeting.cost && !(byRounds && from === 0))) return false;
  meeting.cost = news.cost;
  meeting.cells = news.cells;
  return true;
};

export const iterationsOf = ({ moves }: LinesMeeting): number => moves.reduce((sum, count) => sum + count, 0);

const planFrom = ({ days, people }: LineProblem, cells: Uint8Array): LinePlan =>
  people.map((_, person) => Array.from(cells.subarray(person * days, (person + 1) * days), (choice) => choice - 1));

export const resultOf = (problem: LineProblem, meeting: LinesMeeting, withoutLine: readonly number[]): LinesResult => ({
  plan: meeting.cells === null ? null : planFrom(problem, meeting.cells),
  cells: meeting.cells,
  cost: meeting.cost,
  bound: Math.min(meeting.bound, meeting.cost),
  iterations: iterationsOf(meeting),
  withoutLine,
});
