import { z } from 'zod';
import { id } from './id.ts';

/** Whose sheets: a working group, or these people; everybody on the roster without either. */
const chosenPeople = {
  group: z.string().trim().max(20).optional(),
  personIds: z.array(id<'person'>()).min(1, '请先选人').max(10_000).readonly().optional(),
};

/** Printed papers of people. Each kind has its maker in the host's table of roster papers. */
export const rosterDocuments = [
  /** 花名册 in stroke order: for the office with telephones, or for posting with what each person agreed to */
  z.object({ kind: z.literal('roster-list'), purpose: z.enum(['internal', 'posting']), ...chosenPeople }),
] as const;
export type RosterDocument = z.output<(typeof rosterDocuments)[number]>;
/** The request of one kind, e.g. `RosterRequest<'roster-list'>`. */
export type RosterRequest<K extends RosterDocument['kind']> = Extract<RosterDocument, { kind: K }>;
