// node --import tsx bench/duty/rotating.ts FILE|DIR … --seconds N [--iterations K] [--seed S] [--out DIR]
// One JSON line per instance; a table that was found is written to DIR/<instance>.sol.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SolveIntegers } from '#core/duty/planner/rotation/integer-model.ts';
import { rotate } from '#core/duty/planner/rotation/rotate.ts';
import type { RotationProblem, RotationResult } from '#core/duty/planner/rotation/rotation-problem.ts';
import { loadIntegerSolver } from '#host/workers/solve-integers.ts';
import { readRotating } from './read-rotating.ts';

/** What stands between the deadline and the answer: the solver and the search ask only now and then whether to stop. */
const MARGIN_SECONDS = 0.1;
const DEFAULT_SECONDS = '60';

interface Order {
  readonly seconds: number;
  readonly iterations: number;
  readonly seed: number;
  readonly out: string | undefined;
}

const inOrder = new Intl.Collator('en', { numeric: true });

const filesOf = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.txt'))
        .sort(inOrder.compare)
        .map((name) => join(path, name))
    : [path];

const figuresOf = (result: RotationResult): { readonly cost: number | null; readonly bound: number | null } => {
  if (result.status === 'solved') return { cost: 0, bound: 0 };
  return result.status === 'unknown' ? { cost: result.nearest.deviation, bound: 0 } : { cost: null, bound: null };
};

/** The file's problem, or null after saying why it cannot be read: one bad file does not end the run. */
const readFile = (file: string): RotationProblem | null => {
  try {
    return readRotating(readFileSync(file, 'utf8'));
  } catch (fault) {
    console.error(`${file}: ${fault instanceof Error ? fault.message : String(fault)}`);
    process.exitCode = 1;
    return null;
  }
};

const measure = (file: string, { seconds, iterations, seed, out }: Order, solveIntegers: SolveIntegers): void => {
  const instance = basename(file, extname(file));
  const problem = readFile(file);
  if (problem === null) return;
  const started = performance.now();
  const deadline = started + (seconds - MARGIN_SECONDS) * 1000;
  const result = rotate(problem, { seed, iterations, solveIntegers, shouldStop: () => performance.now() > deadline });
  const taken = Number(((performance.now() - started) / 1000).toFixed(3));
  console.log(JSON.stringify({ instance, status: result.status, ...figuresOf(result), seconds: taken, iterations: result.iterations }));
  if (out === undefined || result.status !== 'solved') return;
  writeFileSync(join(out, `${instance}.sol`), `${result.table.map((row) => row.join(',')).join('\n')}\n`);
};

/** Runs the instances one after the other. `args` are what stands after the name of the bench. */
export const runRotating = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      set: { type: 'string' },
      seconds: { type: 'string', default: DEFAULT_SECONDS },
      iterations: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const iterations = values.iterations === undefined ? Number.MAX_SAFE_INTEGER : Number(values.iterations);
  const order = { seconds: Number(values.seconds), iterations, seed: Number(values.seed), out: values.out };
  if (order.out !== undefined) mkdirSync(order.out, { recursive: true });
  const solveIntegers = await loadIntegerSolver();
  for (const file of positionals.flatMap(filesOf)) measure(file, order, solveIntegers);
};

if (process.argv[1] === import.meta.filename) await runRotating(process.argv.slice(2));
