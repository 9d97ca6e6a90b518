import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { userFontOf } from '#core/contract/font-address.ts';
import { mostCharactersInLine } from '#core/contract/message-size.ts';
import type { PostHost } from '#host/door.ts';
import { isAskedByOthers, isForeign, WebAccess, type WebSecrets } from './web-access.ts';
import { readWebFile, readWindowPage, type WebFile } from './web-files.ts';
import { attachLine } from './web-line.ts';
import { enteredPage, refusedPage } from './web-pages.ts';
import { WebSessions } from './web-sessions.ts';

export interface WebDoorOptions {
  readonly host: PostHost;
  /** built renderer, with `index.html` and `fonts/` */
  readonly rendererFolder: string;
  /** 0 lets the system choose */
  readonly port: number;
  readonly secrets: WebSecrets;
  /** a window had connected before a restart: the printed address lets nobody in any more */
  readonly spent: boolean;
  /** called once, when the first window has connected */
  readonly onSpent: () => void;
  /** how long one may take to say what is wanted; shorter in a test */
  readonly patienceMs?: number;
}
export interface WebDoor {
  readonly port: number;
  /** the address to print: loopback, with the token */
  readonly address: string;
  close(): Promise<void>;
}

/** A page needs six connections and its line one. More than this would use up the handles that saving needs. */
const MOST_CONNECTIONS = 256;
const PATIENCE_MS = 10_000;

/** 浏览器门: serves the built window on 127.0.0.1 and carries its messages to the host. Nothing else listens. */
export const openWebDoor = async (options: WebDoorOptions): Promise<WebDoor> => {
  const access = new WebAccess(options.secrets, options.spent);
  const sessions = new WebSessions(options.host);
  const { patienceMs = PATIENCE_MS } = options;
  const patience = { headersTimeout: patienceMs, requestTimeout: 2 * patienceMs, connectionsCheckingInterval: patienceMs / 10 };
  const server = createServer(patience, (request, response) => {
    respond(request, response, access, sessions, options.rendererFolder).catch(() =>
      refuse(response, 500, '读取页面文件失败，请重新启动。'),
    );
  });
  server.maxConnections = MOST_CONNECTIONS;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 * mostCharactersInLine });
  attachLine(server, sockets, access, sessions, () => {
    if (access.spent) return;
    access.spend();
    options.onSpent();
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `http://127.0.0.1:${port}/enter/${options.secrets.token}`,
    close: () => closeDoor(server, sockets, sessions),
  };
};

const respond = async (
  request: IncomingMessage,
  response: ServerResponse,
  access: WebAccess,
  sessions: WebSessions,
  folder: string,
): Promise<void> => {
  const port = request.socket.localPort ?? 0;
  const foreign = isForeign(request.headers, port);
  if (foreign !== null) return refuse(response, foreign === 'host' ? 421 : 403, refusedPage);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, refusedPage);
  const address = URL.parse(request.url ?? '/', `http://127.0.0.1:${port}`);
  if (address === null) return refuse(response, 404, '没有这个页面。');
  const { pathname } = address;
  const visitor = access.visitor(request.headers);
  const known = visitor !== null;
  // the launcher's file leads here from outside, once
  if (pathname.startsWith('/enter/')) return enter(response, pathname.slice('/enter/'.length), access, known);
  if (visitor === null || isAskedByOthers(request.headers)) return refuse(response, 403, refusedPage);
  const file = readOwnFont(pathname, visitor, sessions) ?? (await readBuilt(folder, pathname, port));
  if (file === null) return refuse(response, 404, '没有这个页面。');
  response.writeHead(200, { ...commonHeaders, ...file.headers }).end(request.method === 'HEAD' ? undefined : file.bytes);
};

const readBuilt = (folder: string, pathname: string, port: number): Promise<WebFile | null> =>
  pathname === '/' ? readWindowPage(folder, port) : readWebFile(folder, pathname);

/** A font from the encrypted database, for the window whose post is unlocked. */
const readOwnFont = (pathname: string, visitor: string, sessions: WebSessions): WebFile | null => {
  const id = userFontOf(pathname);
  const bytes = id && sessions.font(visitor, id);
  return bytes ? { bytes, headers: { 'Content-Type': 'font/sfnt', 'Content-Security-Policy': "default-src 'none'" } } : null;
};

/** One who already has the cookie is sent on even when the address is spent: it may be a bookmark of the open window. */
const enter = (response: ServerResponse, token: string, access: WebAccess, known: boolean): void => {
  const cookie = known ? null : access.enter(token);
  if (!known && cookie === null) refuse(response, 403, refusedPage);
  else response.writeHead(200, { ...commonHeaders, ...pageHeaders, ...(cookie === null ? {} : { 'Set-Cookie': cookie }) }).end(enteredPage);
};

const commonHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const pageHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" };

const refuse = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, { ...commonHeaders, ...pageHeaders }).end(html);
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

const closeDoor = async (server: Server, sockets: WebSocketServer, sessions: WebSessions): Promise<void> => {
  sessions.closeAll();
  for (const socket of sockets.clients) socket.terminate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
};
