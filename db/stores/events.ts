import { randomBytes } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../db.ts';
import type { HighWaterMark } from '../high-water-mark.ts';
import { inChunks } from '../in-chunks.ts';
import type { RowChange } from '../row-change.ts';
import { auditEvent, eventPayload } from '../schema/index.ts';
import { findChainBreak } from './event-chain.ts';
import { GENESIS, linkHash, payloadHashOf, sha256 } from './event-hashes.ts';

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
  /** events whose payloads are deleted together with this one: an erasure that no event owns to is a tampering */
  readonly erased?: readonly number[];
}

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

/** The chain keeps who did what and when; what it was about is gone for ever. */
const erasePayloads = (db: Db, seqs: readonly number[]): void => {
  const erase = db.$client.prepare('DELETE FROM event_payload WHERE seq = ?');
  for (const seq of seqs) erase.run(seq);
};

/** Adds a link to the chain; call it inside the transaction whose changes it tells. */
export const appendEvent = (db: Db, event: NewEvent): HighWaterMark => {
  const previous = headOf(db);
  const seq = previous.seq + 1;
  const payload = {
    seq,
    salt: randomBytes(16).toString('hex'),
    label: event.label,
    // half a character (an emoji that a length cut through) is stored as another one: hashed as it was, it would look like tampering
    subject: event.subject.toWellFormed(),
    inputHash: event.inputHash,
    changes: event.changes,
    result: { value: event.result ?? null, ...(event.erased?.length ? { erased: event.erased } : {}) },
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
  erasePayloads(db, event.erased ?? []);
  return { seq, hash };
};

/** The answer given the first time, so that a retry is harmless; null when this command is new. */
export const confirmedResult = (
  db: Db,
  commandId: string,
): { readonly inputHash: string | null; readonly route: string; readonly value: unknown } | null => {
  const row = db
    .select({ route: auditEvent.route, inputHash: eventPayload.inputHash, result: eventPayload.result })
    .from(auditEvent)
    .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .where(eq(auditEvent.commandId, commandId))
    .get();
  return row ? { route: row.route, inputHash: row.inputHash, value: row.result?.value ?? null } : null;
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
  /** 内容已清除: only who, when and which step are left */
  readonly erased: boolean;
}

export const lineColumns = {
  seq: auditEvent.seq,
  route: auditEvent.route,
  at: auditEvent.at,
  user: auditEvent.user,
  act: auditEvent.act,
  target: auditEvent.target,
  label: eventPayload.label,
  subject: eventPayload.subject,
};

/** An erased event has lost its words; the name of its route stands in for them. */
export const toEventLine = ({
  label,
  subject,
  ...line
}: Omit<EventLine, 'label' | 'subject' | 'erased'> & { label: string | null; subject: string | null }): EventLine => ({
  ...line,
  label: label ?? '',
  subject: subject ?? '',
  erased: label === null,
});

/** Newest first. */
export const listEvents = (db: Db, limit: number): readonly EventLine[] =>
  db
    .select(lineColumns)
    .from(auditEvent)
    .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .orderBy(desc(auditEvent.seq))
    .limit(limit)
    .all()
    .map(toEventLine);

/** These events by number, as far as they exist. */
export const readEvents = (db: Db, seqs: readonly number[]): ReadonlyMap<number, EventLine> =>
  new Map(
    inChunks(seqs, (part) =>
      db
        .select(lineColumns)
        .from(auditEvent)
        .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
        .where(inArray(auditEvent.seq, part))
        .all(),
    ).map((line) => [line.seq, toEventLine(line)]),
  );

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

/** The first bad event's number, or null when the chain is whole. */
export const firstBrokenLink = (db: Db): number | null => findChainBreak(db)?.seq ?? null;
