import { join } from 'node:path';
import { findChromium } from '#host/print/find-chromium.ts';
import { type AppWindow, hasDisplay, openAppWindow } from './browser.ts';
import { startWebChild } from './web-child.ts';
import { say, words } from './words.ts';

/**
 * 启动程序 of the browser door: keeps the host running, opens the window, cleans up behind both.
 * `--no-open` prints the address and opens nothing. Ends with 0 on Ctrl-C or when its window is closed.
 */
let window: AppWindow | null = null;
let leaving = false;

const door = await startWebChild(join(import.meta.dirname, 'web-main.js'), {
  entered: () => void window?.forgetAddress(),
  restarted: () => say(words.restarted),
  failing: () => {
    say(words.failing);
    void leave(1);
  },
});

const leave = async (code: number): Promise<void> => {
  if (leaving) return;
  leaving = true;
  await window?.close();
  await door.stop();
  process.exit(code);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));

/** Why no window was opened, or null. */
const open = async (): Promise<string | null> => {
  if (process.argv.includes('--no-open')) return words.notOpened;
  if (!hasDisplay()) return words.noDisplay;
  const browser = await findChromium();
  if (browser === null) return words.noBrowser;
  window = await openAppWindow(browser, door.address);
  window.closed.then(() => leave(0));
  return null;
};

const reason = await open();
say(reason ?? words.opened);
if (reason !== null) process.stdout.write(`${door.address}\n`);
