import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LinePlan, type LineProblem, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { plan as planInThreads } from '#host/workers/plan.ts';
import { builtWorkers } from '../parts/built-workers.ts';
import type { BenchLine, BenchOptions } from './bench-line.ts';
import { readShiftSet } from './read-shift-set.ts';

const solutionText = ({ people, shifts }: LineProblem, plan: LinePlan): string =>
  plan
    .map((line, person) => [people[person]?.id ?? '', ...line.map((shift) => (shift === OFF ? '' : (shifts[shift]?.id ?? '')))].join(','))
    .join('\n');

/** Reads a solution file back: what is judged is what stands there. */
const readSolution = ({ shifts }: LineProblem, text: string): LinePlan =>
  text.split('\n').map((line) =>
    line
      .split(',')
      .slice(1)
      .map((cell) => shifts.findIndex(({ id }) => id === cell)),
  );

/** Plans one instance of the shift set, writes its solution and judges the file with the naive checker. */
export const benchShiftInstance = async (file: string, { seconds, iterations, seed, out }: BenchOptions): Promise<BenchLine> => {
  const instance = basename(file).replace(/\.[^.]*$/, '');
  const problem = readShiftSet(readFileSync(file, 'utf8'));
  const started = performance.now();
  const {
    plan,
    bound,
    iterations: done,
  } = await planInThreads(builtWorkers, problem, { seed, seconds, ...(iterations === null ? {} : { iterations }) });
  const took = Math.round(performance.now() - started) / 1000;
  if (plan === null) return { instance, status: 'none', cost: null, bound: null, seconds: took, iterations: done };
  const solution = join(out, `${instance}.sol`);
  writeFileSync(solution, `${solutionText(problem, plan)}\n`);
  const { broken, cost } = checkLinesNaively(problem, readSolution(problem, readFileSync(solution, 'utf8').trimEnd()));
  for (const sentence of broken) process.stderr.write(`${instance}: ${sentence}\n`);
  const status = broken.length > 0 ? 'broken' : bound >= cost - 1e-6 ? 'optimal' : 'feasible';
  return { instance, status, cost, bound: Number.isFinite(bound) ? bound : null, seconds: took, iterations: done };
};
