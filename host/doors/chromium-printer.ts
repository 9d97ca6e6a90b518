import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import type { PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { paperPolicy } from '#core/contract/page-policy.ts';
import type { Printer } from '#host/door.ts';
import { paginate } from '#paper/paginate.ts';
import { findBrowser } from './find-browser.ts';

/** A name that can never be on a network; every request to it is answered from memory or from the fonts folder. */
const origin = 'http://paper.invalid';
const pixelsPerCssMm = 96 / 25.4;
/** A browser nobody prints with is memory wasted on a small laptop. */
const idleMs = 60_000;

/** Prints with the system's Chromium without a window. Pages live in its memory only; nothing of them is written to disk. */
export const createChromiumPrinter = (fontsFolder: string): Printer => {
  let running: Promise<Browser> | null = null;
  let idle: NodeJS.Timeout | null = null;

  const browser = (): Promise<Browser> => {
    running ??= launch().catch((error) => {
      running = null;
      throw error;
    });
    return running;
  };
  const close = async (): Promise<void> => {
    if (idle) clearTimeout(idle);
    const leaving = running;
    running = null;
    await leaving?.then((one) => one.close()).catch(() => undefined);
  };
  const withPage = async <T>(paper: PaperPage, pixelsPerMm: number, work: (page: Page) => Promise<T>): Promise<T> => {
    if (idle) clearTimeout(idle);
    const one = await browser();
    one.once('disconnected', () => {
      running = null;
    });
    const context = await one.newContext({
      deviceScaleFactor: pixelsPerMm / pixelsPerCssMm,
      viewport: { width: Math.ceil(paper.widthMm * pixelsPerCssMm), height: Math.ceil(paper.heightMm * pixelsPerCssMm) },
    });
    try {
      return await work(await openPaper(await context.newPage(), paper, fontsFolder));
    } finally {
      await context.close();
      idle = setTimeout(() => void close(), idleMs);
      idle.unref();
    }
  };

  return {
    pdf: (paper) => withPage(paper, pixelsPerCssMm, (page) => page.pdf({ preferCSSPageSize: true, printBackground: true })),
    png: (paper, pixelsPerMm) => withPage(paper, pixelsPerMm, (page) => page.screenshot({ type: 'png' })),
    close,
  };
};

const launch = async (): Promise<Browser> => {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    throw new ExpectedFailure(
      'unavailable',
      '没有找到 Chromium、Chrome 或 Edge 浏览器,无法生成 PDF。记录没有变动;装好浏览器后再打印一次。',
    );
  }
  // Chromium refuses to start as root with its sandbox on.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: ['--font-render-hinting=none'] });
};

const openPaper = async (page: Page, paper: PaperPage, fontsFolder: string): Promise<Page> => {
  await page.route('**/*', (route) => answer(route, paper, fontsFolder));
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${origin}/paper`);
  await page.evaluate(paginateThere);
  return page;
};

/** Loads every face the page uses, then runs the measuring pass that all doors share. */
export const paginateThere = `(async () => { await document.fonts.ready; await (${paginate.toString()})(document); await document.fonts.ready; })()`;

const answer = async (route: Route, paper: PaperPage, fontsFolder: string): Promise<void> => {
  const url = new URL(route.request().url());
  if (url.origin !== origin) return route.abort();
  if (url.pathname === '/paper') {
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': paperPolicy },
      body: paper.html,
    });
  }
  if (!url.pathname.startsWith('/fonts/')) return route.abort();
  try {
    const name = basename(url.pathname);
    const contentType = name.endsWith('.css') ? 'text/css' : 'font/woff2';
    return await route.fulfill({ contentType, body: await readFile(join(fontsFolder, name)) });
  } catch {
    return route.abort();
  }
};
