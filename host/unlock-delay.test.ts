import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { createUnlockDelay } from './unlock-delay.ts';

const POST = 'post';
let folder: string;
let waited: number[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-tries-'));
  waited = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () =>
  createUnlockDelay(folder, async (ms) => {
    waited.push(ms);
  });
const wrong = () => Promise.reject(new ExpectedFailure('wrongPassphrase', '口令不对'));
const tryWrong = (delay: ReturnType<typeof start>) => delay.guard(POST, wrong).catch(() => undefined);

it('a thousand wrong tries take more than eight hours of waiting and never open', async () => {
  const delay = start();
  for (let count = 0; count < 1000; count += 1) await tryWrong(delay);
  expect(waited.slice(0, 6)).toEqual([0, 0, 0, 1000, 2000, 4000]);
  expect(waited.reduce((sum, ms) => sum + ms)).toBeGreaterThan(8 * 3_600_000);
});

it('starting the program again does not make guessing fast again', async () => {
  const first = start();
  for (let count = 0; count < 5; count += 1) await tryWrong(first);
  waited = [];
  await tryWrong(start());
  expect(waited).toEqual([4000]);
});

it('ending the program in the middle of a try wins nothing', async () => {
  const first = start();
  for (let count = 0; count < 4; count += 1) await tryWrong(first);
  void first.guard(POST, () => new Promise(() => undefined)); // never answered: killed
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  waited = [];
  await tryWrong(start());
  expect(waited).toEqual([4000]);
});

it('many windows at once guess no faster than one', async () => {
  const delay = start();
  await Promise.all(Array.from({ length: 6 }, () => tryWrong(delay)));
  expect(waited).toEqual([0, 0, 0, 1000, 2000, 4000]);
});

it('the right passphrase ends the waiting; what is no wrong passphrase is not counted', async () => {
  const delay = start();
  for (let count = 0; count < 4; count += 1) await tryWrong(delay);
  await delay.guard(POST, () => Promise.reject(new ExpectedFailure('damaged', '打不开'))).catch(() => undefined);
  await delay.guard(POST, async () => 'open');
  waited = [];
  await tryWrong(delay);
  expect(waited).toEqual([0]);
});

it('a torn file locks nobody out; where it cannot be written the program itself goes on counting', async () => {
  writeFileSync(join(folder, 'unlock-tries.json'), '{"po');
  await tryWrong(start());
  expect(waited).toEqual([0]);
  rmSync(join(folder, 'unlock-tries.json'));
  mkdirSync(join(folder, 'unlock-tries.json.part'), { recursive: true });
  waited = [];
  const delay = start();
  for (let count = 0; count < 5; count += 1) await tryWrong(delay);
  expect(waited).toEqual([0, 0, 0, 1000, 2000]);
  expect(await delay.guard(POST, async () => 'open')).toBe('open');
});
