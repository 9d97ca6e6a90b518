import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rotate } from '#core/duty/planner/rotation/rotate.ts';
import type { RotationProblem } from '#core/duty/planner/rotation/rotation-problem.ts';
import { buildRotation, everyDay } from '#core/testing/build-rotation.ts';
import { runRotation } from './run-rotation.ts';

const NO_BUILD = '/nowhere';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Impossible, which only the exact solver can tell. */
const impossible = (): RotationProblem =>
  buildRotation({
    rows: 4,
    heads: [everyDay(1), everyDay(1), [1, 1, 1, 1, 1, 1, 0]],
    shifts: buildRotation().shifts.map((shift) => ({ ...shift, block: { min: 3, max: 3 } })),
  });

describe('a rotation in a thread', () => {
  it('gives the very table the engine gives (data lost on the way into the thread would change it)', async () => {
    const options = { seed: 5, iterations: 5000 };
    expect(await runRotation(NO_BUILD, buildRotation(), options)).toEqual(rotate(buildRotation(), options));
  });

  it('brings its own exact solver, so that the impossible is proven and not searched for a minute', async () => {
    const result = await runRotation(NO_BUILD, impossible(), { seed: 1 });
    expect(result).toMatchObject({ status: 'infeasible', conflict: { kind: 'together' } });
  });

  it.each<[string, { signal?: AbortSignal; timeLimitMs?: number }]>([
    ['cancelled before it starts', { signal: AbortSignal.abort() }],
    ['out of time at once', { timeLimitMs: 0 }],
  ])('%s, it still hands over the nearest table', async (_, limits) => {
    const result = await runRotation(NO_BUILD, impossible(), { seed: 1, ...limits });
    expect(result.status === 'unknown' && result.nearest.table.length).toBe(4);
  });

  it('a thread that dies becomes a sentence, not a hanging window', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rotation-'));
    folders.push(folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'rotation-worker.js'), 'throw new Error("inside")');
    await expect(runRotation(folder, buildRotation(), { seed: 1 })).rejects.toMatchObject({
      failure: { code: 'fault', sentence: expect.stringContaining('原来的班表没有改动') },
    });
  });
});
