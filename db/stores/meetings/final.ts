import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingId } from '#core/contract/id.ts';
import { type FinalSource, finalForm } from '#core/meetings/final-form.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { agendaItem, meeting, meetingAmendment, meetingAttachment } from '../../schema/index.ts';

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const notThere = (): ExpectedFailure => new ExpectedFailure('notFound', '没有这次会议，可能刚被撤销。请刷新后再试。');

/** Those that came after the record was final are told by an amendment of the same number. */
const attachmentsOf = (db: Db, id: MeetingId): FinalSource['attachments'] => {
  const amendments = db.select({ id: meetingAmendment.id }).from(meetingAmendment).where(eq(meetingAmendment.meetingId, id)).all();
  const late = new Set<string>(amendments.map((row) => row.id));
  const { id: key, fileName, mime, caption, size, sha256: hash, meetingId, removed } = meetingAttachment;
  return db
    .select({ id: key, fileName, mime, caption, size, sha256: hash })
    .from(meetingAttachment)
    .where(and(eq(meetingId, id), eq(removed, false)))
    .all()
    .filter((row) => !late.has(row.id));
};

/** The record as its columns stand, not as a later program would read them. */
export const readFinalSource = (db: Db, id: MeetingId): FinalSource & { readonly finalHash: string | null } => {
  const row = db.select().from(meeting).where(eq(meeting.id, id)).get();
  if (!row) throw notThere();
  const agenda = db.select().from(agendaItem).where(eq(agendaItem.meetingId, id)).orderBy(asc(agendaItem.position)).all();
  return { ...row, agenda, attachments: attachmentsOf(db, id) };
};

/** The hash of the record as it stands now. */
export const hashRecord = (source: FinalSource): string => sha256(finalForm(source));

/** null while it is still being written */
export const finalHashOf = (db: Db, id: MeetingId): string | null =>
  db.select({ hash: meeting.finalHash }).from(meeting).where(eq(meeting.id, id)).get()?.hash ?? null;

/** Before anything of a record is written: a final one stays as it was signed. */
export const refuseFinal = (db: Db, id: MeetingId): void => {
  if (finalHashOf(db, id) !== null)
    throw new ExpectedFailure('refused', '这次会议的记录已经定稿，没有改动。要改的地方，请在“会后”里写一条更正。');
};

/** Locks the record; the triggers of the database refuse later changes. Answers the hash. */
export const makeFinal = (writer: RowWriter, id: MeetingId, mark: { readonly at: LocalTime; readonly by: string }): string => {
  const source = readFinalSource(writer.db, id);
  const hash = hashRecord({ ...source, finalisedAt: mark.at, finalisedBy: mark.by });
  writer.update('meeting', id, { finalisedAt: mark.at, finalisedBy: mark.by, finalHash: hash });
  return hash;
};
