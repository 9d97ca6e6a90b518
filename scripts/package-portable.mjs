// A folder that a secretary copies from a stick and starts with one file: Node, host, built window. Offline, as an ordinary user, from any path.
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeStarters } from './portable-starters.mjs';
import { root } from './root.mjs';

const target = path.join(root, 'dist', 'portable');
const windows = process.platform === 'win32';
const modules = path.join(root, 'node_modules');

/** Packages the build leaves outside, with all they need themselves that is installed on this system. */
const withDependencies = (names, seen = new Set()) => {
  for (const name of names) {
    const found = manifest(name);
    if (seen.has(name) || !found) continue;
    seen.add(name);
    withDependencies(Object.keys({ ...found.dependencies, ...found.optionalDependencies }), seen);
  }
  return seen;
};

const manifest = (name) => {
  try {
    return JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
};

/** Sources of native parts, and binaries for other systems, are dead weight on a stick. */
const isNeeded = (file) => {
  const place = path.relative(modules, file).split(path.sep).join('/');
  if (/^better-sqlite3\/(deps|src)(\/|$)/.test(place) || /^node-addon-api\/./.test(place)) return false;
  const binary = /^better-sqlite3\/prebuilds\/(.+)-(.+)\.node$/.exec(place);
  return !binary || (binary[1].replace('musl', '') === process.platform && binary[2] === process.arch);
};

const copyModules = (app) => {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const name of withDependencies(Object.keys(dependencies))) {
    cpSync(path.join(modules, name), path.join(app, 'node_modules', name), { recursive: true, dereference: true, filter: isNeeded });
  }
};

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** No symbolic links and no build of Electron: sticks are FAT, and this is the browser door. */
const copyApp = (app) => {
  for (const part of ['host', 'renderer', 'migrations', 'sample']) {
    cpSync(path.join(root, 'out', part), path.join(app, 'out', part), { recursive: true, dereference: true });
  }
  writeFileSync(path.join(app, 'package.json'), `${JSON.stringify({ name, version, type: 'module' }, null, 2)}\n`);
  copyFileSync(path.join(root, 'LICENSE'), path.join(app, 'LICENSE'));
};

/** Fills dist/portable for the system this runs on: the starters, the pointer to the version they start, and that version. Answers the folder. */
export const packagePortable = async () => {
  rmSync(target, { recursive: true, force: true });
  const folder = path.join(target, 'versions', version);
  const app = path.join(folder, 'app');
  mkdirSync(path.join(folder, 'node'), { recursive: true });
  mkdirSync(app);
  const node = path.join(folder, 'node', windows ? 'node.exe' : 'node');
  copyFileSync(realpathSync(process.execPath), node);
  chmodSync(node, 0o755);
  copyApp(app);
  copyModules(app);
  writeFileSync(path.join(target, 'current.txt'), `${version}\n`);
  writeStarters(target);
  return { folder: target, versionFolder: folder, version };
};
