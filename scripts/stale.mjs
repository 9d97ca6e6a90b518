import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Written last by a successful build; holds the time at which that build began reading. */
export const builtStamp = path.join(root, 'out', 'built');

const folders = ['core', 'db', 'paper', 'host', 'electron', 'renderer', 'resources'];
const files = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.host.config.ts',
  'scripts/build.mjs',
  'scripts/copy-fonts.mjs',
];

/** Folders count too: their time changes when a file is added or removed. */
const newestIn = (folder) => {
  let newest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isFile() && entry.name.includes('.test.')) continue;
    newest = Math.max(newest, entry.isDirectory() ? newestIn(place) : statSync(place).mtimeMs);
  }
  return newest;
};

/** Whether a source is newer than the last finished build, or there was none. */
export const isStale = () => {
  if (!existsSync(builtStamp)) return true;
  const built = Date.parse(readFileSync(builtStamp, 'utf8').trim());
  const present = folders.map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder));
  return present.some((folder) => newestIn(folder) > built) || files.some((file) => statSync(path.join(root, file)).mtimeMs > built);
};
