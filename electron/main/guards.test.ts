import type { IpcMainEvent, Session } from 'electron';
import { expect, test } from 'vitest';
import { paperPolicy, windowPolicy } from '#core/contract/page-policy.ts';
import { guardSession } from './guard-session.ts';
import { isTrusted } from './trusted-sender.ts';

/** What guardSession sets on Electron's session, kept to be asked. */
const guarded = () => {
  const kept: Record<string, (...given: unknown[]) => unknown> = {};
  const keep = (name: string) => (handler: (...given: unknown[]) => unknown) => {
    kept[name] = handler;
  };
  guardSession({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: keep('before') },
  } as unknown as Session);
  return kept;
};

const isCancelled = (url: string): boolean => {
  let cancelled = false;
  guarded().before?.({ url }, (answer: { readonly cancel: boolean }) => {
    cancelled = answer.cancel;
  });
  return cancelled;
};

test('every request that would leave the laptop or read its disk is cancelled, our own go through', () => {
  for (const url of [
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://127.0.0.1/',
    'wss://a/',
    'file:///etc/passwd',
    'ftp://a/',
    'devtools://a',
  ])
    expect([url, isCancelled(url)]).toEqual([url, true]);
  for (const url of ['app://post/', 'blob:app://post/1', 'data:image/png;base64,AA']) expect([url, isCancelled(url)]).toEqual([url, false]);
});

test('every permission and device is denied, one that Electron adds tomorrow, too', () => {
  const { request, check, device } = guarded();
  for (const permission of [
    'media',
    'geolocation',
    'clipboard-read',
    'usb',
    'hid',
    'serial',
    'fileSystem',
    'openExternal',
    'of-tomorrow',
  ]) {
    let granted: unknown = null;
    request?.({}, permission, (answer: unknown) => {
      granted = answer;
    });
    expect([permission, granted, check?.({}, permission)]).toEqual([permission, false, false]);
  }
  expect(device?.({ deviceType: 'usb' })).toBe(false);
});

const sent = (url: string, isTop = true): IpcMainEvent => {
  const mainFrame = { url };
  return { senderFrame: isTop ? mainFrame : { url }, sender: { mainFrame } } as unknown as IpcMainEvent;
};

test('only the top frame of our own page is listened to (a message of a frame inside, of a page that got in, of a frame that is gone)', () => {
  expect(isTrusted(sent('app://post/'))).toBe(true);
  expect(isTrusted(sent('app://post/#/roster'))).toBe(true);
  expect(isTrusted(sent('app://post/', false))).toBe(false);
  for (const url of [
    'app://post.evil/',
    'app://evil/',
    'https://post/',
    'about:blank',
    'file:///app://post/',
    'data:text/html,app://post/',
    '',
  ])
    expect([url, isTrusted(sent(url))]).toEqual([url, false]);
  expect(isTrusted({ senderFrame: null, sender: { mainFrame: null } } as unknown as IpcMainEvent)).toBe(false);
});

/** Directive → its sources. */
const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]));

test('no script but our own files runs in the window and none at all on paper; nothing but inline positions is lax', () => {
  const window = directives(windowPolicy('n0nce'));
  expect(window).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-n0nce'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  });
  const lax = Object.entries(window).filter(([, sources]) => /unsafe|\*|https?:/.test(sources));
  expect(lax).toEqual([['style-src-attr', "'unsafe-inline'"]]);
  const paper = directives(paperPolicy);
  expect([paper['default-src'], paper['script-src']]).toEqual(["'none'", undefined]);
  expect(paperPolicy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
});
