import { join } from 'node:path';
import { copyPost, preparePost } from '../load/prepared-post.ts';
import { sideBySide } from '../load/side-by-side.ts';
import { startTally, type Tally } from '../load/tally.ts';
import type { FaultContext } from '../part.ts';
import { operations } from './operations.ts';
import { breakOperation, type Plan } from './points.ts';

/** Breaks every operation by the same plans, two at a time; answers the points of each. */
export const breakEveryOperation = async (
  context: FaultContext,
  plans: readonly Plan[],
  most: number,
): Promise<{ readonly tally: Tally; readonly points: string }> => {
  const tally = startTally();
  const prepared = await preparePost(context, join(context.folder, 'prepared'));
  const waiting = [...operations];
  const points: string[] = [];
  await sideBySide(waiting.length, 1, async (_count, name) => {
    const make = waiting.shift();
    if (!make) return;
    const post = copyPost(prepared, join(context.folder, name));
    points.push(await breakOperation(context, post, make, tally, { plans, most }));
  });
  return { tally, points: points.join(', ') };
};
