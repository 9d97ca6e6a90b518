import { eq } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { eventPayload } from '../../schema/index.ts';

/** What an event did; null when it was erased. */
export const readPayload = (db: Db, seq: number) => db.select().from(eventPayload).where(eq(eventPayload.seq, seq)).get() ?? null;
