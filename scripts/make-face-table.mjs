// Writes core/roster/names/face-table.ts, which characters the bundled faces of paper can show: `node scripts/make-face-table.mjs`, after a face was updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** Names stand in 宋体 or 黑体; both must have the character. */
const sheets = ['@fontsource/noto-serif-sc/400.css', '@fontsource/noto-sans-sc/400.css'];

const rangesIn = (sheet) =>
  [...readFileSync(new URL(`node_modules/${sheet}`, root), 'utf8').matchAll(/unicode-range:\s*([^;}]+)/g)]
    .flatMap(([, list]) => list.split(','))
    .map((range) => range.trim().replace('U+', '').split('-'))
    .map(([from, to]) => [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]);
const charactersOf = (sheet) =>
  new Set(rangesIn(sheet).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));

const [first, ...others] = sheets.map(charactersOf);
const shown = [...first].filter((code) => others.every((face) => face.has(code)));

const FIRST = 0x4e00;
const LAST = 0x9fff;
const bits = new Uint8Array((LAST - FIRST + 1) / 8);
for (const code of shown) if (code >= FIRST && code <= LAST) bits[(code - FIRST) >> 3] |= 1 << ((code - FIRST) & 7);
const rare = shown
  .filter((code) => (code < FIRST || code > LAST) && /\p{Script=Han}/u.test(String.fromCodePoint(code)))
  .sort((a, b) => a - b)
  .map((code) => String.fromCodePoint(code))
  .join('');

writeFileSync(
  fileURLToPath(new URL('core/roster/names/face-table.ts', root)),
  `// Written by scripts/make-face-table.mjs; not to be edited by hand.

/** One bit for each of U+4E00–9FFF, lowest first, in hexadecimal: 1 where the bundled faces of paper (Noto Serif SC, Noto Sans SC) have the character. */
export const basicBits = '${Buffer.from(bits).toString('hex')}';

/** 汉字 outside that block which they have. */
export const rareShown = '${rare}';
`,
);
console.log(`${shown.length} characters, ${[...rare].length} 汉字 outside the basic block`);
