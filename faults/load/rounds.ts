import { setTimeout as wait } from 'node:timers/promises';
import type { HostWishes, RunningHost } from '../client/running-host.ts';
import type { FaultContext } from '../part.ts';
import { enter, PASSPHRASE, type PreparedPost } from './prepared-post.ts';
import type { Tally } from './tally.ts';
import { startWorkday } from './workday.ts';

/** How a series of rounds breaks the host while it works; answers from when on an acknowledgement no longer counts (null: all count). */
export interface Striking {
  readonly rounds: number;
  /** the fault itself; the host must be dead afterwards */
  strike(host: RunningHost): Promise<bigint | null>;
  /** between the fault and the next start, e.g. mounting again */
  between?(): Promise<void>;
  readonly wishes?: Omit<HostWishes, 'home'>;
  /** share of rounds that strike while the host starts and unlocks, before any work */
  readonly whileOpening?: number;
}

/** a strike comes after so many acknowledgements at most, and a few milliseconds more */
const MOST_ACKNOWLEDGED = 60;
const LAST_MS = 15;
const OPENING_MS = 700;

/** Starts the host on a post that may have been broken, and says when it does not open by itself or opens as an older state. */
export const reopen = async (context: FaultContext, post: PreparedPost, tally: Tally, wishes: Omit<HostWishes, 'home'> = {}) => {
  const host = await context.startHost({ ...wishes, home: post.home });
  const { line, session } = await enter(host, post);
  if (session.rollback) tally.wrong(`opened as an older state: ${session.rollback.found} of ${session.rollback.expected}`);
  return { host, line };
};

const strikeWhileOpening = async (context: FaultContext, post: PreparedPost, series: Striking): Promise<void> => {
  const host = await context.startHost({ ...series.wishes, home: post.home });
  const opening = host.openLine().ask('laptop.unlock', { postId: post.postId, passphrase: PASSPHRASE });
  await wait(context.random() * OPENING_MS);
  await series.strike(host);
  await opening;
};

/** Rounds of: open, look at what the last fault left, work for a random while, strike. Ends with a look, `verify` and a clean close. */
export const runRounds = async (context: FaultContext, post: PreparedPost, tally: Tally, series: Striking): Promise<void> => {
  const day = startWorkday(post.items, context.random);
  let until: bigint | null = null;
  for (let round = 0; round < series.rounds; round += 1) {
    if (context.random() < (series.whileOpening ?? 0)) {
      await strikeWhileOpening(context, post, series);
      tally.hit();
      await series.between?.();
      continue;
    }
    const { host, line } = await reopen(context, post, tally, series.wishes);
    tally.add(await day.look(line, until));
    let stopped = false;
    const working = day.work(line, () => stopped);
    await day.acknowledged(Math.floor(context.random() * MOST_ACKNOWLEDGED));
    await wait(context.random() * LAST_MS);
    const struck = series.strike(host).finally(() => {
      stopped = true;
    });
    until = await struck;
    await working;
    tally.hit();
    tally.unhandled(host.unhandled());
    await series.between?.();
  }
  const { host, line } = await reopen(context, post, tally, series.wishes);
  tally.add(await day.look(line, until));
  const report = await line.call('verify.run', {});
  for (const check of report.checks.filter(({ ok }) => !ok)) tally.wrong(`verify: ${check.name}`);
  await host.stop();
  tally.unhandled(host.unhandled());
};
