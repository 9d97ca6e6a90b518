import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Word } from './real-print.ts';

const run = promisify(execFile);

/** GB/T 9704-2012: where the text stands on A4, in mm from the sheet's top left corner. */
export const typeArea = { top: 37, bottom: 262, left: 28, right: 184, line: 225 / 22, character: 156 / 28 } as const;

/** A line of text as it is printed. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** middle of its height */
  readonly centre: number;
}

/** less than half a line: words of one line differ by their faces */
const SAME_LINE = 4;

/** Words of one page (the first is 1) put together into lines, from top to bottom; below `to` mm nothing is looked at. */
export const linesOn = (words: readonly Word[], page: number, to: number = typeArea.bottom): readonly Line[] => {
  const lines: { words: Word[]; centre: number }[] = [];
  const here = words.filter((word) => word.page === page && word.bottom < to + 2);
  for (const word of [...here].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const centre = (word.top + word.bottom) / 2;
    const last = lines.at(-1);
    if (last && centre - last.centre < SAME_LINE) last.words.push(word);
    else lines.push({ words: [word], centre });
  }
  return lines.map(({ words: inLine, centre }) => {
    const across = [...inLine].sort((a, b) => a.left - b.left);
    return {
      text: across.map((word) => word.text).join(''),
      left: Math.min(...across.map((word) => word.left)),
      right: Math.max(...across.map((word) => word.right)),
      centre,
    };
  });
};

/** The page number of a page with its place; null when it has none. */
export const pageNumberOn = (words: readonly Word[], page: number): Line | null =>
  linesOn(
    words.filter((word) => word.top > typeArea.bottom),
    page,
    297,
  )[0] ?? null;

/** A drawn rule: its upper edge and its thickness in mm. */
export interface RuleMark {
  readonly top: number;
  readonly thickness: number;
}

const DPI = 300;
const MM_PER_DOT = 25.4 / DPI;
const HEADER = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/;

/** What is black down a page at `left` mm, read from its picture: the rules that cross there, where no letter stands. */
export const rulesAt = async (pdf: Uint8Array, page: number, left: number): Promise<readonly RuleMark[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rules-test-'));
  try {
    const file = path.join(folder, 'page.pdf');
    await writeFile(file, pdf);
    const at = String(Math.round(left / MM_PER_DOT));
    const options = ['-gray', '-r', String(DPI), '-f', String(page), '-l', String(page), '-x', at, '-W', '1', '-y', '0', '-H', '3508'];
    const { stdout } = await run('pdftoppm', [...options, file], { encoding: 'buffer', maxBuffer: 50_000_000 });
    const header = HEADER.exec(stdout.subarray(0, 40).toString('latin1'))?.[0] ?? '';
    return marksIn(stdout.subarray(header.length));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Ink is counted, so that an edge between two dots counts in part. */
const marksIn = (column: Uint8Array): readonly RuleMark[] => {
  const marks: { top: number; ink: number }[] = [];
  let inside = false;
  for (const [row, value] of column.entries()) {
    const ink = 1 - value / 255;
    if (ink > 0.02 && !inside) marks.push({ top: row, ink: 0 });
    inside = ink > 0.02;
    const last = marks.at(-1);
    if (inside && last) last.ink += ink;
  }
  return marks.map(({ top, ink }) => ({ top: top * MM_PER_DOT, thickness: ink * MM_PER_DOT }));
};
