import { randomUUID } from 'node:crypto';
import { absent, type LoadRecord, present } from './record.ts';

/** Versions differ in the number of rows they have, by less than the product asks about. */
const titlesOf = (version: number): readonly string[] => Array.from({ length: 3 + (version % 2) }, (_, at) => `议题${version}-${at}`);

const fieldsOf = (version: number) => ({
  kind: 'working' as const,
  title: `工作会${version}`,
  startsAt: '2022-01-06T09:00',
  endsAt: null,
  place: `会议室${version}`,
  chair: '甲一',
  recorder: '乙二',
  attendees: Array.from({ length: version % 5 }, (_, at) => ({
    personId: null,
    name: `来宾${version}-${at}`,
    presence: 'present' as const,
    reason: '',
    voter: true,
  })),
  agenda: titlesOf(version).map((title) => ({
    id: randomUUID(),
    title,
    statements: [{ speaker: '甲一', words: `发言${version}`.repeat(20) }],
    resolution: `决议${version}`,
    votes: null,
    responsible: '丙三',
    dueOn: null,
    doneOn: null,
  })),
  summary: `${version}`,
});

/** 会议: a record of many rows, saved as a whole. */
export const meetingRecord = (): LoadRecord => {
  const id = randomUUID();
  const written = new Map<number, ReturnType<typeof fieldsOf>>();
  const sameFields = (version: number): ReturnType<typeof fieldsOf> => {
    const fields = written.get(version) ?? fieldsOf(version);
    written.set(version, fields);
    return fields;
  };
  return {
    what: 'meeting',
    write: (line, version, commandId) => line.ask('meeting.save', { id, fields: sameFields(version) }, commandId),
    find: ({ meetings }) => {
      const meeting = meetings.find((one) => one.id === id);
      if (!meeting) return absent;
      const version = Number(meeting.summary);
      const titles = meeting.agenda.map((item) => item.title);
      const whole =
        meeting.title === `工作会${version}` &&
        meeting.place === `会议室${version}` &&
        titles.join() === titlesOf(version).join() &&
        meeting.agenda.every((item) => item.resolution === `决议${version}`) &&
        meeting.attendees.length === version % 5;
      return present(version, whole);
    },
  };
};
