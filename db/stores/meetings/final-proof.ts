import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { MeetingId } from '#core/contract/id.ts';
import { lateAttachmentWords } from '#core/meetings/attachment.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import type { Db } from '../../db.ts';
import type { RowChange } from '../../row-change.ts';
import { auditEvent, eventPayload, meeting, meetingAmendment } from '../../schema/index.ts';
import { readAmendments } from './amendments.ts';
import { listEveryAttachment, readAttachmentBytes } from './attachments.ts';
import { hashRecord, readFinalSource, sha256 } from './final.ts';

/** What does not agree, by the names of the meetings or files; all empty is good. */
export interface FinalProof {
  readonly finals: number;
  readonly amendments: number;
  readonly attachments: number;
  /** records that are not what their hash says */
  readonly changed: readonly string[];
  /** records that were final by the log of actions and are not so any more, or with another hash */
  readonly unlocked: readonly string[];
  /** records whose amendments do not follow from each other, or lack one that the log tells of */
  readonly brokenChains: readonly string[];
  /** files whose bytes are not those that were added */
  readonly tornFiles: readonly string[];
}

/** What the log says was written when records were made final or amended. */
const toldByLog = (db: Db): readonly RowChange[] =>
  db
    .select({ changes: eventPayload.changes })
    .from(auditEvent)
    .innerJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .where(and(eq(auditEvent.act, 'do'), inArray(auditEvent.route, ['record.finalise', 'record.amend', 'attachment.add'])))
    .all()
    .flatMap((row) => row.changes)
    .filter((change) => change.table === 'meeting' || change.table === 'meetingAmendment');

const nameOf = (row: typeof meeting.$inferSelect): string => `${meetingKindName(row)}第${row.ordinal}次`;

const proveChains = (db: Db, finals: readonly (typeof meeting.$inferSelect)[], told: readonly RowChange[]): readonly string[] => {
  const kept = new Map(
    db
      .select()
      .from(meetingAmendment)
      .all()
      .map((row) => [row.id as string, row]),
  );
  const missing = new Set(
    told
      .filter(({ table, id, after }) => table === 'meetingAmendment' && kept.get(id)?.hash !== after?.hash)
      .map(({ after }) => String(after?.meetingId)),
  );
  const late = new Map(listEveryAttachment(db).map((row) => [row.id as string, row]));
  const misnamed = new Set(
    [...kept.values()]
      .filter((row) => {
        const file = late.get(row.id);
        return file !== undefined && (file.removed || lateAttachmentWords(file) !== row.words);
      })
      .map((row) => row.meetingId as string),
  );
  return finals
    .filter((row) => missing.has(row.id) || misnamed.has(row.id) || readAmendments(db, row.id, row.finalHash ?? '').broken)
    .map(nameOf);
};

const proveUnlocked = (db: Db, told: readonly RowChange[]): readonly string[] =>
  told
    .filter((change) => change.table === 'meeting')
    .flatMap((change) => {
      const row = db
        .select()
        .from(meeting)
        .where(eq(meeting.id, change.id as MeetingId))
        .get();
      if (row?.finalHash === change.after?.finalHash) return [];
      return [row ? nameOf(row) : String(change.after?.title)];
    });

/** Every final record, amendment and attachment, proved from the stored columns and bytes and from the log of actions. */
export const proveFinals = (db: Db): FinalProof => {
  const finals = db.select().from(meeting).where(isNotNull(meeting.finalHash)).all();
  const told = toldByLog(db);
  const files = listEveryAttachment(db);
  return {
    finals: finals.length,
    amendments: db.select({ id: meetingAmendment.id }).from(meetingAmendment).all().length,
    attachments: files.length,
    changed: finals.filter((row) => hashRecord(readFinalSource(db, row.id)) !== row.finalHash).map(nameOf),
    unlocked: proveUnlocked(db, told),
    brokenChains: proveChains(db, finals, told),
    tornFiles: files.filter((file) => sha256(readAttachmentBytes(db, file.id)) !== file.sha256).map((file) => file.fileName),
  };
};
