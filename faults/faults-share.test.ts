import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext, type OwnedContext } from './context.ts';
import { copyProduct } from './machine/built-product.ts';
import { runCommand } from './machine/run-command.ts';
import type { FaultPart } from './part.ts';
import { part as kills } from './parts/01-kill.ts';
import { part as flips } from './parts/07-flipped-bits.ts';
import { part as tampering } from './parts/34-tampering.ts';
import { failuresOf } from './report/part-result.ts';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'post-faults-share-'));
let owned: OwnedContext;

beforeAll(async () => {
  await runCommand(process.execPath, [join(root, 'scripts', 'build.mjs'), '--if-stale']);
  const product = copyProduct(root, join(work, 'product'));
  owned = createContext({ product, quick: true, seed: 20_220_106, tell: () => undefined });
}, 180_000);
afterAll(async () => {
  await owned.release();
  rmSync(work, { recursive: true, force: true });
});

/** A few of each, in a folder of their own; the whole run is `npm run faults`. */
const few = async (part: FaultPart, times: number) => {
  const folder = mkdtempSync(join(work, 'part-'));
  const finding = await part.run({ ...owned.context, folder, times: () => times });
  expect(failuresOf(finding), finding.detail).toEqual([]);
  return finding;
};

it('loses no answered entry, and writes none twice, when the built host is killed twenty times in the middle of its work', async () => {
  expect((await few(kills, 20)).times).toBe(20);
}, 180_000);

it('never shows a flipped bit of the database file as data', async () => {
  expect((await few(flips, 4)).times).toBe(4);
}, 180_000);

it('names the event that was rewritten in the log of acts', async () => {
  expect((await few(tampering, 1)).times).toBe(7);
}, 180_000);
