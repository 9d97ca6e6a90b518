import { type Browser, chromium } from 'playwright-core';
import type { PaperPage } from '#core/contract/document.ts';
import { paginateSource } from '#paper/paginate-source.ts';
import { type FontShelf, PAPER_ADDRESS, servePaper } from '../paper-server.ts';

/**
 * Runs inside the page: texts of which a part lies outside what shows them (a clipping box, a table cell, the sheet). Heights are those of the letters,
 * since the line box of a large face is taller than its ink.
 */
const findCutTexts = (): readonly string[] => {
  const slack = 1.5;
  const found = new Set<string>();
  const holds = (box: DOMRect, ink: { left: number; right: number; top: number; bottom: number }): boolean =>
    ink.left >= box.left - slack && ink.right <= box.right + slack && ink.top >= box.top - slack && ink.bottom <= box.bottom + slack;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (node.textContent ?? '').trim() === '') continue;
    const letter = Number.parseFloat(getComputedStyle(parent).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width === 0) continue;
      const middle = (line.top + line.bottom) / 2;
      const ink = { left: line.left, right: line.right, top: middle - letter * 0.44, bottom: middle + letter * 0.44 };
      for (let box: HTMLElement | null = parent; box && box !== document.body; box = box.parentElement) {
        const shows = getComputedStyle(box).overflow !== 'visible' || /^T[DH]$/.test(box.tagName);
        if (shows && !holds(box.getBoundingClientRect(), ink)) found.add(`${box.className || box.tagName}: ${node.textContent}`);
      }
    }
  }
  return [...found];
};

/** A page as the gauge saw it: texts that are cut off or run out of their cell ([] is good), and the PDF of the same layout. */
export interface Gauged {
  readonly cut: readonly string[];
  readonly pdf: Uint8Array;
}

/** Lays a page out as the printer does, once for both answers. */
export const gaugePage = async (browser: Browser, paper: PaperPage, fonts: FontShelf): Promise<Gauged> => {
  const context = await browser.newContext({ offline: true, viewport: { width: 2400, height: 1600 } });
  try {
    const page = await context.newPage();
    await servePaper(page, { html: paper.html, shelf: fonts, own: [] });
    await page.emulateMedia({ media: 'print' });
    await page.goto(PAPER_ADDRESS);
    await page.evaluate('document.body.getBoundingClientRect(); document.fonts.ready');
    await page.evaluate(paginateSource());
    const cut = await page.evaluate<readonly string[]>(`((__name) => (${findCutTexts.toString()})())((named) => named)`);
    const line = await context.newCDPSession(page);
    const { data } = await line.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, transferMode: 'ReturnAsBase64' });
    return { cut, pdf: Buffer.from(data, 'base64') };
  } finally {
    await context.close();
  }
};

export const launchGauge = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu', '--font-render-hinting=none'] });
