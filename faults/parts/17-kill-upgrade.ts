import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { tryOpen } from '../load/opening.ts';
import { type PostReading, readPost } from '../load/post-reading.ts';
import { copyPost, enter, PASSPHRASE, type PreparedPost, postFolderOf, preparePost } from '../load/prepared-post.ts';
import { startTally, type Tally } from '../load/tally.ts';
import { startWorkday } from '../load/workday.ts';
import type { BuiltProduct } from '../machine/built-product.ts';
import { makeNextVersion } from '../machine/next-version.ts';
import { attachStrace } from '../machine/strace.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const CALLS = ['pwrite64', 'fsync', 'write', 'rename', 'unlink', 'openat'];
const MOST = 12;
const ENTRIES = 120;

interface Upgrade {
  readonly context: FaultContext;
  readonly old: PreparedPost;
  readonly next: BuiltProduct;
  readonly before: PostReading;
  readonly tally: Tally;
}

/** A post with something in it, closed by today's version. */
const fill = async (context: FaultContext): Promise<{ readonly old: PreparedPost; readonly before: PostReading }> => {
  const old = await preparePost(context, join(context.folder, 'old'));
  const host = await context.startHost({ home: old.home });
  const { line } = await enter(host, old);
  const day = startWorkday(old.items, context.random);
  let full = false;
  const working = day.work(line, () => full);
  await day.acknowledged(ENTRIES);
  full = true;
  await working;
  const before = await readPost(line);
  await host.stop();
  return { old, before };
};

const hasBackup = (post: PreparedPost): boolean =>
  readdirSync(postFolderOf(post), { recursive: true, encoding: 'utf8' }).some(
    (name) => name.endsWith('.postbackup') || name.includes('before-upgrade'),
  );

/** After the kill: today's version opens it as it was or says that it is newer; the next version opens it with every record; a backup lies there. */
const compare = async ({ context, next, before, tally }: Upgrade, post: PreparedPost, where: string): Promise<void> => {
  const today = await context.startHost({ home: post.home });
  const opening = await tryOpen(today.openLine(), post);
  await today.stop();
  if (opening.is === 'silent' || (opening.is === 'refused' && opening.code !== 'newer'))
    tally.wrong(`${where}: today's version says neither old nor newer`);
  const host = await context.startHost({ home: post.home, product: next });
  const { line, session } = await enter(host, post);
  if (session.rollback) tally.wrong(`${where}: opened as an older state`);
  if (!isDeepStrictEqual(await readPost(line), before)) tally.wrong(`${where}: records differ after the upgrade`);
  await host.stop();
  tally.ended(host, where);
  if (!hasBackup(post)) tally.wrong(`${where}: no backup from before the upgrade`);
};

/** One point; false when the upgrade makes no such call any more. */
const killAt = async (upgrade: Upgrade, call: string, at: number): Promise<boolean> => {
  const { context, old, next, tally } = upgrade;
  const where = `${call} ${at}`;
  const post = copyPost(old, join(context.folder, `${call}-${at}`));
  const host = await context.startHost({ home: post.home, product: next });
  const line = host.openLine();
  const strace = await attachStrace(host.pid, { call, at, what: { kill: true } }, join(context.folder, `strace-${call}-${at}.log`));
  host.expectDeath();
  await line.ask('laptop.unlock', { postId: post.postId, passphrase: PASSPHRASE });
  const hit = (await strace.detach()) > 0;
  await host.kill();
  if (hit) tally.hit();
  tally.ended(host, where);
  await compare(upgrade, post, where);
  return hit;
};

export const part: FaultPart = {
  rows: [17, 18],
  title: 'An upgrade of the data is whole or not at all, with a backup before it',
  run: async (context) => {
    const tally = startTally();
    const next = makeNextVersion(context.product, join(context.folder, 'next'));
    const upgrade: Upgrade = { context, next, tally, ...(await fill(context)) };
    const points: string[] = [];
    const waiting = [...CALLS];
    const lane = async (): Promise<void> => {
      for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
        let hits = 0;
        for (let at = 1; hits < context.times(MOST, 2); at = Math.max(at + 1, Math.round(at * 1.3))) {
          if (!(await killAt(upgrade, call, at))) break;
          hits += 1;
        }
        points.push(`${call} ${hits}`);
      }
    };
    await Promise.all([lane(), lane()]);
    return tally.finding(
      'SIGKILL right before the n-th system call of an upgrade (one more migration put under a built host, on a filled post)',
      `points hit: ${points.join(', ')}; after each, today's version opened it or refused it as newer, the next version opened it with equal records`,
    );
  },
};
