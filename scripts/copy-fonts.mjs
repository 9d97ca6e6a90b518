// Copies the bundled faces into a folder that every door serves as /fonts/, with one fonts.css of unicode-range subsets.
// Only the numbered subsets are complete: the single `chinese-simplified` file lacks 1,046 common characters.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const packages = path.join(root, 'node_modules');

/** Each face: the package, and the style sheets of the weights in use. A variable face becomes Type 3 in Chromium's PDF, so paper has the static one and only the screen the variable one. */
const faces = [
  { from: '@fontsource/noto-serif-sc', sheets: ['400.css', '700.css', '900.css'] },
  { from: '@fontsource/noto-sans-sc', sheets: ['400.css', '700.css'] },
  { from: '@fontsource-variable/noto-sans-sc', sheets: ['wght.css'] },
  { from: '@fontsource/lxgw-wenkai', sheets: ['500.css'] },
];

const FACE = /@font-face\s*\{[^}]*\}/g;
const WOFF2 = /url\(\.\/files\/([\w-]+\.woff2)\)\s*format\('([\w-]+)'\)/;

/** One @font-face of the package, pointing at its woff2 beside fonts.css; text waits for the face instead of being measured in another. */
const rewrite = (rule) => {
  const found = WOFF2.exec(rule);
  if (!found) throw new Error('a face without woff2');
  const [, file, format] = found;
  const css = rule.replace(/src:[^;]*;/, `src: url(./${file}) format('${format}');`).replace(/font-display:\s*\w+/, 'font-display: block');
  return { file, css };
};

const copyFace = async ({ from, sheets }, target) => {
  const folder = path.join(packages, from);
  const texts = await Promise.all(sheets.map((sheet) => readFile(path.join(folder, sheet), 'utf8')));
  const rules = texts.flatMap((text) => text.match(FACE) ?? []).map(rewrite);
  await Promise.all(rules.map(({ file }) => copyFile(path.join(folder, 'files', file), path.join(target, file))));
  await copyFile(
    path.join(folder, 'LICENSE'),
    path.join(target, `${from.split('/').pop()}-${from.includes('variable') ? 'variable-' : ''}LICENSE.txt`),
  );
  return rules.map(({ css }) => css).join('\n');
};

/** Fills `target` (default out/renderer/fonts); answers the number of font files. */
export const copyFonts = async (target = path.join(root, 'out/renderer/fonts')) => {
  await mkdir(target, { recursive: true });
  const css = await Promise.all(faces.map((face) => copyFace(face, target)));
  const sheet = css.join('\n');
  await writeFile(path.join(target, 'fonts.css'), `${sheet}\n`);
  return { target, files: new Set(sheet.match(/[\w-]+\.woff2/g)).size };
};

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { target, files } = await copyFonts(process.argv[2] ? path.resolve(process.argv[2]) : undefined);
  console.log(`fonts: ${files} files in ${target}`);
}
