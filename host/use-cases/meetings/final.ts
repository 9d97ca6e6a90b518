import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingId } from '#core/contract/id.ts';
import { checkForFinal, type FinalGap } from '#core/meetings/final-check.ts';
import { finalCode } from '#core/meetings/final-form.ts';
import type { RecordState } from '#core/meetings/final-state.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { addAmendment, readAmendments } from '#db/stores/meetings/amendments.ts';
import { listAttachments } from '#db/stores/meetings/attachments.ts';
import { finalHashOf, hashRecord, makeFinal, readFinalSource } from '#db/stores/meetings/final.ts';
import { readDraft } from '#db/stores/meetings/meeting-drafts.ts';
import { readMeeting } from '#db/stores/meetings/meetings.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

const refuse = (sentence: string): never => {
  throw new ExpectedFailure('refused', sentence);
};

/** What was typed and not saved would be lost for good. */
const draftGap = (db: Db, id: MeetingId): readonly FinalGap[] =>
  readDraft(db, id) === null ? [] : [{ weight: 'must', words: '记录里还有没保存的内容，请先回去保存。' }];

/** The record with all that was added to it, as screen and paper show it. */
export const readRecord = (db: Db, id: MeetingId, now: LocalTime): RecordState => {
  const meeting = readMeeting(db, id);
  const attachments = listAttachments(db, id);
  const seen = hashRecord(readFinalSource(db, id));
  const { finalHash: hash, finalisedAt: at, finalisedBy: by } = meeting;
  if (hash === null)
    return { meeting, gaps: [...draftGap(db, id), ...checkForFinal(meeting, now)], seen, final: null, amendments: [], attachments };
  const { amendments, broken } = readAmendments(db, id, hash);
  const intact = seen === hash && !broken;
  return {
    meeting,
    gaps: [],
    seen,
    final: { at: at ?? now, by: by ?? '', hash, code: finalCode(hash), intact },
    amendments,
    attachments,
  };
};

const nameOf = (db: Db, id: MeetingId): string => {
  const meeting = readMeeting(db, id);
  return `${meetingKindName(meeting)}第${meeting.ordinal}次`;
};

/** Refused while something the record must have is missing, or when it is not the record the person looked at. */
const refuseUnready = (db: Db, id: MeetingId, seen: string, now: LocalTime): void => {
  const { meeting, gaps, seen: current, final } = readRecord(db, id, now);
  if (final) refuse(`这次会议的记录已经定稿，定稿码 ${final.code}，没有再改动。`);
  if (meeting.removed) refuse('这次会议已经删除，没有定稿。请先在“已删除”里恢复。');
  const missing = gaps.filter((gap) => gap.weight === 'must');
  if (missing.length > 0) refuse(`还不能定稿：${missing.map((gap) => gap.words).join('')}记录没有改动，请补齐后再定稿。`);
  if (current !== seen) throw new ExpectedFailure('conflict', '会议记录刚刚又改动过，没有定稿。请看过现在的内容再定稿。');
};

export const recordQueries: SomeQueries<'record'> = {
  'record.state': ({ db, now }, { id }) => readRecord(db, id, now),
};

export const recordCommands: SomeCommands<'record'> = {
  'record.finalise': ({ writer, about, now, session }, { id, seen }) => {
    about(nameOf(writer.db, id));
    refuseUnready(writer.db, id, seen, now);
    const hash = makeFinal(writer, id, { at: now, by: session.user });
    return { hash, code: finalCode(hash) };
  },
  'record.amend': ({ writer, about, now, session }, { id, meetingId, words }) => {
    about(nameOf(writer.db, meetingId));
    const hash = finalHashOf(writer.db, meetingId) ?? refuse('这次会议的记录还没有定稿，请直接修改记录，没有写更正。');
    return addAmendment(writer, meetingId, hash, { id, at: now, by: session.user, words });
  },
};
