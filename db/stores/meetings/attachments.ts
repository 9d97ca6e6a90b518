import { and, asc, count, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingId } from '#core/contract/id.ts';
import type { Attachment, AttachmentMime } from '#core/meetings/attachment.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { meetingAmendment, meetingAttachment } from '../../schema/index.ts';

export type AttachmentId = Attachment['id'];

const { id, meetingId, fileName, mime, caption, size, sha256, addedAt, removed } = meetingAttachment;
/** all but the bytes, which are read one file at a time */
const columns = { id, meetingId, fileName, mime, caption, size, sha256, addedAt, removed };

type AttachmentRow = Omit<typeof meetingAttachment.$inferSelect, 'bytes'>;

/** The types that are written are the types that are read. */
const attachmentOf = ({ meetingId: _, mime: type, ...row }: AttachmentRow, late: boolean): Attachment => ({
  ...row,
  mime: type as AttachmentMime,
  late,
});

/** Attachments of one meeting in the order of adding, removed ones too. */
export const listAttachments = (db: Db, of: MeetingId): readonly Attachment[] =>
  db
    .select({ ...columns, late: meetingAmendment.id })
    .from(meetingAttachment)
    .leftJoin(meetingAmendment, eq(meetingAmendment.id, meetingAttachment.id as never))
    .where(eq(meetingId, of))
    .orderBy(asc(addedAt), asc(fileName))
    .all()
    .map(({ late, ...row }) => attachmentOf(row, late !== null));

/** Every attachment of every meeting, for the proof. */
export const listEveryAttachment = (db: Db): readonly AttachmentRow[] => db.select(columns).from(meetingAttachment).all();

export const readAttachment = (db: Db, wanted: AttachmentId): AttachmentRow => {
  const row = db.select(columns).from(meetingAttachment).where(eq(id, wanted)).get();
  if (!row) throw new ExpectedFailure('notFound', '这个附件已经不在了，可能刚被撤销。请刷新后再试。');
  return row;
};

export const readAttachmentBytes = (db: Db, wanted: AttachmentId): Uint8Array => {
  const row = db.select({ bytes: meetingAttachment.bytes }).from(meetingAttachment).where(eq(id, wanted)).get();
  return row?.bytes ?? new Uint8Array();
};

/** Those that are not removed. */
export const countAttachments = (db: Db, of: MeetingId): number =>
  db
    .select({ number: count() })
    .from(meetingAttachment)
    .where(and(eq(meetingId, of), eq(removed, false)))
    .get()?.number ?? 0;

export const addAttachment = (writer: RowWriter, row: Omit<typeof meetingAttachment.$inferInsert, 'removed'>): void =>
  writer.insert('meetingAttachment', { ...row, removed: false });

export const changeAttachment = (writer: RowWriter, wanted: AttachmentId, change: { caption?: string; removed?: boolean }): void =>
  writer.update('meetingAttachment', wanted, change);
