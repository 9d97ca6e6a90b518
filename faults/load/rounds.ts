import { setTimeout as wait } from 'node:timers/promises';
import type { HostWishes, RunningHost } from '../client/running-host.ts';
import type { FaultContext } from '../part.ts';
import { enter, PASSPHRASE, type PreparedPost } from './prepared-post.ts';
import type { Tally } from './tally.ts';
import { startWorkday, type Workday } from './workday.ts';

/** The fault itself; the host is dead afterwards. Answers from when on an acknowledgement no longer counts (null: all count). */
export type Strike = (host: RunningHost) => Promise<bigint | null>;

/** How a series of rounds breaks the host while it works. */
export interface Series {
  readonly rounds: number;
  /** gets the fault ready while the host works */
  prepare(): Promise<Strike>;
  /** between the fault and the next start, e.g. mounting again */
  between?(): Promise<void>;
  readonly wishes?: Omit<HostWishes, 'home'>;
  /** share of rounds that strike while the host starts and unlocks, before any work */
  readonly whileOpening?: number;
  /** a control that must lose: openings that warn are counted, not held against the product */
  readonly mayRollBack?: boolean;
}

/** a strike comes after so many acknowledgements at most, and a few milliseconds more */
const MOST_ACKNOWLEDGED = 60;
const LAST_MS = 15;
const OPENING_MS = 700;

/** Starts the host on a post that may have been broken; an opening that warns of an older state is told to the tally. */
const reopen = async (context: FaultContext, post: PreparedPost, tally: Tally, series: Series) => {
  const host = await context.startHost({ ...series.wishes, home: post.home });
  const { line, session } = await enter(host, post);
  if (session.rollback) tally.rolledBack();
  if (session.rollback && !series.mayRollBack)
    tally.wrong(`opened as an older state: ${session.rollback.found} of ${session.rollback.expected}`);
  return { host, line };
};

const strikeWhileOpening = async (context: FaultContext, post: PreparedPost, series: Series): Promise<void> => {
  const strike = await series.prepare();
  const host = await context.startHost({ ...series.wishes, home: post.home });
  const opening = host.openLine().ask('laptop.unlock', { postId: post.postId, passphrase: PASSPHRASE });
  await wait(context.random() * OPENING_MS);
  await strike(host);
  await opening;
};

const strikeAtWork = async (
  context: FaultContext,
  post: PreparedPost,
  tally: Tally,
  series: Series,
  day: Workday,
  before: bigint | null,
) => {
  const { host, line } = await reopen(context, post, tally, series);
  tally.add(await day.look(line, before));
  const strike = await series.prepare();
  let stopped = false;
  const working = day.work(line, () => stopped);
  await day.acknowledged(Math.floor(context.random() * MOST_ACKNOWLEDGED));
  await wait(context.random() * LAST_MS);
  let until: bigint | null = null;
  try {
    until = await strike(host);
  } finally {
    stopped = true;
  }
  await working;
  tally.ended(host, 'work');
  return until;
};

/** The look after the last fault, the product's own check of everything, and a clean close. */
const finish = async (context: FaultContext, post: PreparedPost, tally: Tally, series: Series, day: Workday, until: bigint | null) => {
  const { host, line } = await reopen(context, post, tally, series);
  tally.add(await day.look(line, until));
  const { checks } = await line.call('verify.run', {});
  if (!series.mayRollBack) for (const check of checks.filter(({ ok }) => !ok)) tally.wrong(`verify: ${check.name}`);
  await host.stop();
  tally.ended(host, 'closing');
};

/** Rounds of: open, look at what the last fault left, repeat what had no answer, work for a random while, strike. */
export const runRounds = async (context: FaultContext, post: PreparedPost, tally: Tally, series: Series): Promise<void> => {
  const day = startWorkday(post.items, context.random);
  let until: bigint | null = null;
  for (let round = 0; round < series.rounds; round += 1) {
    if (context.random() < (series.whileOpening ?? 0)) await strikeWhileOpening(context, post, series);
    else until = await strikeAtWork(context, post, tally, series, day, until);
    tally.hit();
    await series.between?.();
  }
  await finish(context, post, tally, series, day, until);
};
