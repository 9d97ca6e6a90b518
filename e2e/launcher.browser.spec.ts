import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startLauncher, stopLauncher } from './fixtures/browser-app.ts';
import { built } from './fixtures/built.ts';
import { descendants, killDescendant } from './fixtures/processes.ts';

/** A folder that stands for the person's home and the system's temporary folder, so that a test sees all that is left behind. */
const test = base.extend<{ home: string }>({
  home: async ({ locale: _locale }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'post-launcher-'));
    await use(home);
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

/** The launcher as a person starts it, with a window of the system's browser; needs a display. */
const startWithWindow = (home: string): ChildProcess =>
  spawn(built.node, [built.launcher], { env: { ...process.env, POST_HOME: join(home, 'data'), TMPDIR: home }, stdio: 'ignore' });

const privateFolders = async (home: string): Promise<readonly string[]> =>
  (await readdir(home)).filter((name) => name.startsWith('post-window-')).map((name) => join(home, name));

test('the address never stands in a command line, and its file is gone once the window has arrived', async ({ home }) => {
  const launcher = startWithWindow(home);
  await expect.poll(async () => (await privateFolders(home)).length).toBe(1);
  const [folder = ''] = await privateFolders(home);
  await expect.poll(async () => (await readdir(folder)).includes('open.html')).toBe(false);
  const commandLines = await Promise.all(
    descendants(launcher.pid ?? 0, '').map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  expect(commandLines.some((line) => line.includes('--app=file:'))).toBe(true);
  expect(commandLines.filter((line) => line.includes('/enter/'))).toEqual([]);
  expect(await stopLauncher(launcher)).toBe(0);
});

test('Ctrl-C leaves with 0 and leaves neither processes nor the private profile behind', async ({ home }) => {
  const launcher = startWithWindow(home);
  await expect.poll(async () => (await privateFolders(home)).length).toBe(1);
  await expect.poll(() => descendants(launcher.pid ?? 0, 'web-main.js').length).toBe(1);
  const children = descendants(launcher.pid ?? 0, '');
  expect(await stopLauncher(launcher)).toBe(0);
  expect(await privateFolders(home)).toEqual([]);
  await expect.poll(() => children.filter(isAlive)).toEqual([]);
});

test('a host that dies is back on the same address, and the address still checks who asks', async ({ home }) => {
  const { launcher, address } = await startLauncher(home);
  expect((await fetch(address)).status).toBe(200);
  killDescendant(launcher.pid ?? 0, 'web-main.js');
  await expect
    .poll(() =>
      fetch(address).then(
        (answer) => answer.status,
        () => 0,
      ),
    )
    .toBe(200);
  expect((await fetch(new URL('/', address))).status).toBe(403);
  expect(await stopLauncher(launcher)).toBe(0);
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
