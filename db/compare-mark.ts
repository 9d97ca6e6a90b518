import { eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { loadMark } from './high-water-mark.ts';
import { auditEvent } from './schema/index.ts';
import { headOf } from './stores/events.ts';

/**
 * What the mark outside the database says of the database.
 * `behind`: entries that were confirmed are not in the file. `parted`: as many are there, but the confirmed one is another: an older file
 * was put back and written on. `unmarked`: no mark can be read, so that nothing can be said.
 */
export type MarkFinding =
  | { readonly is: 'whole' | 'unmarked'; readonly found: number }
  | { readonly is: 'behind' | 'parted'; readonly expected: number; readonly found: number };

/** A file that is ahead of its mark is whole: the power went between the commit and the mark. */
export const compareMark = (folder: string, db: Db): MarkFinding => {
  const mark = loadMark(folder);
  const found = headOf(db).seq;
  if (!mark) return { is: 'unmarked', found };
  if (found < mark.seq) return { is: 'behind', expected: mark.seq, found };
  const there = db.select({ hash: auditEvent.hash }).from(auditEvent).where(eq(auditEvent.seq, mark.seq)).get();
  return mark.seq === 0 || there?.hash === mark.hash ? { is: 'whole', found } : { is: 'parted', expected: mark.seq, found };
};
