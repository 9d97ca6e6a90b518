import { createHash, randomBytes } from 'node:crypto';
import { and, asc, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../db.ts';
import type { HighWaterMark } from '../high-water-mark.ts';
import type { RowChange } from '../row-change.ts';
import { auditEvent, eventPayload } from '../schema/index.ts';

const GENESIS = '0'.repeat(64);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const hashInput = (input: unknown): string => sha256(JSON.stringify(input));

export interface NewEvent {
  readonly commandId: string;
  readonly at: LocalTime;
  readonly user: string;
  readonly route: string;
  readonly act: 'do' | 'undo' | 'redo';
  readonly target: number | null;
  readonly label: string;
  readonly subject: string;
  readonly inputHash: string;
  readonly changes: readonly RowChange[];
  readonly result: unknown;
}

type Link = Pick<typeof auditEvent.$inferSelect, 'commandId' | 'at' | 'user' | 'route' | 'act' | 'target' | 'payloadHash' | 'previousHash'>;

const linkHash = (link: Link): string =>
  sha256(JSON.stringify([link.previousHash, link.commandId, link.at, link.user, link.route, link.act, link.target, link.payloadHash]));

const payloadHashOf = (payload: typeof eventPayload.$inferInsert): string =>
  sha256(JSON.stringify([payload.salt, payload.label, payload.subject, payload.inputHash, payload.changes, payload.result]));

const lastEvent = (db: Db) => db.select().from(auditEvent).orderBy(desc(auditEvent.seq)).limit(1).get();

export const headOf = (db: Db): HighWaterMark => {
  const last = lastEvent(db);
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: GENESIS };
};

/** One plain statement run many times: an import touches ten thousand rows. */
const noteTouches = (db: Db, seq: number, changes: readonly RowChange[]): void => {
  const note = db.$client.prepare('INSERT OR IGNORE INTO event_touch (seq, table_name, row_id) VALUES (?, ?, ?)');
  for (const { table, id } of changes) note.run(seq, table, id);
};

/** Adds a link to the chain; call it inside the transaction whose changes it tells. */
export const appendEvent = (db: Db, event: NewEvent): HighWaterMark => {
  const previous = headOf(db);
  const seq = previous.seq + 1;
  const payload = {
    seq,
    salt: randomBytes(16).toString('hex'),
    label: event.label,
    subject: event.subject,
    inputHash: event.inputHash,
    changes: event.changes,
    result: { value: event.result ?? null },
  };
  const link = {
    commandId: event.commandId,
    at: event.at,
    user: event.user,
    route: event.route,
    act: event.act,
    target: event.target,
    payloadHash: payloadHashOf(payload),
    previousHash: previous.hash,
  };
  const hash = linkHash(link);
  db.insert(auditEvent)
    .values({ seq, ...link, hash })
    .run();
  db.insert(eventPayload).values(payload).run();
  noteTouches(db, seq, event.changes);
  return { seq, hash };
};

/** The answer given the first time, so that a retry is harmless; null when this command is new. */
export const confirmedResult = (
  db: Db,
  commandId: string,
): { readonly inputHash: string; readonly route: string; readonly value: unknown } | null => {
  const row = db
    .select({ route: auditEvent.route, inputHash: eventPayload.inputHash, result: eventPayload.result })
    .from(auditEvent)
    .innerJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .where(eq(auditEvent.commandId, commandId))
    .get();
  return row ? { route: row.route, inputHash: row.inputHash, value: row.result.value } : null;
};

export interface EventLine {
  readonly seq: number;
  readonly at: LocalTime;
  readonly user: string;
  readonly route: string;
  readonly act: 'do' | 'undo' | 'redo';
  readonly target: number | null;
  readonly label: string;
  readonly subject: string;
}

const lineColumns = {
  seq: auditEvent.seq,
  route: auditEvent.route,
  at: auditEvent.at,
  user: auditEvent.user,
  act: auditEvent.act,
  target: auditEvent.target,
  label: eventPayload.label,
  subject: eventPayload.subject,
};

/** Newest first. */
export const listEvents = (db: Db, limit: number): readonly EventLine[] =>
  db
    .select(lineColumns)
    .from(auditEvent)
    .innerJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .orderBy(desc(auditEvent.seq))
    .limit(limit)
    .all();

/** Events taken back and not redone: the newest undo or redo that names them is an undo. */
export const undoneEvents = (db: Db, seqs: readonly number[]): ReadonlySet<number> => {
  if (seqs.length === 0) return new Set();
  const rows = db
    .select({ target: auditEvent.target, act: auditEvent.act })
    .from(auditEvent)
    .where(and(isNotNull(auditEvent.target), inArray(auditEvent.target, [...seqs])))
    .orderBy(asc(auditEvent.seq))
    .all();
  const state = new Map(rows.map((row) => [row.target, row.act]));
  return new Set(seqs.filter((seq) => state.get(seq) === 'undo'));
};

/** The changes to turn round when `target` is undone or redone: those of its newest application. */
export const latestChanges = (db: Db, target: number): readonly RowChange[] => {
  const newest = db
    .select({ seq: auditEvent.seq })
    .from(auditEvent)
    .where(eq(auditEvent.target, target))
    .orderBy(desc(auditEvent.seq))
    .limit(1)
    .get();
  return (
    db
      .select({ changes: eventPayload.changes })
      .from(eventPayload)
      .where(eq(eventPayload.seq, newest?.seq ?? target))
      .get()?.changes ?? []
  );
};

/** Walks the chain; the first bad event's number, or null when whole. Erased payloads are allowed, changed ones are not. */
export const firstBrokenLink = (db: Db): number | null => {
  let previousHash = GENESIS;
  let expectedSeq = 1;
  const step = 500;
  for (let from = 0; ; from += step) {
    const rows = db
      .select()
      .from(auditEvent)
      .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
      .where(gt(auditEvent.seq, from))
      .orderBy(asc(auditEvent.seq))
      .limit(step)
      .all();
    for (const { audit_event: link, event_payload: payload } of rows) {
      const sound =
        link.seq === expectedSeq &&
        link.previousHash === previousHash &&
        linkHash(link) === link.hash &&
        (payload === null || payloadHashOf(payload) === link.payloadHash);
      if (!sound) return link.seq;
      previousHash = link.hash;
      expectedSeq += 1;
    }
    if (rows.length < step) return null;
  }
};
