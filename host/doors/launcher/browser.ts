import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An app window of the system's browser with a profile of its own, which leaves nothing behind. */
export interface AppWindow {
  /** settles when the window has been closed */
  readonly closed: Promise<void>;
  /** the window has arrived: the file with the address is no longer needed */
  forgetAddress(): Promise<void>;
  close(): Promise<void>;
}

export const hasDisplay = (): boolean =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Opens the address in app mode. The address reaches the browser in a file that only this person can read, not in argv,
 * which every account on the laptop can list; file and profile lie in one private folder, deleted when the window closes.
 */
export const openAppWindow = async (browser: string, address: string): Promise<AppWindow> => {
  const folder = await mkdtemp(join(tmpdir(), 'post-window-'));
  const redirect = join(folder, 'open.html');
  await writeFile(redirect, redirectPage(address), { mode: 0o600 });
  const child = spawn(browser, browserArguments(folder, redirect), { stdio: 'ignore' });
  const closed = ended(child).then(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return {
    closed,
    forgetAddress: () => rm(redirect, { force: true }),
    close: async () => {
      child.kill();
      await closed;
    },
  };
};

const redirectPage = (address: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>临时党支部指挥所</title>`;

const browserArguments = (folder: string, redirect: string): readonly string[] => [
  `--app=${pathToFileURL(redirect).href}`,
  `--user-data-dir=${join(folder, 'profile')}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-breakpad',
  '--disk-cache-size=1',
  '--window-size=1366,768',
  // Chromium refuses to start as root with its sandbox on.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
