import { z } from 'zod';
import { id } from './id.ts';

const roundId = id<'visit-round'>();
const size = z.enum(['A4', 'A3']);

/** Papers of the door-to-door rounds. No sheet names a resident. */
export const visitDocuments = [
  /** 排查表: a sheet a unit, for one pair (by name) or for all; `left` = only doors nobody was at or nobody was met at. Without a round: blank */
  z.object({
    kind: z.literal('visit-sheet'),
    roundId: roundId.nullable(),
    pair: z.string().max(20).nullable(),
    doors: z.enum(['all', 'left']),
  }),
  /** 待复查名单 */
  z.object({ kind: z.literal('recheck-list'), roundId }),
  /** 覆盖图 for the wall: building by building in figures and bars, no doors */
  z.object({ kind: z.literal('coverage'), roundId, size }),
  /** 覆盖图 for those who walk: every door */
  z.object({ kind: z.literal('coverage-doors'), roundId, size }),
] as const;
export type VisitDocument = z.output<(typeof visitDocuments)[number]>;
export type VisitRequest<Kind extends VisitDocument['kind']> = Extract<VisitDocument, { kind: Kind }>;
