import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cutPower } from '../load/power-cuts.ts';
import { startTally } from '../load/tally.ts';
import type { FaultPart } from '../part.ts';

/** Patches the database library below the product; the product itself has no such switch. */
const LAX = pathToFileURL(join(import.meta.dirname, '..', 'machine', 'lax-sync.mjs')).href;

/** Negative control: with `synchronous=NORMAL` the same cuts must lose something, else the cuts prove nothing. */
export const part: FaultPart = {
  rows: [2, 8],
  title: 'Control: without flushing, the same power cuts do lose, and the product says so',
  mounts: true,
  run: async (context) => {
    const tally = startTally();
    for (const kind of ['ext4', 'xfs'] as const) {
      await cutPower(context, { kind, cuts: context.times(12, 6), tally, wishes: { execArgv: ['--import', LAX] }, mayRollBack: true });
    }
    const broken = [
      ...(tally.lost === 0 ? ['the control lost nothing: the cuts do not reach what is not flushed'] : []),
      ...(tally.lost > 0 && tally.rollbacks === 0 ? ['what the control lost was not noticed at the next opening'] : []),
    ];
    return {
      done: 'power cut of ext4 and xfs with synchronous=NORMAL put under the built host',
      times: tally.hits,
      lost: 0,
      silent: 0,
      unhandled: tally.unhandledCount,
      detail: `${tally.acknowledged} acknowledged, ${tally.lost} records lost as they must be; ${tally.rollbacks} openings said so`,
      broken,
    };
  },
};
