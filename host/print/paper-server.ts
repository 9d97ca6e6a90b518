import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';

/** A reserved name (RFC 2606): it can never lead anywhere. */
export const PAPER_ADDRESS = 'http://paper.invalid/';

/** Nothing in a printed page may run or fetch; only its own style and our faces. */
const POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:";

const FONT_FILE = /^\/fonts\/([\w-]+\.(?:woff2|css))$/;

/** Font files, read once per printer. */
export type FontShelf = (name: string) => Promise<Buffer>;

export const openFontShelf = (folder: string): FontShelf => {
  const read = new Map<string, Promise<Buffer>>();
  return (name) => {
    const known = read.get(name) ?? readFile(path.join(folder, name));
    read.set(name, known);
    return known;
  };
};

const answer = async (route: Route, html: string, fonts: FontShelf): Promise<void> => {
  const address = new URL(route.request().url());
  if (address.href === PAPER_ADDRESS) {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': POLICY }, body: html });
  }
  const file = address.origin === new URL(PAPER_ADDRESS).origin ? FONT_FILE.exec(address.pathname)?.[1] : undefined;
  if (!file) return route.abort();
  try {
    const contentType = file.endsWith('.css') ? 'text/css' : 'font/woff2';
    return await route.fulfill({ contentType, body: await fonts(file) });
  } catch {
    return route.abort();
  }
};

/** Serves one finished page and the faces from memory; every other request is refused. No name ever reaches a file. */
export const servePaper = (page: Page, html: string, fonts: FontShelf): Promise<unknown> =>
  page.route('**/*', (route) => answer(route, html, fonts));
