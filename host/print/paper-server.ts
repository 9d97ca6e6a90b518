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

/** An answer to one request of a page. */
export interface Served {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What `path` of the page's own address is answered; null: nothing is. */
export const serve = async (path: string, { html, shelf, own }: PaperToServe): Promise<Served | null> => {
  if (path === '/') return { contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': POLICY }, body: html };
  const font = own.find((one) => one.path === path);
  if (font) return { contentType: 'font/sfnt', headers: {}, body: Buffer.from(font.bytes) };
  const file = FONT_FILE.exec(path)?.[1];
  if (!file) return null;
  const body = await shelf(file).catch(() => null);
  return body && { contentType: file.endsWith('.css') ? 'text/css' : 'font/woff2', headers: {}, body };
};

const answer = async (route: Route, paper: PaperToServe): Promise<void> => {
  const { origin, pathname, search } = new URL(route.request().url());
  const ours = origin === new URL(PAPER_ADDRESS).origin && search === '';
  const served = ours ? await serve(pathname, paper) : null;
  if (!served) return route.abort();
  const { contentType, headers, body } = served;
  return route.fulfill({ contentType, headers: { ...headers }, body });
};

/** Serves one finished page and the faces from memory; every other request is refused. No name ever reaches a file. */
export const servePaper = (page: Page, paper: PaperToServe): Promise<unknown> => page.route('**/*', (route) => answer(route, paper));
