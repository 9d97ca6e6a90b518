import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type ElectronApp, openElectronApp } from './fixtures/electron-app.ts';

interface WindowFixture {
  readonly shell: ElectronApp & { readonly home: string };
}
const test = base.extend<WindowFixture>({
  shell: async ({ locale: _locale }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'post-e2e-'));
    const app = await openElectronApp(home);
    await use({ ...app, home });
    await app.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

test('the page gets nothing of Node or Electron but the bridge', async ({ shell }) => {
  const inside = await shell.page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>).require,
    process: typeof (globalThis as Record<string, unknown>).process,
    bridge: Object.keys((globalThis as unknown as { postBridge: object }).postBridge).sort(),
    origin: location.origin,
  }));
  expect(inside).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['native', 'onMessage', 'onState', 'send'],
    origin: 'app://post',
  });
});

test('the running window has isolation, sandbox and web security on, Node and web views off', async ({ shell }) => {
  const preferences = await shell.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (window.webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    ),
  );
  expect(preferences).toEqual([
    expect.objectContaining({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    }),
  ]);
});

test('nothing leaves the laptop: web, file and WebSocket requests all fail', async ({ shell }) => {
  const outcomes = await shell.page.evaluate(async () => {
    const tried = ['http://127.0.0.1:9/', 'https://example.org/', 'file:///etc/passwd'].map((url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    );
    const socket = new Promise<string>((resolve) => {
      try {
        const line = new WebSocket('ws://127.0.0.1:9/');
        line.onopen = () => resolve('reached');
        line.onerror = () => resolve('refused');
      } catch {
        resolve('refused');
      }
    });
    return Promise.all([...tried, socket]);
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('main itself denies requests that are not for our own files, should the policy ever fail', async ({ shell }) => {
  const outcome = await shell.electron.evaluate(async ({ BrowserWindow, net }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    if (!session) return 'no session';
    return new Promise<string>((resolve) => {
      const request = net.request({ url: 'http://127.0.0.1:9/', session });
      request.on('error', (error) => resolve(error.message));
      request.on('response', () => resolve('reached'));
      request.end();
    });
  });
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('every permission is denied', async ({ shell }) => {
  const states = await shell.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state));
  });
  expect(states.every((state) => state === 'denied')).toBe(true);
});

test('the window neither navigates away nor opens another', async ({ shell }) => {
  const { page } = shell;
  await page.evaluate(() => {
    window.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    location.href = 'file:///etc/passwd';
  });
  await page.evaluate(() => fetch('/'));
  expect(await shell.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toMatch(
    /^app:\/\/post\//,
  );
  expect(await shell.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the policy has a fresh nonce per load and lets no inline script, eval or foreign frame in', async ({ shell }) => {
  const { page } = shell;
  const load = (): Promise<string> => page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy') ?? '');
  const [first, second] = [await load(), await load()];
  expect(first).toContain("default-src 'none'");
  expect(first).toContain("script-src 'self';");
  expect(first).toContain("object-src 'none'");
  expect(first).toContain("base-uri 'none'");
  expect(first).toContain("form-action 'none'");
  expect(first).not.toContain('unsafe-eval');
  expect(first).not.toBe(second);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruder = true';
    document.body.append(script);
    return 'intruder' in globalThis;
  });
  expect(ran).toBe(false);
});

test('files outside the built window are not served, however the path is written', async ({ shell }) => {
  const statuses = await shell.page.evaluate(() =>
    Promise.all(
      ['/../main/index.cjs', '/%2e%2e/main/index.cjs', '/..%2fmain%2findex.cjs', '/index.cjs'].map(
        async (path) => (await fetch(path)).status,
      ),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('a host that dies comes back by itself and the window is told', async ({ shell }) => {
  const { page } = shell;
  await page.evaluate(() => {
    const states: string[] = [];
    Object.assign(globalThis, { states });
    (globalThis as unknown as { postBridge: { onState(listener: (state: string) => void): void } }).postBridge.onState((state) =>
      states.push(state),
    );
  });
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { states: string[] }).states.at(-1))).toBe('up');
  await shell.killHost();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { states: string[] }).states.join())).toMatch(/up,lost,up$/);
});

test('a page that crashes is loaded again by itself (an empty window for ever)', async ({ shell }) => {
  // the recorder holds on to the page that crashed: that its words are in the draft is a journey of the browser door
  const loaded = await shell.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return new Promise<string>((resolve) => {
      contents?.once('did-finish-load', () => resolve(contents.getURL()));
      contents?.forcefullyCrashRenderer();
    });
  });
  expect(loaded).toMatch(/^app:\/\/post\//);
});

test('a second start on the same data opens no second window', async ({ shell }) => {
  await expect(openElectronApp(shell.home)).rejects.toThrow();
  expect(await shell.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the title is the product and the window keeps no page on disk', async ({ shell }) => {
  expect(await shell.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe('临时党支部指挥所');
  const kept = await readdir(join(shell.home, 'window'), { recursive: true });
  expect(kept.filter((path) => /^Cache|Session Storage|IndexedDB|Service Worker/.test(path))).toEqual([]);
});
