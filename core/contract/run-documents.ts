import { z } from 'zod';
import { trip } from '../supplies/distribution/trip.ts';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

const runId = id<'distribution-run'>();

/** Printed papers of a distribution run. No sheet names a resident. */
export const runDocuments = [
  /** 签收表: a sheet a unit, of the trips named (all without), or of one unit */
  z.object({ kind: z.literal('run-tick-sheet'), runId, trips: z.array(trip).max(1000).nullable(), runUnitId: id<'run-unit'>().nullable() }),
  /** 装车单: what each team takes on a day; every day without one */
  z.object({ kind: z.literal('run-loading-list'), runId, date: localDate.nullable() }),
  /** 不在家名单 */
  z.object({ kind: z.literal('run-away-list'), runId }),
  /** 分发报告: progress as a picture, and the reconciliation */
  z.object({ kind: z.literal('run-report'), runId }),
] as const;
export type RunPaper = z.output<(typeof runDocuments)[number]>;
