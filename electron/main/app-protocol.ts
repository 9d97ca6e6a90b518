import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { type UserFontId, userFontOf } from '#core/contract/font-address.ts';
import { noncePlaceholder, windowPolicy } from '#core/contract/page-policy.ts';

const kinds: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Must run before Electron is ready: makes `app:` an origin like https, so that modules, fonts and CSP `self` work. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
};

/** Asks the host for a font of the user's; null while every window is locked. */
export type AskForFont = (font: UserFontId) => Promise<Uint8Array | null>;

export const replyFont = (bytes: Uint8Array | null): Response =>
  bytes ? reply(new Uint8Array(bytes), 'font/sfnt', "default-src 'none'") : missing();

/** Serves the built window at `app://post/…` in this session: the page with a fresh nonce per load, files by their path, nothing else. */
export const serveWindow = (session: Session, rendererFolder: string, ownFont: AskForFont): void => {
  session.protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== 'post') return missing();
    const font = userFontOf(pathname);
    if (font !== null) return replyFont(await ownFont(font));
    return pathname === '/' ? windowPage(rendererFolder) : ((await readBuiltFile(rendererFolder, pathname)) ?? missing());
  });
};

/** A built file by its path in the address; null when there is none of a kind we serve or the path leads outside. */
export const readBuiltFile = async (rendererFolder: string, path: string): Promise<Response | null> => {
  const kind = kinds[extname(path)];
  const file = normalize(join(rendererFolder, path));
  if (kind === undefined || !file.startsWith(rendererFolder + sep)) return null;
  try {
    return reply(new Uint8Array(await readFile(file)), kind, "default-src 'none'");
  } catch {
    return null;
  }
};

export const reply = (body: Uint8Array<ArrayBuffer> | string, kind: string, policy: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': kind, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  });

export const missing = (): Response => new Response('没有这个页面。', { status: 404 });

const windowPage = async (rendererFolder: string): Promise<Response> => {
  const nonce = randomBytes(16).toString('base64url');
  const html = await readFile(join(rendererFolder, 'index.html'), 'utf8');
  return reply(html.replaceAll(noncePlaceholder, nonce), 'text/html; charset=utf-8', windowPolicy(nonce));
};
