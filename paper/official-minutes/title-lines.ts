import { cellsOf } from './cells.ts';

/** 2号 characters in 156 mm */
const MOST = 20;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Names that a title holds and that are not torn apart. */
const NAMES = /(临时党支部|党支部|党委|支委会|党员大会|党小组会|会议纪要|工作会|动员会)/u;

/** Never the first of a line: punctuation, and the small words that belong to what stands before them. */
const STAYS = /^[、，。；：！？）》」』”’的之了和与及等]/u;

const pieces = (text: string): readonly string[] => {
  const found: string[] = [];
  const segments = text
    .split(NAMES)
    .flatMap((part) => (NAMES.test(part) ? [part] : Array.from(words.segment(part), ({ segment }) => segment)));
  for (const segment of segments) {
    const last = found.length - 1;
    if (last >= 0 && STAYS.test(segment)) found[last] = `${found[last]}${segment}`;
    else found.push(segment);
  }
  return found.flatMap((piece) => (cellsOf(piece) > MOST ? Array.from(piece) : [piece]));
};

/** Words in `count` lines of about the same length, none longer than a line. */
const spread = (all: readonly string[], count: number): readonly string[] => {
  const lines: string[] = [];
  let rest = [...all];
  for (let left = count; left > 1; left -= 1) {
    const aim = cellsOf(rest.join('')) / left;
    let taken = 0;
    while (taken < rest.length && cellsOf(rest.slice(0, taken + 1).join('')) <= MOST) {
      const now = cellsOf(rest.slice(0, taken).join(''));
      const next = cellsOf(rest.slice(0, taken + 1).join(''));
      if (taken > 0 && Math.abs(next - aim) > Math.abs(now - aim)) break;
      taken += 1;
    }
    lines.push(rest.slice(0, taken).join(''));
    rest = rest.slice(taken);
  }
  return [...lines, rest.join('')].filter((line) => line !== '');
};

const breakLine = (text: string): readonly string[] => {
  const all = pieces(text);
  for (let count = Math.ceil(cellsOf(text) / MOST); ; count += 1) {
    const lines = spread(all, count);
    if (lines.every((line) => cellsOf(line) <= MOST) || count > all.length) return lines;
  }
};

/** 标题: in lines of about equal length that break between words (回行时词意完整, 排列成梯形或菱形). A line break of the writer's own is kept. */
export const titleLines = (title: string): readonly string[] =>
  title
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(breakLine);
