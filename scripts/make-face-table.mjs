// Writes core/roster/names/face-table.ts, which characters the bundled faces of paper can show: `node scripts/make-face-table.mjs`, after a face was updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';

const root = new URL('../', import.meta.url);
/** Text stands in 宋体 or 黑体; what both lack is taken from 楷体, which ends every stack of paper/faces.ts. */
const sheets = ['@fontsource/noto-serif-sc/400.css', '@fontsource/noto-sans-sc/400.css'];
const last = '@fontsource/lxgw-wenkai/500.css';

const EVERYTHING = 'U+0-10FFFF';
const rangesIn = (rule) =>
  (/unicode-range:\s*([^;}]+)/.exec(rule)?.[1] ?? EVERYTHING)
    .split(',')
    .map((range) => range.trim().replace('U+', '').split('-'))
    .map(([from, to]) => [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]);

/** What a subset is asked for (its unicode-range) and has (its cmap): the ranges alone promise pictographs that the face lacks. */
const charactersOf = (sheet) => {
  const address = new URL(`node_modules/${sheet}`, root);
  const rules = readFileSync(address, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return new Set(
    rules.flatMap((rule) => {
      const file = /url\(\.\/(files\/[\w-]+\.woff2)\)/.exec(rule)?.[1];
      const ranges = rangesIn(rule);
      const asked = (code) => ranges.some(([from, to]) => code >= from && code <= to);
      return create(readFileSync(new URL(file, address))).characterSet.filter(asked);
    }),
  );
};

const [serif, sans] = sheets.map(charactersOf);
const shown = [...new Set([...[...serif].filter((code) => sans.has(code)), ...charactersOf(last)])].sort((a, b) => a - b);

const FIRST = 0x4e00;
const LAST = 0x9fff;
const isHan = (code) => /\p{Script=Han}/u.test(String.fromCodePoint(code));
const bits = new Uint8Array((LAST - FIRST + 1) / 8);
for (const code of shown) if (code >= FIRST && code <= LAST) bits[(code - FIRST) >> 3] |= 1 << ((code - FIRST) & 7);
const rare = shown
  .filter((code) => (code < FIRST || code > LAST) && isHan(code))
  .map((code) => String.fromCodePoint(code))
  .join('');

/** [[65, 90], …] of everything that is no 汉字. */
const ranges = [];
for (const code of shown.filter((one) => !isHan(one))) {
  const last = ranges.at(-1);
  if (last && last[1] === code - 1) last[1] = code;
  else ranges.push([code, code]);
}
const rangeText = ranges.map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`)).join(' ');

writeFileSync(
  fileURLToPath(new URL('core/roster/names/face-table.ts', root)),
  `// Written by scripts/make-face-table.mjs; not to be edited by hand.

/** One bit for each of U+4E00–9FFF, lowest first, in hexadecimal: 1 where the bundled faces of paper (Noto Serif SC and Noto Sans SC, or LXGW WenKai) have the character. */
export const basicBits =
  '${Buffer.from(bits).toString('hex')}';

/** 汉字 outside that block which they have. */
export const rareShown =
  '${rare}';

/** Everything else that they have, as ranges of code points in hexadecimal. */
export const otherShown =
  '${rangeText}';
`,
);
console.log(`${shown.length} characters, ${[...rare].length} 汉字 outside the basic block, ${ranges.length} ranges of others`);
