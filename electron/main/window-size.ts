import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { folders } from './folders.ts';

const size = z.object({ width: z.int().min(640), height: z.int().min(480), maximized: z.boolean() });
type WindowSize = z.output<typeof size>;

const file = join(folders.window, 'size.json');
/** The smallest laptop screen we design for. */
const first: WindowSize = { width: 1366, height: 768, maximized: false };

/** The size the window had when it was last closed, never larger than the screen. */
export const rememberedSize = (): WindowSize => {
  const { workAreaSize } = screen.getPrimaryDisplay();
  const last = readSize();
  return { ...last, width: Math.min(last.width, workAreaSize.width), height: Math.min(last.height, workAreaSize.height) };
};

export const rememberSize = (window: BrowserWindow): void => {
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    const now: WindowSize = { width, height, maximized: window.isMaximized() };
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(now));
    } catch {
      // A full disk must not keep the window from closing; it opens at the usual size next time.
    }
  });
};

const readSize = (): WindowSize => {
  try {
    return size.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return first;
  }
};
