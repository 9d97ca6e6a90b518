import { join } from 'node:path';
import { enter, preparePost } from '../load/prepared-post.ts';
import type { FaultPart } from '../part.ts';
import { failMigration } from '../update/fail-migration.ts';
import { killUpdates } from '../update/kill-update.ts';
import { hashOfVersion, strangeVersions } from '../update/look-at-program.ts';
import { offerBadUpdates } from '../update/refuse-updates.ts';
import { createScratchProgram } from '../update/scratch-program.ts';

const KILLS = 40;

/** The program itself, replaced from a stick: bad updates, kills while one is copied, a version whose migration fails. */
export const part: FaultPart = {
  rows: [36],
  title: 'An update from a stick is installed whole or not at all, and the old version can be started again',
  run: async (context) => {
    const program = createScratchProgram(context.product, context.folder);
    const first = join(program.folder, 'versions', program.first);
    const whole = { [program.first]: hashOfVersion(first) };
    const post = await preparePost(context, join(context.folder, 'home'));

    const host = await context.startHost({ home: post.home, product: program.product(program.first) });
    const { line } = await enter(host, post);
    const { tried, accepted } = await offerBadUpdates(context, program, host, line);
    await host.stop();
    const strange = strangeVersions(program.folder, whole);
    context.tell(`${tried} bad updates offered, ${accepted.length} taken`);

    const kills = await killUpdates(context, program, '9.5.0', context.times(KILLS, 6));
    context.tell(`${kills.kills} kills: old version ${kills.old}, new version ${kills.fresh}`);
    const migration = await failMigration(context, program, post);
    const changed = hashOfVersion(first) === whole[program.first] ? [] : ['the first version was changed'];
    return {
      done: 'bad updates offered (signature, bit, torn file, older, other system or product), updates killed, failing migrations',
      times: tried + kills.kills + 2,
      lost: 0,
      silent: accepted.length + strange.length,
      unhandled: host.unhandled(),
      detail: `${tried} bad updates: ${tried - accepted.length} refused; ${kills.kills} kills: the next start took the old version ${kills.old} times, the new one ${kills.fresh} times, each whole; ${kills.halves} half copies left, started never; failing migration: post as before, old version opens it`,
      broken: [...accepted, ...strange, ...kills.broken, ...migration, ...changed].slice(0, 8),
    };
  },
};
