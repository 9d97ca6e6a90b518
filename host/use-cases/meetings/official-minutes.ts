import type { MeetingId } from '#core/contract/id.ts';
import { type Meeting, meetingKindName } from '#core/meetings/meeting.ts';
import { draftOfficialMinutes } from '#core/meetings/official-minutes-draft.ts';
import type { OfficialLine, OfficialView } from '#core/meetings/official-view.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listMeetings, readMeeting } from '#db/stores/meetings/meetings.ts';
import { listDrawnUp, readOfficial, saveOfficial } from '#db/stores/meetings/official-minutes.ts';
import { readPost } from '#db/stores/post/post.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

const lineOf = (meeting: Meeting, drawnUp: boolean): OfficialLine => ({
  meetingId: meeting.id,
  kindName: meetingKindName(meeting),
  ordinal: meeting.ordinal,
  title: meeting.title,
  startsAt: meeting.startsAt,
  drawnUp,
  final: meeting.finalHash !== null,
});

/** 成文日期 is the day of the meeting until the secretary says otherwise. */
const viewOf = (db: Db, id: MeetingId): OfficialView => {
  const meeting = readMeeting(db, id);
  const saved = readOfficial(db, id);
  const draft = draftOfficialMinutes({ meeting, branchName: readPost(db).branchName, issuedOn: dateOf(meeting.startsAt) });
  return { ...lineOf(meeting, saved !== null), saved, draft };
};

const subjectOf = (meeting: Meeting): string => `${longDate(dateOf(meeting.startsAt))}${meetingKindName(meeting)}`;

export const officialQueries: SomeQueries<'official'> = {
  'official.list': ({ db }) => {
    const drawnUp = listDrawnUp(db);
    return listMeetings(db)
      .filter((meeting) => !meeting.removed)
      .map((meeting) => lineOf(meeting, drawnUp.has(meeting.id)));
  },
  'official.get': ({ db }, { meetingId }) => viewOf(db, meetingId),
};

export const officialCommands: SomeCommands<'official'> = {
  'official.save': ({ writer, about }, { meetingId, minutes }) => {
    about(subjectOf(readMeeting(writer.db, meetingId)));
    saveOfficial(writer, meetingId, minutes);
    return viewOf(writer.db, meetingId);
  },
  'official.remove': ({ writer, about }, { meetingId }) => {
    about(subjectOf(readMeeting(writer.db, meetingId)));
    saveOfficial(writer, meetingId, null);
    return null;
  },
};
