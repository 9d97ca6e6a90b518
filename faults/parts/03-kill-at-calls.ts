import { breakEveryOperation } from '../calls/parts.ts';
import type { Plan } from '../calls/points.ts';
import type { FaultPart } from '../part.ts';

/** Calls by which something reaches the disk or stops being there. */
const CALLS = ['pwrite64', 'fsync', 'write', 'rename', 'unlink', 'ftruncate', 'openat'];
const MOST = 10;

export const part: FaultPart = {
  rows: [3, 12],
  title: 'Every system call may be the last: save, backup, export, restore, change of the key',
  run: async (context) => {
    const plans = CALLS.map((call): Plan => ({ call, what: { kill: true } }));
    const { tally, points } = await breakEveryOperation(context, plans, context.times(MOST, 2));
    return tally.finding(
      `SIGKILL right before the n-th ${CALLS.join(', ')} (strace)`,
      `points hit: ${points}; ${tally.acknowledged} acknowledged, ${tally.unconfirmed} written and not yet answered`,
    );
  },
};
