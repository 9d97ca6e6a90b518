import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, chromium, type Page } from 'playwright-core';
import { findChromium } from '#host/print/find-chromium.ts';
import { commandOf, familyOf, residentOf, sharedOf } from './processes.ts';

const root = join(import.meta.dirname, '..', '..');
export const builtLauncher = join(root, 'out', 'host', 'launcher.js');
const asRoot = process.getuid?.() === 0;

/** From the start of the first process to the choice of posts, from the click to a filled Today page, and what is held in memory then. */
export interface DoorFigures {
  readonly startMs: number;
  readonly todayMs: number;
  readonly hostMb: number | null;
  readonly windowMb: number | null;
}

/** How one gets from the choice of posts to Today. */
export interface WayIn {
  readonly branchName: string | null;
  readonly passphrase: string;
}

export const firstScreen = (page: Page): Promise<void> => page.getByRole('button', { name: '打开示例' }).waitFor();

/** Opens the post as a person would. Answers the milliseconds from the last click until the gate's state stands on the page. */
export const toToday = async (page: Page, { branchName, passphrase }: WayIn): Promise<number> => {
  if (branchName !== null) {
    await page.getByRole('button', { name: `打开 ${branchName}` }).click();
    await page.getByLabel('口令').fill(passphrase);
  }
  const started = performance.now();
  await page.getByRole('button', { name: branchName === null ? '打开示例' : '打开', exact: true }).click();
  await page.locator('.gate-state').waitFor({ timeout: 120_000 });
  return performance.now() - started;
};

const memoryOf = (pids: readonly number[], hostPart: string) => {
  const host = pids.find((pid) => commandOf(pid).includes(hostPart));
  return {
    hostMb: host === undefined ? null : residentOf(host),
    windowMb: sharedOf(pids.filter((pid) => pid !== host && !commandOf(pid).includes('launcher.js'))),
  };
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const left = once(child, 'exit');
  child.kill('SIGINT');
  await left;
};

/** What a measurement behind the browser door works with. */
export interface BrowserDoor {
  readonly page: Page;
  /** `performance.now()` when the first process was started */
  readonly started: number;
  /** the launcher, the host and the browser with all they started */
  readonly pids: () => readonly number[];
}

/** The launcher without its own window, and the system's Chromium on the printed address: the same processes as the browser door. */
export const withBrowserDoor = async <T>(home: string, work: (door: BrowserDoor) => Promise<T>): Promise<T> => {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('no Chromium on this machine');
  const started = performance.now();
  const launcher = spawn(process.execPath, [builtLauncher, '--no-open'], {
    env: { ...process.env, POST_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [address] = (await once(createInterface({ input: launcher.stdout }), 'line')) as [string];
    const server = await chromium.launchServer({ executablePath, chromiumSandbox: !asRoot });
    try {
      const browser = await chromium.connect(server.wsEndpoint());
      const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
      await page.goto(address);
      await firstScreen(page);
      return await work({ page, started, pids: () => [...familyOf(launcher.pid ?? 0), ...familyOf(server.process().pid ?? 0)] });
    } finally {
      await server.close();
    }
  } finally {
    await stop(launcher);
  }
};

export const measureBrowserDoor = (home: string, wayIn: WayIn): Promise<DoorFigures> =>
  withBrowserDoor(home, async ({ page, started, pids }) => {
    const startMs = performance.now() - started;
    const todayMs = await toToday(page, wayIn);
    return { startMs, todayMs, ...memoryOf(pids(), 'web-main.js') };
  });

/** The official Electron, else the one that scripts/test-electron.mjs unpacks for tests; null where there is neither. */
export const findElectronProgram = (): string | null => {
  const folders = [
    process.env.ELECTRON_OVERRIDE_DIST_PATH,
    join(root, 'node_modules', 'electron', 'dist'),
    join(root, '.cache', 'test-electron'),
  ];
  return folders.map((folder) => join(folder ?? '', 'electron')).find((file) => file !== 'electron' && existsSync(file)) ?? null;
};

/** Needs a display; see `withDisplay`. */
export const measureElectronDoor = async (home: string, wayIn: WayIn, display: string): Promise<DoorFigures> => {
  const executablePath = findElectronProgram();
  if (executablePath === null) throw new Error('no Electron on this machine');
  const env = { ...process.env, POST_HOME: home, POST_NODE: process.execPath, DISPLAY: display } as Record<string, string>;
  const started = performance.now();
  const electron = await _electron.launch({ executablePath, args: [...(asRoot ? ['--no-sandbox'] : []), root], env });
  try {
    const page = await electron.firstWindow();
    await firstScreen(page);
    const startMs = performance.now() - started;
    const todayMs = await toToday(page, wayIn);
    return { startMs, todayMs, ...memoryOf(familyOf(electron.process().pid ?? 0), 'message-port-main.js') };
  } finally {
    await electron.close();
  }
};

/** The present display, or an Xvfb of its own for as long as `work` takes. */
export const withDisplay = async <T>(work: (display: string) => Promise<T>): Promise<T> => {
  const present = process.env.DISPLAY;
  if (present) return work(present);
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ready = xvfb.stdio[3];
  if (!ready || !('on' in ready)) throw new Error('no Xvfb');
  const failed = once(xvfb, 'error').then(([error]) => Promise.reject(error));
  const [number] = (await Promise.race([once(ready, 'data'), failed])) as [Buffer];
  try {
    return await work(`:${number.toString().trim()}`);
  } finally {
    xvfb.kill();
  }
};
