import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { PaperFont } from '../door.ts';

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

/** What one page may be answered. */
export interface PaperToServe {
  readonly html: string;
  readonly shelf: FontShelf;
  /** fonts of the user's, from the encrypted database */
  readonly own: readonly PaperFont[];
}

const answer = async (route: Route, { html, shelf, own }: PaperToServe): Promise<void> => {
  const address = new URL(route.request().url());
  if (address.href === PAPER_ADDRESS) {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': POLICY }, body: html });
  }
  const ours = address.origin === new URL(PAPER_ADDRESS).origin;
  const font = ours ? own.find(({ path }) => path === address.pathname) : undefined;
  if (font) return route.fulfill({ contentType: 'font/sfnt', body: Buffer.from(font.bytes) });
  const file = ours ? FONT_FILE.exec(address.pathname)?.[1] : undefined;
  if (!file) return route.abort();
  try {
    const contentType = file.endsWith('.css') ? 'text/css' : 'font/woff2';
    return await route.fulfill({ contentType, body: await shelf(file) });
  } catch {
    return route.abort();
  }
};

/** Serves one finished page and the faces from memory; every other request is refused. No name ever reaches a file. */
export const servePaper = (page: Page, paper: PaperToServe): Promise<unknown> => page.route('**/*', (route) => answer(route, paper));
