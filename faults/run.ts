// npm run faults [-- NAME…] [--quick] [--seed N] [--no-report]: runs parts/*.ts whose names contain one of NAME, prints a line each and writes docs/reliability.md.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext } from './context.ts';
import { type BuiltProduct, copyProduct } from './machine/built-product.ts';
import type { FaultPart, Finding } from './part.ts';
import { failuresOf, type PartResult } from './report/part-result.ts';
import { writeReport } from './report/write-report.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const seedAt = args.indexOf('--seed');
const seed = seedAt < 0 ? Date.now() % 1_000_000 : Number(args[seedAt + 1]);
const wanted = args.filter((arg, index) => !arg.startsWith('--') && (seedAt < 0 || index !== seedAt + 1));
const isRoot = process.getuid?.() === 0;
let now: (() => Promise<void>) | null = null;

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const names = readdirSync(join(import.meta.dirname, 'parts'))
  .filter((file) => /^\d.*\.ts$/.test(file) && !file.includes('.test.'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

/** A part that breaks off is a failed part: its message stands in the table. */
const tryPart = async (part: FaultPart, product: BuiltProduct): Promise<Finding> => {
  const { context, release } = createContext({ product, quick, seed, tell: (sentence) => tell(`   ${sentence}`) });
  now = release;
  try {
    return await part.run(context);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(why);
    return {
      done: 'broken off',
      times: 0,
      lost: 0,
      silent: 0,
      unhandled: 0,
      detail: '',
      broken: [`the part broke off: ${why.split('\n')[0]}`],
    };
  } finally {
    await release();
    now = null;
  }
};

const runPart = async (name: string, product: BuiltProduct): Promise<PartResult | null> => {
  const { part } = (await import(`./parts/${name}.ts`)) as { readonly part: FaultPart };
  if (part.mounts && !isRoot) {
    tell(`-- ${name}: left out, it needs root to mount a disk`);
    return null;
  }
  tell(`== ${name}: ${part.title}`);
  const started = Date.now();
  const finding = await tryPart(part, product);
  const result: PartResult = { name, rows: part.rows, title: part.title, finding, seconds: Math.round((Date.now() - started) / 1000) };
  const failures = failuresOf(finding);
  const { done, times, lost, silent, unhandled, detail } = finding;
  tell(`   ${times} × ${done}: lost ${lost}, silent ${silent}, unhandled ${unhandled}. ${detail} (${result.seconds} s)`);
  for (const failure of failures) tell(`   FAILED: ${failure}`);
  return result;
};

const main = async (): Promise<number> => {
  if (names.length === 0) throw new Error('no part has such a name; see faults/parts');
  const work = mkdtempSync(join(tmpdir(), 'post-faults-product-'));
  const results: PartResult[] = [];
  const started = Date.now();
  tell(`seed ${seed}`);
  try {
    const product = copyProduct(root, join(work, 'product'));
    for (const name of names) {
      const result = await runPart(name, product);
      if (!result) continue;
      results.push(result);
      // after each part: a run that is stopped leaves what it has measured
      if (!quick && !args.includes('--no-report')) writeReport(root, [result], { seed, at: new Date() });
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const minutes = (Date.now() - started) / 60_000;
  const failed = results.filter(({ finding }) => failuresOf(finding).length > 0);
  tell(`${results.length - failed.length} parts passed, ${failed.length} failed, ${minutes.toFixed(1)} min`);
  return failed.length === 0 ? 0 : 1;
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void (now ? now() : Promise.resolve()).finally(() => process.exit(130)));
}
process.exit(await main());
