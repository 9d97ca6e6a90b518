import type { LinePlan, LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { plan as planInThreads } from '#host/workers/plan.ts';
import { builtWorkers } from '../parts/built-workers.ts';
import { loadLineMip, type MipAnswer } from './line-mip.ts';
import type { PeerCase } from './peer-cases.ts';

const ROUNDING = 1e-4;

/** `cost` and `status` are the naive checker's word, not the solver's. */
export interface PeerFigures {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'none' | 'broken';
  readonly cost: number | null;
  readonly bound: number | null;
  readonly seconds: number;
}

export interface PeerLine {
  readonly case: string;
  readonly engine: PeerFigures;
  readonly programme: PeerFigures;
}

const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000;

const judged = (problem: LineProblem, plan: LinePlan, bound: number, proven: boolean, seconds: number): PeerFigures => {
  const { broken, cost } = checkLinesNaively(problem, plan);
  const status = broken.length > 0 ? 'broken' : proven || bound >= cost - ROUNDING ? 'optimal' : 'feasible';
  return { status, cost, bound: Number.isFinite(bound) ? bound : null, seconds };
};

const byEngine = async (problem: LineProblem, seconds: number, seed: number): Promise<PeerFigures> => {
  const start = performance.now();
  const { plan, bound } = await planInThreads(builtWorkers, problem, { seed, seconds });
  const taken = secondsSince(start);
  return plan === null ? { status: 'infeasible', cost: null, bound: null, seconds: taken } : judged(problem, plan, bound, false, taken);
};

const byProgramme = (solve: (problem: LineProblem, seconds: number) => MipAnswer, problem: LineProblem, seconds: number): PeerFigures => {
  const start = performance.now();
  const answer = solve(problem, seconds);
  const taken = secondsSince(start);
  return 'plan' in answer
    ? judged(problem, answer.plan, answer.bound, answer.status === 'optimal', taken)
    : { status: answer.status, cost: null, bound: null, seconds: taken };
};

/** The line engine and the plain integer programme on the same problems with the same seconds each, one after the other. */
export async function* comparePeers(cases: readonly PeerCase[], seconds: number, seed: number): AsyncGenerator<PeerLine> {
  const solve = await loadLineMip();
  for (const { name, problem } of cases)
    yield { case: name, engine: await byEngine(problem, seconds, seed), programme: byProgramme(solve, problem, seconds) };
}

const cell = ({ status, cost, bound, seconds }: PeerFigures): readonly string[] => [
  status,
  cost === null ? '' : String(cost),
  bound === null ? '' : String(Math.ceil(bound - ROUNDING)),
  seconds.toFixed(1),
];

/** The figures for people, columns under one another. */
export const peerTable = (lines: readonly PeerLine[]): string => {
  const rows = [
    ['case', 'engine', 'cost', 'bound', 's', 'programme', 'cost', 'bound', 's'],
    ...lines.map(({ case: name, engine, programme }) => [name, ...cell(engine), ...cell(programme)]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
