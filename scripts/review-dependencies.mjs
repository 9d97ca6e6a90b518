// node scripts/review-dependencies.mjs: judges every package of the lock file by dependency-rules.mjs and writes docs/dependencies.md.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installScripts, licencesOfProduct, licencesOfTools, networkWords, reasons } from './dependency-rules.mjs';
import { directNames, importedByProduct, lockedPackages, packagesOfProduct } from './lock-file.mjs';
import { root } from './root.mjs';

const network =
  /XMLHttpRequest|\bfetch\(|new WebSocket|sendBeacon|EventSource|(?:require\(|from ?)["'](?:node:)?(?:https?|http2|net|tls|dns|dgram)["']/;

/** What breaks the rules, from the lock file alone: one sentence each. */
export const breaches = (packages = lockedPackages()) => {
  const product = packagesOfProduct(packages);
  const direct = directNames();
  const one = (entry) => [
    ...((product.has(entry) ? licencesOfProduct : licencesOfTools).includes(entry.licence)
      ? []
      : [`${entry.name} has the licence ${entry.licence || 'none'}`]),
    ...(entry.runsScript && !(entry.name in installScripts) ? [`${entry.name} runs an install script that nobody reviewed`] : []),
    ...(entry.runsScript && product.has(entry) ? [`${entry.name} is in the product and runs an install script`] : []),
    ...(product.has(entry) && !entry.integrity.startsWith('sha512-') ? [`${entry.name} is in the product and not pinned by a hash`] : []),
  ];
  return [
    ...packages.flatMap(one),
    ...direct.filter((name) => !(name in reasons)).map((name) => `${name} has no reason in dependency-rules.mjs`),
    ...Object.keys(reasons).flatMap((name) => (direct.includes(name) ? [] : [`${name} has a reason and is not used`])),
  ];
};

/** Files of a package, without the packages inside it. */
const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(place);
    return entry.isFile() ? [place] : [];
  });

const megabytes = (bytes) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 0);
const sizeOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Size on this disk, and whether its code names the network; null when it is not installed on this system. */
const look = ({ place, name, version, licence }) => {
  const folder = path.join(root, place);
  if (!existsSync(folder)) return null;
  const files = filesOf(folder);
  const code = files.filter((file) => /\.[cm]?js$/.test(file));
  return { name, version, licence, bytes: sizeOf(files), names: code.some((file) => network.test(readFileSync(file, 'utf8'))) };
};

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const directTable = (packages, wanted) =>
  table(
    ['package', 'version', 'licence', 'MB on disk', 'what for'],
    directNames()
      .filter(wanted)
      .map((name) => {
        const seen = look(packages.find(({ place }) => place === `node_modules/${name}`));
        return [`\`${name}\``, seen.version, seen.licence, megabytes(seen.bytes), reasons[name]];
      }),
  );

const licenceTable = (packages, product) => {
  const names = [...new Set(packages.map(({ licence }) => licence))].sort();
  const count = (some, licence) => String(some.filter((one) => one.licence === licence).length);
  const tools = packages.filter((one) => !product.has(one));
  return table(
    ['licence', 'in the product', 'tools only'],
    names.map((name) => [name, count([...product], name), count(tools, name)]),
  );
};

const listed = (reasonsByName) =>
  table(
    ['package', 'why it is all right'],
    Object.entries(reasonsByName).map(([name, why]) => [`\`${name}\``, why]),
  );

const page = (packages, product, seen) => `# Dependencies

Written by \`node scripts/review-dependencies.mjs\` from \`package-lock.json\` and the installed packages on ${process.platform}-${process.arch}; run it again after every change of
a dependency. \`npm test\` refuses a licence that is not in the list, an install script that is not named here, a package of the product without a pinned hash, and a direct
dependency without a reason. The rules are in \`scripts/dependency-rules.mjs\`.

${packages.length} packages are locked, every version exact; ${product.size} of them are what the sources of the product import and what that needs in turn (an upper
bound: the build drops what is not reached), ${megabytes(seen.reduce((sum, { bytes }) => sum + bytes, 0))} MB on disk, mostly fonts. The others build and test it and reach no user.
Electron itself, its Chromium and Node come under the licences in its own \`LICENSES.chromium.html\`, which lies in the package.

## In the product

${directTable(packages, (name) => importedByProduct().has(name))}

## Tools

${directTable(packages, (name) => !importedByProduct().has(name))}

## Licences

${licenceTable(packages, product)}

MPL-2.0 stands only among tools: nothing of it is shipped. \`jszip\` is taken under MIT. The OFL fonts are shipped unchanged, under their own names.

## Install scripts

${listed(installScripts)}

None of the product's packages runs one: the native parts (\`better-sqlite3\`, \`@node-rs/argon2\`) bring their binaries inside the package.

## Network

Code of the product's packages that names a network call, found by searching every file of them. The product itself makes none: the window's policy forbids every address
but its own, Electron refuses every other request, and the journey \`no-network\` watches a day of work through both doors.

${listed(networkWords)}

## Not covered

Nobody has read all of this code. A package that is bad from its first version on and says nothing of the network would pass; the pinned hashes only keep it from changing
unnoticed. The eight Biome binaries for other systems have no hash in the lock file (npm leaves it out for what it did not fetch); they are a tool and run on no user's laptop.
`;

if (process.argv[1] === import.meta.filename) {
  const packages = lockedPackages();
  const product = packagesOfProduct(packages);
  const seen = [...product].flatMap((entry) => look(entry) ?? []);
  const naming = [...new Set(seen.filter(({ names }) => names).map(({ name }) => name))].sort();
  const unexplained = naming.filter((name) => !(name in networkWords)).map((name) => `${name} names a network call that nobody reviewed`);
  const idle = Object.keys(networkWords)
    .filter((name) => !naming.includes(name))
    .map((name) => `${name} names no network call any more`);
  const found = [...breaches(packages), ...unexplained, ...idle];
  for (const sentence of found) console.error(sentence);
  if (found.length === 0) writeFileSync(path.join(root, 'docs', 'dependencies.md'), page(packages, product, seen));
  console.log(`dependencies: ${packages.length} packages, ${product.size} in the product, ${found.length} breaches`);
  process.exit(found.length === 0 ? 0 : 1);
}
