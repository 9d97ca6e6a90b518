import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { InputOf, RouteName } from '#core/contract/routes.ts';
import { smallFont } from '../../fonts/testing/sample-font.ts';
import { PASSPHRASE, startTestHost, type TestHost, testPost } from '../../testing/test-host.ts';
import { openWebDoor, type WebDoor } from './web.ts';
import { newWebSecrets } from './web-access.ts';

let folder: string;
let host: TestHost;
let door: WebDoor;
let cookie: string;
let socket: WebSocket;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-font-'));
  writeFileSync(join(folder, 'index.html'), '<div id="root"></div>');
  host = startTestHost();
  const secrets = newWebSecrets();
  door = await openWebDoor({ host: host.host, rendererFolder: folder, port: 0, secrets, spent: false, onSpent: () => undefined });
  cookie = (await fetch(door.address)).headers.get('set-cookie')?.split(';')[0] ?? '';
  socket = new WebSocket(`ws://127.0.0.1:${door.port}/line`, { headers: { cookie, origin: `http://127.0.0.1:${door.port}` } });
  await new Promise((resolve) => socket.once('open', resolve));
});
afterAll(async () => {
  await door.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = <Name extends RouteName>(route: Name, input: InputOf<Name>): Promise<unknown> =>
  new Promise((resolve) => {
    const requestId = randomUUID();
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { readonly requestId?: string; readonly type: string };
      if (message.type === 'answer' && message.requestId === requestId) resolve(message);
    });
    socket.send(JSON.stringify({ type: 'request', requestId, route, input, commandId: randomUUID() }));
  });
const get = (id: string, headers: Record<string, string>) => fetch(`http://127.0.0.1:${door.port}/fonts/user/${id}`, { headers });

test('a font of the user’s is served to the window that unlocked the post, and to nobody once it is locked', async () => {
  await ask('laptop.create', { post: testPost, passphrase: PASSPHRASE });
  const id = randomUUID();
  const bytes = smallFont();
  await ask('font.add', { id, fileName: 'a.ttf', base64: bytes.toString('base64') });
  const served = await get(id, { cookie });
  expect(served.status).toBe(200);
  expect(served.headers.get('cache-control')).toBe('no-store');
  expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
  expect((await get(id, {})).status).toBe(403);
  expect((await get(randomUUID(), { cookie })).status).toBe(404);
  await ask('laptop.lock', {});
  expect((await get(id, { cookie })).status).toBe(404);
});
