import { eq } from 'drizzle-orm';
import type { MeetingId } from '#core/contract/id.ts';
import { type Amendment, type AmendmentChain, amendmentForm, chainAmendments } from '#core/meetings/amendment.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { meetingAmendment } from '../../schema/index.ts';
import { sha256 } from './final.ts';

/** 更正 of a final record in the order of writing. */
export const readAmendments = (db: Db, meetingId: MeetingId, recordHash: string): AmendmentChain => {
  const rows = db.select().from(meetingAmendment).where(eq(meetingAmendment.meetingId, meetingId)).all();
  const found = rows.map(({ id, at, by, words, hash }): Amendment => ({ id, at, by, words, hash }));
  return chainAmendments(recordHash, found, sha256);
};

/** Adds an amendment to the end of the chain; the table takes no change and no deletion. */
export const addAmendment = (writer: RowWriter, meetingId: MeetingId, recordHash: string, fresh: Omit<Amendment, 'hash'>): Amendment => {
  const { amendments } = readAmendments(writer.db, meetingId, recordHash);
  const hash = sha256(amendmentForm(amendments.at(-1)?.hash ?? recordHash, fresh));
  const amendment = { ...fresh, hash };
  writer.insert('meetingAmendment', { ...amendment, meetingId });
  return amendment;
};
