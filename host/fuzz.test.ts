import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { fuzzedEnvelope, fuzzedInput } from '#core/testing/fuzz/fuzz-route.ts';
import { judgeAnswer } from '#core/testing/fuzz/judge-answer.ts';
import { readMessage } from './read-message.ts';
import { setUpGate } from './testing/gate.ts';
import { openRawLine, type RawLine } from './testing/raw-line.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './testing/test-host.ts';

const seed = 20_220_106;
/** Takes any object and fills a whole post. */
const left: ReadonlySet<RouteName> = new Set<RouteName>(['laptop.openSample']);
const isEmpty = (name: RouteName): boolean =>
  Object.keys((routes[name].input as unknown as { readonly shape?: object }).shape ?? { one: 1 }).length === 0;
/** A sound task starts a thread, makes a workbook or derives a key, and what takes any object is always sound; the long run of the fault harness asks them as often as any. */
const runsOf = (name: RouteName): number => (routes[name].kind === 'task' ? 10 : isEmpty(name) ? 20 : 100);
const names = (Object.keys(routes) as RouteName[]).filter((name) => !left.has(name));

let scratch: string;
let host: TestHost;
let line: RawLine;
let known: readonly string[];
const before = { home: process.env.HOME, temp: process.env.TMPDIR };

const unlock = async (): Promise<void> => {
  const { posts } = await host.line.call('laptop.state', {});
  await line.ask('laptop.unlock', { postId: posts[0]?.postId, passphrase: PASSPHRASE });
};

/** Everything outside the data folder: what stood there, and how large and when written. */
const outside = (): readonly string[] =>
  readdirSync(scratch, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(scratch, 'data')))
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
    .sort();

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'fuzz-'));
  for (const name of ['home', 'temp', 'data']) mkdirSync(join(scratch, name));
  Object.assign(process.env, { HOME: join(scratch, 'home'), TMPDIR: join(scratch, 'temp') });
  host = startTestHost({ dataFolder: join(scratch, 'data') });
  await createPost(host.line);
  await setUpGate(host.line);
  line = openRawLine(host.host);
  await unlock();
  const lists = await Promise.all(names.filter((name) => routes[name].kind === 'query').map((name) => line.ask(name, {})));
  known = [...new Set(JSON.stringify(lists).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))];
});
afterAll(async () => {
  await host.close();
  Object.assign(process.env, { HOME: before.home, TMPDIR: before.temp ?? '/tmp' });
  rmSync(scratch, { recursive: true, force: true });
});

const prototypes = (): string =>
  [Object, Array, String, Function, Promise].map((kind) => Object.getOwnPropertyNames(kind.prototype).join()).join(' ');

test('no request, however hostile, ends in a fault, a silence, a changed prototype or a file outside the data folder', async () => {
  expect(known.length).toBeGreaterThan(10);
  const [files, own] = [outside(), prototypes()];
  const wrong: string[] = [];
  for (const name of names) {
    for (const input of fc.sample(fuzzedInput(name, known), { numRuns: runsOf(name), seed })) {
      const outcome = await line.ask(name, input);
      const trouble = judgeAnswer(outcome);
      if (trouble) wrong.push(`${name}: ${trouble}`);
      if (!outcome.ok && outcome.failure.code === 'locked') await unlock();
    }
  }
  expect(wrong).toEqual([]);
  expect(outside()).toEqual(files);
  expect(prototypes()).toBe(own);
}, 120_000);

test('what is no request of ours changes nothing, and the host answers afterwards (an envelope that throws on the way in)', async () => {
  for (const message of fc.sample(fuzzedEnvelope, { numRuns: 3000, seed })) line.say(message);
  await unlock();
  expect(await line.ask('verify.run', {})).toMatchObject({ ok: true, value: { ok: true } });
});

test('a locked window learns nothing and changes nothing, whatever it asks (a rule that runs before the lock is checked)', async () => {
  const stranger = openRawLine(host.host);
  for (const name of names) {
    const route = routes[name];
    if (route.kind === 'task' && route.locked) continue;
    for (const input of fc.sample(fuzzedInput(name, known), { numRuns: 4, seed })) {
      if (readMessage({ type: 'request', requestId: 'x', route: name, input })?.is !== 'sound') continue;
      expect([name, await stranger.ask(name, input)]).toMatchObject([name, { ok: false, failure: { code: 'locked' } }]);
    }
  }
  stranger.close();
});

test('whoever only reads is refused before the input is looked at, on every route that is not theirs (a rule that runs before the role)', async () => {
  const passphrase = '只看不写的人口令';
  await host.line.call('laptop.unlock', {
    postId: (await host.line.call('laptop.state', {})).posts[0]?.postId ?? '',
    passphrase: PASSPHRASE,
  });
  await host.line.call('account.add', { id: randomUUID(), name: '看一看', role: 'reader', passphrase, own: PASSPHRASE });
  const reader = openRawLine(host.host);
  const { posts } = await host.line.call('laptop.state', {});
  expect(await reader.ask('laptop.unlock', { postId: posts[0]?.postId, passphrase })).toMatchObject({
    ok: true,
    value: { role: 'reader' },
  });
  for (const name of names.filter((name) => !routes[name].roles.includes('reader'))) {
    for (const input of fc.sample(fuzzedInput(name, known), { numRuns: 4, seed })) {
      if (readMessage({ type: 'request', requestId: 'x', route: name, input })?.is !== 'sound') continue;
      expect([name, await reader.ask(name, input)]).toMatchObject([name, { ok: false, failure: { code: 'forbidden' } }]);
    }
  }
  reader.close();
});
