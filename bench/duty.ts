// npm run -s bench -- duty --set shift|rotating FILE|FOLDER… --seconds N [--iterations K] [--seed S] --out FOLDER: the planner on published instances.
// One JSON line per instance on stdout; the plan of each in FOLDER/<instance>.sol, whose cost is judged by the naive checker.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchInstance } from './duty/bench-line.ts';
import { runRotating } from './duty/rotating.ts';
import { benchShiftInstance } from './duty/shift-set.ts';

const sets: Readonly<Record<string, BenchInstance>> = { shift: benchShiftInstance };

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.txt'))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map((name) => join(path, name))
    : [path];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'shift' },
    seconds: { type: 'string', default: '60' },
    iterations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
if (values.set === 'rotating') {
  await runRotating(process.argv.slice(2));
  process.exit();
}
const run = sets[values.set];
if (run === undefined || values.out === undefined || positionals.length === 0) {
  process.stderr.write(
    `usage: duty --set ${[...Object.keys(sets), 'rotating'].join('|')} FILE|FOLDER… --seconds N [--iterations K] [--seed S] --out FOLDER\n`,
  );
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const options = {
  seconds: Number(values.seconds),
  iterations: values.iterations === undefined ? null : Number(values.iterations),
  seed: Number(values.seed),
  out: values.out,
};
for (const file of positionals.flatMap(filesIn)) process.stdout.write(`${JSON.stringify(await run(file, options))}\n`);
