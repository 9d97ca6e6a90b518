import { isTask } from '#core/meetings/task.ts';
import { dropDraft } from '#db/stores/meetings/meeting-drafts.ts';
import { listMeetings, readMeeting, saveMeeting, setMeetingRemoved } from '#db/stores/meetings/meetings.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const meetingQueries: SomeQueries<'meeting'> = {
  'meeting.list': ({ db }) =>
    listMeetings(db).map(({ id, kind, kindName, title, ordinal, startsAt, place, attendees, agenda, removed, finalisedAt }) => {
      const resolved = agenda.filter((item) => item.resolution !== '');
      return {
        id,
        kind,
        kindName,
        title,
        ordinal,
        startsAt,
        place,
        removed,
        finalisedAt,
        present: attendees.filter((person) => person.presence === 'present').length,
        resolutions: resolved.length,
        openResolutions: resolved.filter((item) => isTask(item) && item.doneOn === null).length,
      };
    }),
  'meeting.get': ({ db }, { id }) => readMeeting(db, id),
};

export const meetingCommands: SomeCommands<'meeting'> = {
  'meeting.save': ({ db, writer, about }, { id, fields }) => {
    about(fields.title);
    // what was typed is in the record now
    dropDraft(db, id);
    return saveMeeting(writer, id, fields);
  },
  'meeting.remove': ({ writer, about }, { id }) => {
    about(readMeeting(writer.db, id).title);
    setMeetingRemoved(writer, id, true);
    return null;
  },
  'meeting.restore': ({ writer, about }, { id }) => {
    about(readMeeting(writer.db, id).title);
    setMeetingRemoved(writer, id, false);
    return null;
  },
};
