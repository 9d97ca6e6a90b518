import { join } from 'node:path';
import { copyPost, preparePost } from '../load/prepared-post.ts';
import { runRounds } from '../load/rounds.ts';
import { sideBySide } from '../load/side-by-side.ts';
import { startTally } from '../load/tally.ts';
import type { FaultPart } from '../part.ts';

const KILLS = 504;
/** Kills of one post, then a new one: a start never has to read a year of the load's own making. */
const KILLS_A_POST = 42;

/** kill -9 at random moments, of work and of opening, with four hands writing at once. */
export const part: FaultPart = {
  rows: [1],
  title: 'A saved record survives a crash of the program',
  run: async (context) => {
    const tally = startTally();
    const post = await preparePost(context, join(context.folder, 'prepared'));
    const kills = context.times(KILLS, 20);
    await sideBySide(kills, KILLS_A_POST, async (rounds, name) => {
      await runRounds(context, copyPost(post, join(context.folder, name)), tally, {
        rounds,
        whileOpening: 0.1,
        prepare: async () => async (host) => {
          await host.kill();
          return null;
        },
      });
      context.tell(`${tally.hits} of ${kills} kills, ${tally.acknowledged} acknowledged`);
    });
    return tally.finding(
      'kill -9 of the host at random moments, four requests in flight',
      `${tally.acknowledged} acknowledged; ${tally.unconfirmed} written and not yet answered, all repeated harmlessly`,
    );
  },
};
