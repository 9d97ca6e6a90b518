import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { buildCheckpoint } from '#core/testing/build-checkpoint.ts';
import { naiveHardViolations } from '#core/testing/naive-duty-checker.ts';
import { runPlanner } from './run-planner.ts';

const NO_BUILD = '/nowhere';
const FOREVER = 2_000_000_000;
const folders: string[] = [];

/** A folder with a built worker of our own making, to see what happens when the thread goes wrong. */
const folderWith = (script: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'planner-'));
  folders.push(folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'planner-worker.js'), script);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const lawful = (problem: PlanProblem, duties: Parameters<typeof naiveHardViolations>[0]['duties']): void =>
  expect(naiveHardViolations({ ...problem, duties })).toEqual([]);

describe('planning in a thread', () => {
  it('same seed and iterations: same plan, and a whole one', async () => {
    const problem = buildCheckpoint();
    const options = { seed: 5, iterations: 3000 };
    const [one, two] = [await runPlanner(NO_BUILD, problem, options), await runPlanner(NO_BUILD, problem, options)];
    expect(one).toEqual(two);
    expect(one.open).toEqual([]);
    lawful(problem, one.duties);
  });

  it('cancelled while it runs, hands over the best plan so far', async () => {
    const problem = buildCheckpoint();
    const cancel = new AbortController();
    const running = runPlanner(
      NO_BUILD,
      problem,
      { seed: 1, iterations: FOREVER },
      { signal: cancel.signal, onProgress: () => cancel.abort() },
    );
    const { stopped, duties, open } = await running;
    expect(stopped).toBe(true);
    expect(open).toEqual([]);
    lawful(problem, duties);
  });

  it('cancelled before it starts, still answers', async () => {
    const problem = buildCheckpoint();
    const { stopped, duties } = await runPlanner(NO_BUILD, problem, { seed: 1, iterations: FOREVER }, { signal: AbortSignal.abort() });
    expect(stopped).toBe(true);
    lawful(problem, duties);
  });

  it('ends by itself when the time is up (an engine that never asks would run for ever)', async () => {
    const problem = buildCheckpoint();
    const { stopped, duties } = await runPlanner(NO_BUILD, problem, { seed: 1, seconds: 0.2 });
    expect(stopped).toBe(false);
    lawful(problem, duties);
  });

  it.each([
    ['throws', 'throw new Error("inside")'],
    ['leaves without a word', 'process.exit(0)'],
    ['cannot even be read', 'this is no program'],
  ])('a thread that %s becomes a sentence, not a hanging window', async (_, script) => {
    const failing = runPlanner(folderWith(script), buildCheckpoint(), { seed: 1 });
    await expect(failing).rejects.toMatchObject({ failure: { code: 'fault', sentence: expect.stringContaining('原来的值班表没有改动') } });
  });
});
