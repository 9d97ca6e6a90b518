import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostLine } from '../client/host-line.ts';
import { tryOpen } from '../load/opening.ts';
import { copyPost, PASSPHRASE, type PreparedPost } from '../load/prepared-post.ts';
import { itemsIn, prepareTwoStates, sameItems, type TwoStates } from '../load/two-states.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const KILLS = 50;
const SIDE_BY_SIDE = 2;
/** share of a restore before which nothing is decided: proving the backup takes most of the time */
const EARLIEST = 0.4;
/** every so often the restored state is given back for the one that lies aside */
const PUT_BACK_EVERY = 2;

interface Sum {
  left: number;
  kills: number;
  neither: number;
  /** the state from before is not in reach any more */
  lost: number;
  restored: number;
  asBefore: number;
  putBack: number;
  unhandled: number;
  readonly words: string[];
}

const restoreEarlier = async (line: HostLine, { post: { postId }, seq }: TwoStates) => {
  const { backups } = await line.call('recovery.look', { postId, passphrase: PASSPHRASE });
  const backup = backups.find((one) => one.seq === seq)?.token ?? '';
  return line.ask('recovery.restore', { postId, backup, where: 'here', secret: { kind: 'passphrase', words: PASSPHRASE } });
};

const timeRestore = async (context: FaultContext, home: string, states: TwoStates): Promise<number> => {
  const post = copyPost(states.post, home);
  const host = await context.startHost({ home: post.home });
  const line = host.openLine();
  const started = performance.now();
  const { outcome } = await restoreEarlier(line, states);
  if (!outcome?.ok) throw new Error(`a restore that nobody kills: ${outcome?.failure.sentence ?? 'no answer'}`);
  const length = performance.now() - started;
  await host.stop();
  return length;
};

/** Whatever stands there now, the other state is one step away. */
const putBack = async (line: HostLine, post: PreparedPost, { later }: TwoStates, sum: Sum): Promise<void> => {
  await line.call('laptop.lock', {});
  const { aside } = await line.call('recovery.look', { postId: post.postId, passphrase: PASSPHRASE });
  const state = aside.find(({ complete }) => complete);
  if (!state) {
    sum.lost += 1;
    return void sum.words.push('restored, but nothing lies aside');
  }
  const { outcome } = await line.ask('recovery.putBack', { postId: post.postId, stamp: state.stamp, passphrase: PASSPHRASE });
  if (!outcome?.ok) sum.words.push(`put back: ${outcome?.failure.sentence ?? 'no answer'}`);
  const opening = await tryOpen(line, post);
  if (opening.is === 'open' && sameItems(await itemsIn(line), later)) sum.putBack += 1;
  else sum.lost += 1;
};

const lookAfterKill = async (context: FaultContext, post: PreparedPost, states: TwoStates, sum: Sum): Promise<void> => {
  const host = await context.startHost({ home: post.home });
  const line = host.openLine();
  const opening = await tryOpen(line, post);
  if (opening.is !== 'open') {
    sum.neither += 1;
    sum.words.push(opening.is === 'refused' ? opening.sentence : 'no answer');
  } else {
    const there = await itemsIn(line);
    if (opening.session.rollback) sum.words.push('told of an older state after a restore');
    if (sameItems(there, states.later)) sum.asBefore += 1;
    else if (!sameItems(there, states.earlier)) sum.neither += 1;
    else {
      sum.restored += 1;
      if (sum.restored % PUT_BACK_EVERY === 1) await putBack(line, post, states, sum);
    }
  }
  await host.stop();
  sum.unhandled += host.unhandled();
};

const killInTurn = async (context: FaultContext, name: string, states: TwoStates, sum: Sum): Promise<void> => {
  const length = await timeRestore(context, join(context.folder, `${name}-first`), states);
  for (let round = 0; sum.left > 0; round += 1) {
    sum.left -= 1;
    const post = copyPost(states.post, join(context.folder, `${name}-${round}`));
    const host = await context.startHost({ home: post.home });
    const restoring = restoreEarlier(host.openLine(), states).catch(() => null);
    await wait((EARLIEST + context.random() * (1.2 - EARLIEST)) * length);
    await host.kill();
    await restoring;
    sum.kills += 1;
    sum.unhandled += host.unhandled();
    await lookAfterKill(context, post, states, sum);
    rmSync(post.home, { recursive: true, force: true });
  }
};

/** kill -9 at random moments of a restore in place. */
export const part: FaultPart = {
  rows: [12],
  title: 'A restore is whole or has not happened, and can be undone',
  run: async (context) => {
    const states = await prepareTwoStates(context, join(context.folder, 'post'));
    const sum: Sum = {
      ...{ left: context.times(KILLS, 6), kills: 0, neither: 0, lost: 0, restored: 0, asBefore: 0, putBack: 0, unhandled: 0 },
      words: [],
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, (_, at) => killInTurn(context, `lane-${at}`, states, sum)));
    const { kills, neither, lost, restored, asBefore, putBack: back, unhandled, words } = sum;
    return {
      ...{ done: 'kill -9 during a restore in place', times: kills, lost, silent: neither, unhandled },
      detail: `${asBefore} as before, ${restored} restored, ${neither} neither; ${back} restores taken back to the state that lay aside, every record there`,
      broken: words.slice(0, 5),
    };
  },
};
