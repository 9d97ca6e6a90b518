import { join } from 'node:path';
import { copyPost, preparePost } from '../load/prepared-post.ts';
import { runRounds } from '../load/rounds.ts';
import { startTally } from '../load/tally.ts';
import type { FaultPart } from '../part.ts';

/** Rounds on one post, so that a start never has to read a year of the load's own making. */
const ROUNDS = 42;
const SIDE_BY_SIDE = 2;

/** kill -9 at random moments, of work and of opening, with four hands writing at once. */
export const part: FaultPart = {
  rows: [1],
  title: 'A saved record survives a crash of the program',
  run: async (context) => {
    const tally = startTally();
    const post = await preparePost(context, join(context.folder, 'prepared'));
    const kills = context.times(504, 20);
    let left = kills;
    const lane = async (name: string): Promise<void> => {
      for (let at = 0; left > 0; at += 1) {
        const rounds = Math.min(ROUNDS, left);
        left -= rounds;
        await runRounds(context, copyPost(post, join(context.folder, `${name}-${at}`)), tally, {
          rounds,
          whileOpening: 0.1,
          strike: async (host) => {
            await host.kill();
            return null;
          },
        });
        context.tell(`${tally.hits} of ${kills} kills, ${tally.acknowledged} acknowledged`);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, (_, at) => lane(`post-${at}`)));
    const detail = `${tally.acknowledged} acknowledged; ${tally.unconfirmed} written but not yet answered, all repeated harmlessly; half written 0 unless said`;
    return tally.finding('kill -9 of the host with four requests in flight', detail);
  },
};
