import { setTimeout as wait } from 'node:timers/promises';

/** One line of the result: the same figure for the sample post and for the large one; null where it was not measured. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB' | '/s';
  readonly sample: number | null;
  readonly large: number | null;
  /** why a figure is missing, or what it includes */
  readonly note?: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Milliseconds of each of `runs` runs; `warmUp` runs before them are not counted. */
export const timesOf = async (work: () => Promise<unknown>, runs: number, warmUp = 0): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const started = performance.now();
    await work();
    if (run >= warmUp) times.push(performance.now() - started);
  }
  return times;
};

/** Waits until `ready` answers something, as a person looking at a screen would; measuring, not testing: it gives up after a minute. */
export const until = async <T>(ready: () => T | null): Promise<T> => {
  for (let tries = 0; tries < 3000; tries += 1) {
    const value = ready();
    if (value !== null) return value;
    await wait(20);
  }
  throw new Error('not ready after a minute');
};

const shown = (value: number | null): string => {
  if (value === null) return 'not measured';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
};

/** A plain table: words to the left, figures to the right. */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const isFigure = (column: number): boolean => rows.every((row) => /^[\d.–]*$/.test(row[column] ?? ''));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => (isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
  process.stdout.write('\n');
};

/** A plain table, then everything again as one JSON line for a machine. */
export const printFigures = (figures: readonly Figure[], facts: Readonly<Record<string, unknown>>): void => {
  const rows = figures.map(({ what, unit, sample, large, note }) => [what, unit, shown(sample), shown(large), note ?? '']);
  const head = ['what', 'unit', 'sample post', 'large post', 'note'];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
  process.stdout.write(`${JSON.stringify({ ...facts, figures })}\n`);
};
