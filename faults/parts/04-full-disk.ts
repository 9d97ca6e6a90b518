import { randomUUID } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostLine } from '../client/host-line.ts';
import { tryOpen } from '../load/opening.ts';
import { treeOf } from '../load/post-files.ts';
import { enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';
import { runCommand } from '../machine/run-command.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const ROUNDS = 20;
/** what is left for the post when the disk is small */
const LEFT_KB = 1500;
const BLOCK = 4096;
/** far more than fit */
const MOST_SAVES = 5000;

interface Sum {
  fulls: number;
  acknowledged: number;
  lost: number;
  wrong: number;
  unhandled: number;
  longestResume: number;
  spaceRefused: number;
  spaceAsked: number;
  readonly words: string[];
}

const item = (name: string) => ({
  id: randomUUID(),
  fields: { name, unit: '只', spec: '', category: 'protection' as const, lowLevel: null },
});
type Item = ReturnType<typeof item>;

const freeOf = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** Somebody else's file: all room but `left` bytes is gone. */
const fill = (folder: string, left: number): void => {
  const size = Math.max(0, freeOf(folder) - left);
  writeFileSync(join(folder, 'balloon'), Buffer.alloc(size));
};

/** Saves until the disk is full; the one that was refused comes back to be sent again as it was. */
const saveUntilRefused = async (line: HostLine, sum: Sum, kept: Item[]): Promise<{ refused: Item; commandId: string }> => {
  for (let number = 0; number < MOST_SAVES; number += 1) {
    const next = item(`物资${randomUUID().slice(0, 13)}`);
    const commandId = randomUUID();
    const { outcome } = await line.ask('supplies.saveItem', next, commandId);
    if (outcome?.ok) {
      kept.push(next);
      sum.acknowledged += 1;
      continue;
    }
    if (outcome?.failure.code !== 'full') sum.words.push(`full disk answered ${outcome?.failure.code} ${outcome?.failure.sentence}`);
    return { refused: next, commandId };
  }
  throw new Error('the disk never became full');
};

const missing = async (line: HostLine, kept: readonly Item[]): Promise<number> => {
  const there = new Set((await line.call('supplies.overview', {})).lines.map((one) => one.item.name));
  return kept.filter(({ fields }) => !there.has(fields.name)).length;
};

const checkWhileFull = async (line: HostLine, sum: Sum, kept: readonly Item[]): Promise<void> => {
  sum.lost += await missing(line, kept);
  const today = await line.ask('today.summary', {});
  if (!today.outcome?.ok) sum.words.push('today cannot be read on a full disk');
  sum.spaceAsked += 1;
  const { outcome } = await line.ask('backup.run', { folder: null });
  if (outcome && !outcome.ok && outcome.failure.code === 'full' && /\d/.test(outcome.failure.sentence)) sum.spaceRefused += 1;
  else sum.words.push(`a backup on a full disk: ${outcome?.ok ? 'done' : outcome?.failure.sentence}`);
};

/** Full while it runs: refused, read on, room again, the same entry goes in without a restart. */
const fullWhileRunning = async (context: FaultContext, post: PreparedPost, folder: string, sum: Sum, kept: Item[]): Promise<void> => {
  const host = await context.startHost({ home: post.home });
  const { line } = await enter(host, post);
  fill(folder, Math.floor(context.random() * 60) * BLOCK);
  const { refused, commandId } = await saveUntilRefused(line, sum, kept);
  sum.fulls += 1;
  await checkWhileFull(line, sum, kept);
  rmSync(join(folder, 'balloon'));
  const started = performance.now();
  const again = await line.ask('supplies.saveItem', refused, commandId);
  sum.longestResume = Math.max(sum.longestResume, performance.now() - started);
  if (again.outcome?.ok) kept.push(refused);
  else sum.words.push(`room again, but: ${again.outcome?.failure.sentence ?? 'no answer'}`);
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** Full before it starts: opens, reads, says so when something is to be saved. */
const fullBeforeStart = async (
  context: FaultContext,
  post: PreparedPost,
  folder: string,
  sum: Sum,
  kept: readonly Item[],
): Promise<void> => {
  fill(folder, 0);
  const host = await context.startHost({ home: post.home });
  const line = host.openLine();
  const opening = await tryOpen(line, post);
  sum.fulls += 1;
  if (opening.is !== 'open') sum.words.push(`does not open on a full disk: ${opening.is === 'refused' ? opening.sentence : 'no answer'}`);
  else {
    if (opening.session.rollback) sum.wrong += 1;
    sum.lost += await missing(line, kept);
    const { outcome } = await line.ask('supplies.saveItem', item('放不下的'));
    if (!outcome || outcome.ok || outcome.failure.code !== 'full')
      sum.words.push('saving on a disk without one free byte is not refused as full');
  }
  rmSync(join(folder, 'balloon'));
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** The medium is read-only at the start: nothing is written, and it is not called damaged. */
const readOnly = async (context: FaultContext, post: PreparedPost, folder: string, sum: Sum): Promise<void> => {
  await runCommand('mount', ['-o', 'remount,ro', folder]);
  const before = treeOf(post.home);
  const host = await context.startHost({ home: post.home });
  const opening = await tryOpen(host.openLine(), post);
  sum.fulls += 1;
  if (opening.is === 'silent') sum.words.push('no answer on a read-only medium');
  else if (opening.is === 'refused' && !opening.sentence.includes('只读')) sum.words.push(`read-only at the start: ${opening.sentence}`);
  await host.stop();
  if (treeOf(post.home) !== before) sum.words.push('files changed on a read-only medium');
  await runCommand('mount', ['-o', 'remount,rw', folder]);
  sum.unhandled += host.unhandled();
};

/** A small disk in memory: filled up by somebody else, grown again, read-only at a start. */
export const part: FaultPart = {
  rows: [4, 5],
  title: 'A full disk loses nothing and is no reason to start again; big steps ask for room first',
  mounts: true,
  run: async (context) => {
    const disk = await context.mounts.newMemoryDisk('20m');
    const post = await preparePost(context, join(disk.folder, 'data'));
    const used = Math.ceil((20 * 1_048_576 - freeOf(disk.folder)) / 1024);
    await disk.resize(`${used + LEFT_KB}k`);
    const sum: Sum = {
      ...{ fulls: 0, acknowledged: 0, lost: 0, wrong: 0, unhandled: 0, longestResume: 0, spaceRefused: 0, spaceAsked: 0 },
      words: [],
    };
    const kept: Item[] = [];
    const rounds = context.times(ROUNDS, 4);
    for (let round = 0; round < rounds; round += 1) {
      await fullWhileRunning(context, post, disk.folder, sum, kept);
      await fullBeforeStart(context, post, disk.folder, sum, kept);
      if (freeOf(disk.folder) < (LEFT_KB / 2) * 1024) await disk.resize(`${Math.ceil((20 * 1_048_576 + round * 1_048_576) / 1024)}k`);
    }
    await readOnly(context, post, disk.folder, sum);
    const host = await context.startHost({ home: post.home });
    const { line } = await enter(host, post);
    sum.lost += await missing(line, kept);
    if (!(await line.call('verify.run', {})).ok) sum.wrong += 1;
    await host.stop();
    const { fulls, acknowledged, lost, wrong, unhandled, longestResume, spaceRefused, spaceAsked, words } = sum;
    return {
      ...{ done: `tmpfs with ${LEFT_KB} kB left filled up while running and before the start, grown again; read-only at a start` },
      ...{ times: fulls, lost, silent: wrong, unhandled },
      detail: `${acknowledged} acknowledged, all there; the refused entry went in ${Math.round(longestResume)} ms after there was room, without a restart; ${spaceRefused} of ${spaceAsked} backups refused beforehand with numbers`,
      broken: words.slice(0, 5),
    };
  },
};
