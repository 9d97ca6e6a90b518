import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

/** Printed papers of requests: both carry doors and come back after use. */
export const requestDocuments = [
  /** 诉求办理单: what is open, a sheet per taker; `takerId` null = of everybody, and what nobody has taken yet */
  z.object({ kind: z.literal('request-slips'), takerId: id<'person'>().nullable() }),
  /** 诉求台账 of the days on which they were received, A4 landscape, without telephones */
  z.object({ kind: z.literal('request-ledger'), from: localDate, to: localDate }),
] as const;
export type RequestPaper = z.output<(typeof requestDocuments)[number]>;
