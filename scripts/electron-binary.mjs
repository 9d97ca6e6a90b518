// Looks for Electron's program before anything calls require('electron'), which would download it and print a stack.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const packageFolder = path.join(root, 'node_modules', 'electron');
const triedStamp = path.join(root, '.cache', 'electron-tried');
const programs = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const program = programs[process.platform] ?? 'electron';

/** Path of the Electron program that is there, or null. */
export const findElectron = () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(packageFolder, 'dist');
  const file = path.join(folder, program);
  return existsSync(file) ? file : null;
};

/** Lets Electron's own installer try, quietly, for 45 seconds, once a day: a laptop without a line must not wait at every start. */
export const getElectron = () => {
  const found = findElectron();
  if (found || !existsSync(packageFolder) || triedToday()) return found;
  mkdirSync(path.dirname(triedStamp), { recursive: true });
  writeFileSync(triedStamp, '');
  spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: 45_000 });
  return findElectron();
};

const triedToday = () => existsSync(triedStamp) && Date.now() - statSync(triedStamp).mtimeMs < 24 * 3_600_000;
