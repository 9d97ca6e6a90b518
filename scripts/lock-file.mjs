// What package-lock.json says: every installed package, and which of them end up in the product.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const productFolders = ['core', 'db', 'paper', 'host', 'electron', 'renderer'];
const imports = /(?:from|import)\s*\(?\s*['"]([^'"#.][^'"]*)['"]/g;

/** All packages of the lock file: place (its key), name, version, licence, whether it runs an install script, what it needs. */
export const lockedPackages = () =>
  Object.entries(read('package-lock.json').packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      licence: entry.license ?? '',
      integrity: entry.integrity ?? '',
      runsScript: entry.hasInstallScript === true,
      needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies }),
    }));

export const directNames = () => {
  const { dependencies, devDependencies } = read('package.json');
  return Object.keys({ ...dependencies, ...devDependencies }).sort();
};

const isProduct = (file) => /\.(tsx?|css)$/.test(file) && !/\.test\.|testing\/|-for-tests/.test(file);
const packageOf = (name) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Names of packages that the sources of the product import, and the fonts that the build copies. */
export const importedByProduct = () => {
  const files = productFolders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((file) => path.join(root, folder, file))
      .filter(isProduct),
  );
  const named = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(imports)].map(([, name]) => packageOf(name)));
  const known = new Set(directNames());
  return new Set([...named.filter((name) => known.has(name)), ...directNames().filter((name) => name.startsWith('@fontsource'))]);
};

/** Everything in the product: what its sources import and all that this needs itself. */
export const packagesOfProduct = (packages) => {
  const byPlace = new Map(packages.map((one) => [one.place, one]));
  const found = new Set();
  const visit = (name, from) => {
    const inside = byPlace.get(`${from}/node_modules/${name}`);
    const outer = from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '';
    const one = inside ?? byPlace.get(`node_modules/${name}`);
    if (!inside && outer) return visit(name, outer);
    if (!one || found.has(one)) return;
    found.add(one);
    for (const needed of one.needs) visit(needed, one.place);
  };
  // electron's package only fetches the program; the program itself is Electron's
  for (const name of importedByProduct()) if (name !== 'electron') visit(name, '');
  return found;
};
