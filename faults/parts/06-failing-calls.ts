import { breakEveryOperation } from '../calls/parts.ts';
import type { Plan } from '../calls/points.ts';
import type { FaultPart } from '../part.ts';

const EIO = { error: 'EIO' } as const;
const ENOSPC = { error: 'ENOSPC' } as const;
const PLANS: readonly Plan[] = [
  { call: 'fsync', what: EIO },
  { call: 'pwrite64', what: EIO },
  { call: 'pwrite64', what: ENOSPC, onwards: true },
  { call: 'fsync', what: EIO, onwards: true },
  { call: 'rename', what: EIO },
  { call: 'ftruncate', what: EIO },
];
const MOST = 9;

export const part: FaultPart = {
  rows: [6],
  title: 'A write that failed is never called saved, and later ones are as safe as before',
  run: async (context) => {
    const { tally, points } = await breakEveryOperation(context, PLANS, context.times(MOST, 2));
    const codes = Object.entries(tally.refused).map(([code, count]) => `${count} × ${code}`);
    return tally.finding(
      'EIO or ENOSPC at the n-th fsync, pwrite64, rename, ftruncate (strace), once or from then on; then a kill',
      `points hit: ${points}; wrong acknowledgements 0 unless said; ${tally.acknowledged} acknowledged, refused: ${codes.join(', ') || 'none'}`,
    );
  },
};
