import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { PaperPage } from '#core/contract/document.ts';
import { paginateSource } from '#paper/paginate-source.ts';
import { type FontShelf, type PaperToServe, serve } from '../paper-server.ts';

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

/** Lays out one page after the other. */
export interface Gauge {
  look(paper: PaperPage): Promise<Gauged>;
  close(): Promise<void>;
}

/** What a printer's own server answers, on the loopback: faces stay in the window's memory, which a page that is routed would not let them. */
const serveAloud = async (current: () => PaperToServe): Promise<{ readonly address: string; readonly server: Server }> => {
  const server = createServer((request, response) => {
    void serve(request.url ?? '/', current()).then((served) => {
      if (!served) return response.writeHead(404).end();
      const keep = served.contentType.startsWith('text/html') ? 'no-store' : 'max-age=3600, immutable';
      return response.writeHead(200, { ...served.headers, 'Content-Type': served.contentType, 'Cache-Control': keep }).end(served.body);
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
};

/** Lays pages out as the printer does, each once for both answers, in one window: the faces are read once and not for every page. */
export const openGauge = async (executablePath: string, shelf: FontShelf): Promise<Gauge> => {
  let html = '';
  const { address, server } = await serveAloud(() => ({ html, shelf, own: [] }));
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--font-render-hinting=none'],
  });
  const context = await browser.newContext({ viewport: { width: 2400, height: 1600 } });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  const line = await context.newCDPSession(page);
  const look = async (paper: PaperPage): Promise<Gauged> => {
    html = paper.html;
    await page.goto(address);
    await page.evaluate('document.body.getBoundingClientRect(); document.fonts.ready');
    await page.evaluate(paginateSource());
    const cut = await page.evaluate<readonly string[]>(`((__name) => (${findCutTexts.toString()})())((named) => named)`);
    const { data } = await line.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, transferMode: 'ReturnAsBase64' });
    return { cut, pdf: Buffer.from(data, 'base64') };
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    look: (paper) => {
      const next = last.then(() => look(paper));
      last = next.catch(() => null);
      return next;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
