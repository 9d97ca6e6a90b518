import { join } from 'node:path';
import { tamper, tamperings } from '../damage/tamper.ts';
import { tryOpen } from '../load/opening.ts';
import { keepFiles } from '../load/post-files.ts';
import { enter, postFolderOf, preparePost } from '../load/prepared-post.ts';
import { startWorkday } from '../load/workday.ts';
import type { FaultPart } from '../part.ts';

const EACH = 18;
const ENTRIES = 60;

/** The database file is rewritten by SQL with the right key, past the product; the mark beside it is left as it was. */
export const part: FaultPart = {
  rows: [34],
  title: 'Nobody rewrites the log of acts unnoticed',
  run: async (context) => {
    const post = await preparePost(context, join(context.folder, 'post'));
    const host = await context.startHost({ home: post.home });
    const { line } = await enter(host, post);
    const day = startWorkday(post.items, context.random);
    let full = false;
    const working = day.work(line, () => full);
    await day.acknowledged(ENTRIES);
    full = true;
    await working;
    await line.call('laptop.lock', {});
    const folder = postFolderOf(post);
    const kept = keepFiles(folder, join(context.folder, 'kept'));
    const missed: string[] = [];
    let times = 0;
    let named = 0;
    let toName = 0;
    for (const tampering of tamperings) {
      for (let at = 0; at < context.times(EACH, 2); at += 1) {
        kept.putBack();
        const seq = await tamper(folder, join(folder, 'post.db'), tampering, context.random);
        times += 1;
        const opening = await tryOpen(line, post);
        if (opening.is !== 'open') continue;
        const { ok, checks } = await line.call('verify.run', {});
        if (ok && !opening.session.rollback) missed.push(`${tampering.what} was not noticed`);
        if (seq !== null) {
          toName += 1;
          if (checks.some((check) => !check.ok && check.detail.includes(`第 ${seq} 条`))) named += 1;
          else missed.push(`${tampering.what}: event ${seq} was not named`);
        }
        await line.call('laptop.lock', {});
      }
    }
    await host.stop();
    return {
      done: `log of acts rewritten by SQL: ${tamperings.map(({ what }) => what).join(', ')}`,
      ...{ times, lost: 0, silent: missed.length, unhandled: host.unhandled() },
      detail: `${named} of ${toName} named by the number of the very event, the others noticed through the mark outside the file${missed.length > 0 ? `; ${missed.slice(0, 5).join('; ')}` : ''}`,
    };
  },
};
