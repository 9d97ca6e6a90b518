import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startTestHost, type TestHost } from '../../testing/test-host.ts';
import { callRaw, statusOf } from './testing/raw-caller.ts';
import { openWebDoor, type WebDoor } from './web.ts';
import { newWebSecrets } from './web-access.ts';

let folder: string;
let host: TestHost;
let door: WebDoor;
let cookie: string;

const open = (secrets = newWebSecrets(), patienceMs = 10_000): Promise<WebDoor> =>
  openWebDoor({ host: host.host, rendererFolder: folder, port: 0, secrets, spent: false, onSpent: () => undefined, patienceMs });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-hostile-'));
  writeFileSync(join(folder, 'index.html'), '<div id="root"></div>');
  writeFileSync(join(folder, 'main.js'), 'export {}');
  host = startTestHost();
  door = await open();
  cookie = (await fetch(door.address)).headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await door.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = (): string => `127.0.0.1:${door.port}`;
/** One request in raw bytes, from one who has the cookie; the status of its answer. */
const ask = async (first: string, ...headers: readonly string[]): Promise<number> => {
  const lines = [`${first} HTTP/1.1`, `Host: ${own()}`, `Cookie: ${cookie}`, 'Connection: close', ...headers, '', ''];
  return statusOf(await callRaw(door.port, lines.join('\r\n')).heard);
};
const upgrade = (origin: string, given = cookie): string =>
  `GET /line HTTP/1.1\r\nHost: ${own()}\r\nOrigin: ${origin}\r\nCookie: ${given}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
const openSocket = (): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${own()}/line`, { headers: { cookie, origin: `http://${own()}` } });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
const answerOn = (socket: WebSocket): Promise<unknown> =>
  new Promise((resolve) => {
    socket.once('message', (data) => resolve(JSON.parse(String(data))));
    socket.send(JSON.stringify({ type: 'request', requestId: 'still-there', route: 'laptop.state', input: {} }));
  });
const stillThere = { requestId: 'still-there', outcome: { ok: true } };

test('a page that another account serves on another port of this laptop gets nothing, though the browser sends our cookie along', async () => {
  for (const site of ['same-site', 'cross-site']) {
    expect(await ask('GET /', `Sec-Fetch-Site: ${site}`)).toBe(403);
    expect(await ask('GET /main.js', `Sec-Fetch-Site: ${site}`)).toBe(403);
  }
  for (const site of ['same-origin', 'none']) expect(await ask('GET /', `Sec-Fetch-Site: ${site}`)).toBe(200);
});

test.each([
  ['another port', () => `http://127.0.0.1:${door.port + 1}`],
  ['another name for this laptop', () => `http://localhost:${door.port}`],
  ['our address as the beginning of a name', () => `http://${own()}.evil.example`],
  ['our address over https', () => `https://${own()}`],
  ['a page from a file or a sandboxed frame', () => 'null'],
  ['two origins', () => `http://${own()}, http://evil.example`],
])('a WebSocket of %s is refused with the cookie (cross-site WebSocket hijacking)', async (_, origin) => {
  expect(statusOf(await callRaw(door.port, upgrade(origin())).heard)).toBe(403);
});

test('an address or cookie of an earlier start opens nothing (replay)', async () => {
  const earlier = newWebSecrets();
  const first = await open(earlier);
  const oldCookie = (await fetch(first.address)).headers.get('set-cookie')?.split(';')[0] ?? '';
  await first.close();
  expect(statusOf(await callRaw(door.port, upgrade(`http://${own()}`, oldCookie)).heard)).toBe(403);
  const path = `/enter/${earlier.token}`;
  const noCookie = `GET ${path} HTTP/1.1\r\nHost: ${own()}\r\nConnection: close\r\n\r\n`;
  expect(statusOf(await callRaw(door.port, noCookie).heard)).toBe(403);
});

test('a cookie under which a visitor or a signature is changed by one letter is refused', async () => {
  const flip = (text: string, at: number): string => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  for (const at of [5, 10, 24, 30, 40, cookie.length - 2]) {
    expect(statusOf(await callRaw(door.port, upgrade(`http://${own()}`, flip(cookie, at))).heard), String(at)).toBe(403);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s changes and reads nothing', async (method) => {
  expect(await ask(`${method} /`)).toBe(405);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\package.json',
  '/fonts/../../package.json',
  '//etc/passwd',
  '/main.js%00.png',
  '/\u00ff.js',
  '/fonts/user/__proto__',
  '/fonts/user/../../main.js.map',
  '/[',
  '//[',
  'http://[',
])('the path %j leads nowhere', async (path) => {
  expect([400, 404]).toContain(await ask(`GET ${path}`));
});

test('headers larger than any browser’s, and bytes that are no HTTP, are refused and end nothing', async () => {
  expect(await ask('GET /', `X-Long: ${'x'.repeat(70_000)}`)).toBe(431);
  expect(statusOf(await callRaw(door.port, '\u0016\u0003\u0001\u0000garbage\r\n\r\n').heard)).toBe(400);
  expect(await ask('GET /')).toBe(200);
});

test('a caller that hangs up in the middle of being refused does not end the host (an unhandled reset)', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { socket, heard } = callRaw(door.port, upgrade('http://evil.example'));
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('x'.repeat(10_000));
    socket.resetAndDestroy();
    await heard;
  }
  expect(await ask('GET /')).toBe(200);
});

test('one who never finishes what they say is hung up on (slow loris)', async () => {
  const impatient = await open(newWebSecrets(), 300);
  const { heard } = callRaw(impatient.port, 'GET / HTTP/1.1\r\nHost: 127');
  expect(statusOf(await heard)).toBe(408);
  await impatient.close();
});

test('hundreds of connections do not reach the handles that saving needs: the open window goes on, and afterwards a new one opens', async () => {
  const window = await openSocket();
  const crowd = Array.from({ length: 400 }, () => callRaw(door.port, ''));
  const turnedAway = crowd.slice(300).map(({ heard }) => heard);
  expect(await Promise.all(turnedAway)).toEqual(turnedAway.map(() => ''));
  expect(await answerOn(window)).toMatchObject(stillThere);
  for (const { socket } of crowd) socket.destroy();
  await Promise.all(crowd.map(({ heard }) => heard));
  await expect.poll(() => ask('GET /')).toBe(200);
  window.terminate();
});

test('a frame that announces more than a request may hold closes that line at once, and only that one', async () => {
  const window = await openSocket();
  const { socket, heard } = callRaw(door.port, upgrade(`http://${own()}`));
  await new Promise((resolve) => socket.once('data', resolve));
  // one masked text frame of 2^40 bytes, of which only the announcement is sent
  socket.write(Buffer.from([0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]));
  expect(await heard).toContain('101 Switching');
  expect(await answerOn(window)).toMatchObject(stillThere);
  window.terminate();
});

test('thousands of broken messages on a line get no answer and end nothing', async () => {
  const window = await openSocket();
  for (let round = 0; round < 2000; round += 1)
    window.send(['{', '[[[[', '"x"', '{"type":"request","requestId":{}}', '\u0000'][round % 5] ?? '');
  expect(await answerOn(window)).toMatchObject(stillThere);
  window.terminate();
});
