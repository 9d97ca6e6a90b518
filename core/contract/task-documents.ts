import { z } from 'zod';

/** 决议落实表 */
export const taskDocuments = [
  z.object({
    kind: z.literal('task-list'),
    state: z.enum(['all', 'overdue', 'open', 'done']),
    /** one responsible person; empty = everybody */
    person: z.string().max(30),
  }),
] as const;
export type TaskDocument = z.output<(typeof taskDocuments)[number]>;
