import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { shownElsewhere } from './elsewhere.ts';
import { failuresOf, type PartResult } from './part-result.ts';

/** One line of the table, kept as JSON beside it so that a run of some parts leaves the others as they were measured. */
interface Row {
  readonly rows: string;
  readonly title: string;
  readonly done: string;
  readonly times: number;
  readonly lost: number;
  readonly silent: number;
  readonly unhandled: number;
  readonly detail: string;
  readonly result: string;
  readonly commit: string;
  readonly date: string;
  readonly seed: number;
  readonly seconds: number;
}
type Kept = Readonly<Record<string, Row>>;

const git = (root: string, args: readonly string[]): string => execFileSync('git', [...args], { cwd: root, encoding: 'utf8' }).trim();

/** The commit that was built; `+` when sources differ from it. */
const commitOf = (root: string): string => {
  try {
    const changed = git(root, ['status', '--porcelain', '--', 'core', 'db', 'host', 'paper', 'faults']) !== '';
    return `${git(root, ['rev-parse', '--short', 'HEAD'])}${changed ? '+' : ''}`;
  } catch {
    return 'unknown';
  }
};

const rowOf = ({ rows, title, finding, seconds }: PartResult, about: { commit: string; date: string; seed: number }): Row => {
  const { done, times, lost, silent, unhandled, detail } = finding;
  const failures = failuresOf(finding);
  const result = failures.length === 0 ? 'held' : `FAILED: ${failures.join('; ')}`;
  return { rows: rows.join(', '), title, done, times, lost, silent, unhandled, detail, result, ...about, seconds };
};

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;

const total = (rows: readonly Row[], pick: (row: Row) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);

const page = (kept: Kept): string => {
  const rows = Object.keys(kept)
    .sort()
    .flatMap((name) => kept[name] ?? []);
  const heads = [
    'Row',
    'Promise',
    'What was done',
    'Times',
    'Acknowledged and lost',
    'Silent',
    'Unhandled',
    'Figures',
    'Result',
    'Seconds',
    'Commit',
    'Date',
  ];
  const [cpu] = cpus();
  return [
    '# Reliability: what was done to the product, and what came of it',
    '',
    'Written by `npm run faults`; do not edit. Faults are injected into the built host, which is started and talked to as the desktop',
    'program does; answers are stamped by the client on CLOCK_MONOTONIC. _Acknowledged_ means that the client had the answer before the fault.',
    'A part of the run may be repeated alone; each line says on which commit and day it was measured (`+`: with uncommitted changes).',
    '',
    `Machine: ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}.`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) =>
      line([
        row.rows,
        row.title,
        row.done,
        row.times,
        row.lost,
        row.silent,
        row.unhandled,
        row.detail,
        row.result,
        row.seconds,
        row.commit,
        row.date,
      ]),
    ),
    '',
    `Together ${total(rows, ({ times }) => times)} faults in ${Math.ceil(total(rows, ({ seconds }) => seconds) / 60)} minutes: ` +
      `${total(rows, ({ lost }) => lost)} acknowledged and lost, ${total(rows, ({ silent }) => silent)} silent, ` +
      `${total(rows, ({ unhandled }) => unhandled)} unhandled; ${rows.filter(({ result }) => result === 'held').length} of ${rows.length} parts held.`,
    '',
    '## Shown by the tests of every run (`npm test`)',
    '',
    line(['Row', 'Promise', 'Where']),
    line(['---', '---', '---']),
    ...shownElsewhere.map(({ row, promise, where }) => line([row, promise, where.map((path) => `[${path}](../${path})`).join(', ')])),
    '',
    'Row 15: no keyring of the operating system is used; the passphrase is asked at every opening, so there is nothing there to lose or to leak.',
    '',
    '## Not shown',
    '',
    'Windows and macOS, real sticks (their controllers may report a write before it is done), kernel drivers of exFAT and NTFS (the FUSE ones are used).',
    'What is measured, and how to repeat one line: `faults/README.md`.',
    '',
  ].join('\n');
};

/** Puts the results of this run into docs/reliability.json and writes docs/reliability.md from all of them. */
export const writeReport = (root: string, results: readonly PartResult[], run: { readonly seed: number; readonly at: Date }): void => {
  const store = join(root, 'docs', 'reliability.json');
  const about = { commit: commitOf(root), date: run.at.toISOString().slice(0, 10), seed: run.seed };
  const before: Kept = existsSync(store) ? (JSON.parse(readFileSync(store, 'utf8')) as Kept) : {};
  const kept: Kept = { ...before, ...Object.fromEntries(results.map((result) => [result.name, rowOf(result, about)])) };
  writeFileSync(store, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(join(root, 'docs', 'reliability.md'), page(kept));
};
