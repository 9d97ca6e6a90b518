import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

/** Papers of 包保. They carry doors: used, handed back, not posted. */
export const careDocuments = [
  /** 包保联系小条: who is to be reached on a day, a strip per carer; `personId` null = of everybody; telephones only where asked for */
  z.object({ kind: z.literal('care-slips'), personId: id<'person'>().nullable(), date: localDate, phones: z.boolean() }),
] as const;
export type CareDocument = z.output<(typeof careDocuments)[number]>;
