import { z } from 'zod';
import { chosenPeople } from './roster-documents.ts';

/** Printed papers of a branch that is dissolved. */
export const closingDocuments = [
  /** 撤销小结与移交单: what was done, what is handed over, two signatures */
  z.object({ kind: z.literal('closing-report') }),
  /** 现场表现写实: a sheet a person for the home unit, with the figures filled in and the words left to the branch */
  z.object({ kind: z.literal('service-note'), ...chosenPeople }),
  /** 清除证明; only after the purge */
  z.object({ kind: z.literal('closing-certificate') }),
] as const;
export type ClosingDocument = z.output<(typeof closingDocuments)[number]>;
export type ClosingRequest<K extends ClosingDocument['kind']> = Extract<ClosingDocument, { kind: K }>;
