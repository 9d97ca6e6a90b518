// Builds everything that runs: Electron's main, preload and the window (electron-vite), the host with its doors (vite), fonts and data files.
// `--if-stale` does nothing when no source is newer than the last build, so that every start can call it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdBuildLock } from './build-lock.mjs';
import { copyFonts } from './copy-fonts.mjs';
import { root } from './root.mjs';
import { builtStamp, isStale } from './stale.mjs';

const bin = (name) => path.join(root, 'node_modules', '.bin', name);

/** Runs a builder; its words go to stderr, because stdout belongs to the command that needed the build. */
const run = (command, args) => {
  // CI keeps vite from drawing its progress with control characters.
  const env = { ...process.env, CI: '1' };
  const { status } = spawnSync(bin(command), args, { cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
};

const copyFolder = (from, to) => {
  const target = path.join(root, to);
  rmSync(target, { recursive: true, force: true });
  if (existsSync(path.join(root, from))) cpSync(path.join(root, from), target, { recursive: true });
};

export const build = async ({ ifStale = false } = {}) => {
  if (ifStale && !isStale()) return;
  const release = await holdBuildLock();
  try {
    if (ifStale && !isStale()) return;
    const started = new Date();
    run('electron-vite', ['build', '--logLevel', 'warn']);
    run('vite', ['build', '--config', 'vite.host.config.ts', '--logLevel', 'warn']);
    await copyFonts();
    copyFolder('db/migrations', 'out/migrations');
    copyFolder('resources/sample', 'out/sample');
    writeFileSync(builtStamp, `${started.toISOString()}\n`);
  } finally {
    release();
  }
};

if (process.argv[1] === import.meta.filename) {
  try {
    await build({ ifStale: process.argv.includes('--if-stale') });
  } catch (error) {
    console.error(`构建失败：${error.message}`);
    process.exit(1);
  }
}
