import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { flipBit } from '../damage/flip-bit.ts';
import { lock, tryOpen } from '../load/opening.ts';
import { keepFiles, postFolder } from '../load/post-files.ts';
import { readPost } from '../load/post-reading.ts';
import { copyPost, enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';

import { startWorkday } from '../load/workday.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const FLIPS = 300;
const SIDE_BY_SIDE = 2;
/** refusals that lead to the recovery screen */
const NOTICED = new Set(['damaged', 'wrongPassphrase']);
const WORK_MS = 2500;

interface Sum {
  left: number;
  flips: number;
  atOpening: number;
  byCheck: number;
  harmless: number;
  silent: number;
  unhandled: number;
  readonly words: string[];
}

/** Fills a post by some seconds of work, so that there is something to be flipped. */
const fill = async (context: FaultContext, post: PreparedPost): Promise<void> => {
  const host = await context.startHost({ home: post.home });
  const { line } = await enter(host, post);
  const until = Date.now() + WORK_MS;
  await startWorkday(post.items, context.random).work(line, () => Date.now() > until);
  await host.stop();
};

/** One flip after another in one post, each in the same whole file; every opening is judged. */
const flipInTurn = async (context: FaultContext, post: PreparedPost, sum: Sum): Promise<void> => {
  const folder = postFolder(post.home);
  const kept = keepFiles(folder, `${post.home}.kept`);
  const host = await context.startHost({ home: post.home });
  const line = host.openLine();
  if ((await tryOpen(line, post)).is !== 'open') throw new Error('the whole post does not open');
  const whole = await readPost(line);
  await lock(line);
  while (sum.left > 0) {
    sum.left -= 1;
    kept.putBack();
    const position = flipBit(join(folder, 'post.db'), context.random);
    const opening = await tryOpen(line, post);
    sum.flips += 1;
    if (opening.is === 'refused' && NOTICED.has(opening.code)) sum.atOpening += 1;
    else if (opening.is !== 'open') sum.words.push(`byte ${position}: ${opening.is === 'refused' ? opening.sentence : 'no answer'}`);
    else if (!(await line.ask('verify.run', {})).outcome?.ok || !(await line.call('verify.run', {})).ok) sum.byCheck += 1;
    else if (isDeepStrictEqual(await readPost(line), whole)) sum.harmless += 1;
    else sum.silent += 1;
    await lock(line);
  }
  kept.putBack();
  if ((await tryOpen(line, post)).is !== 'open') sum.words.push('the whole file put back does not open');
  await host.stop();
  sum.unhandled += host.unhandled();
};

/** A bit turned over in the closed file: a bad sector, a bad cable, a stick that forgets. */
export const part: FaultPart = {
  rows: [7],
  title: 'A flipped bit is noticed and never shown as data',
  run: async (context) => {
    const post = await preparePost(context, join(context.folder, 'post'));
    await fill(context, post);
    const sum: Sum = { left: context.times(FLIPS), flips: 0, atOpening: 0, byCheck: 0, harmless: 0, silent: 0, unhandled: 0, words: [] };
    const lanes = Array.from({ length: SIDE_BY_SIDE }, (_, at) => copyPost(post, join(context.folder, `copy-${at}`)));
    await Promise.all(lanes.map((copy) => flipInTurn(context, copy, sum)));
    const { flips, atOpening, byCheck, harmless, silent, unhandled, words } = sum;
    return {
      ...{ done: 'one random bit of the database flipped, then opened', times: flips, lost: 0, silent, unhandled },
      detail: `${atOpening} noticed at opening, ${byCheck} by 核对 only, ${harmless} in unused bytes (all records equal)`,
      broken: words.slice(0, 5),
    };
  },
};
