import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { PostHost } from '#host/door.ts';
import { createPostHost } from '#host/post-host.ts';
import { openWebDoor, type WebDoor } from './web.ts';
import { newWebSecrets } from './web-access.ts';

let folder: string;
let host: PostHost;
let door: WebDoor;
const secrets = newWebSecrets();
const unused = async (): Promise<never> => {
  throw new Error('no printing in this test');
};

const open = (spent: boolean, port = 0): Promise<WebDoor> =>
  openWebDoor({ host, rendererFolder: folder, port, secrets, spent, onSpent: () => undefined });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-door-'));
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__NONCE__"><div id="root"></div>');
  writeFileSync(join(folder, 'main.js'), 'export {}');
  host = createPostHost({
    door: 'browser',
    version: 'test',
    dataFolder: join(folder, 'data'),
    clock: { now: () => Date.UTC(2022, 0, 6) },
    printer: { pdf: unused, png: unused, close: async () => undefined },
    workerFolder: folder,
  });
  door = await open(false);
});
afterEach(async () => {
  await door.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}
/** A raw request, because fetch will not let us forge Host and Origin. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: door.port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
const enterPath = (): string => new URL(door.address).pathname;
const cookie = async (): Promise<string> => String((await get(enterPath())).headers['set-cookie']).split(';')[0] ?? '';

/** Settles with `open`, or the status the server refused with. */
const tryLine = (headers: Record<string, string>): Promise<{ outcome: 'open' | number; socket: WebSocket }> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}/line`, { headers });
    socket.on('open', () => resolve({ outcome: 'open', socket }));
    socket.on('unexpected-response', (_request, response) => resolve({ outcome: response.statusCode ?? 0, socket }));
    socket.on('error', () => undefined);
  });
const ownOrigin = (): string => `http://127.0.0.1:${door.port}`;

test('the printed address answers 200 to one who keeps no cookies, and its cookie opens the window', async () => {
  const entered = await get(enterPath());
  expect(entered.status).toBe(200);
  expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict$/);
  expect((await get('/', { cookie: await cookie() })).status).toBe(200);
});

test('without a cookie nothing is served, and the page says where to start', async () => {
  for (const path of ['/', '/main.js', '/fonts/fonts.css', '/enter/wrong', '/enter/']) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 403]);
    expect(answer.body).toContain('启动程序');
  }
});

test('a forged cookie is no cookie', async () => {
  const real = await cookie();
  expect((await get('/', { cookie: `${real}x` })).status).toBe(403);
  expect((await get('/', { cookie: 'post=abc.def' })).status).toBe(403);
});

test('a name that was pointed at us (DNS rebinding) and a foreign page are refused even with the cookie', async () => {
  const known = { cookie: await cookie() };
  expect((await get('/', { ...known, host: 'evil.example' })).status).toBe(421);
  expect((await get('/', { ...known, host: `localhost:${door.port}` })).status).toBe(421);
  expect((await get(enterPath(), { host: 'evil.example' })).status).toBe(421);
  expect((await get('/', { ...known, origin: 'http://evil.example' })).status).toBe(403);
  expect((await get('/', { ...known, origin: 'null' })).status).toBe(403);
});

test('only reading is answered', async () => {
  expect((await get('/', { cookie: await cookie() }, 'POST')).status).toBe(405);
});

test('no answer may be kept by a cache, and the policy carries this load’s nonce', async () => {
  const known = { cookie: await cookie() };
  const [first, second, script] = [await get('/', known), await get('/', known), await get('/main.js', known)];
  const nonce = /nonce-([\w-]+)'/.exec(String(first.headers['content-security-policy']))?.[1] ?? 'none';
  expect(first.body).toContain(`content="${nonce}"`);
  expect(second.body).not.toContain(nonce);
  expect(first.headers['content-security-policy']).toContain("script-src 'self';");
  for (const answer of [first, script, await get('/'), await get('/nothing.js', known)])
    expect(answer.headers['cache-control']).toBe('no-store');
});

test('files outside the built window are not served, however the path is written', async () => {
  const known = { cookie: await cookie() };
  writeFileSync(join(folder, 'secret'), 'x');
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/secret', '/index.html', '/data/posts.json']) {
    expect([path, (await get(path, known)).status]).toEqual([path, 404]);
  }
});

test('the line needs our own origin and the cookie', async () => {
  const known = await cookie();
  expect((await tryLine({ cookie: known })).outcome).toBe(403);
  expect((await tryLine({ cookie: known, origin: 'http://evil.example' })).outcome).toBe(403);
  expect((await tryLine({ origin: ownOrigin() })).outcome).toBe(403);
  expect((await tryLine({ cookie: known, origin: ownOrigin(), host: 'evil.example' })).outcome).toBe(403);
  expect((await tryLine({ cookie: known, origin: ownOrigin() })).outcome).toBe('open');
});

test('once a window has connected, the printed address lets nobody else in but still leads that window home', async () => {
  const known = await cookie();
  await tryLine({ cookie: known, origin: ownOrigin() });
  expect((await get(enterPath())).status).toBe(403);
  expect((await get(enterPath(), { cookie: known })).status).toBe(200);
});

test('after a restart on the same port the window’s cookie still holds and the address stays spent', async () => {
  const known = await cookie();
  const { port } = door;
  await door.close();
  door = await open(true, port);
  expect((await get('/', { cookie: known })).status).toBe(200);
  expect((await get(enterPath())).status).toBe(403);
});

test('the line carries questions and answers, and garbage on it ends nothing', async () => {
  const { socket } = await tryLine({ cookie: await cookie(), origin: ownOrigin() });
  const answer = new Promise<unknown>((resolve) => socket.once('message', (data) => resolve(JSON.parse(String(data)))));
  for (const garbage of ['', '{', 'null', '[]', '{"type":"request"}']) socket.send(garbage);
  socket.send(Buffer.from([0, 255]));
  socket.send(JSON.stringify({ type: 'request', requestId: 'one', route: 'laptop.state', input: {} }));
  expect(await answer).toMatchObject({ type: 'answer', requestId: 'one', outcome: { ok: true, value: { door: 'browser' } } });
});

test('nothing listens on any other address of this laptop', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4');
  for (const { address } of others) {
    const outcome = await new Promise((resolve) => {
      const socket = createConnection({ host: address, port: door.port });
      socket.on('connect', () => resolve('reached'));
      socket.on('error', () => resolve('refused'));
    });
    expect([address, outcome]).toEqual([address, 'refused']);
  }
});
