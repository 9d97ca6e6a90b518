import type { MeetingId } from '../contract/id.ts';
import { isDueAt, usualQuorum, usualTitle, votesAt } from '../meetings/kind-defaults.ts';
import type { AgendaItem, Attendee, MeetingFields } from '../meetings/meeting.ts';
import type { Person } from '../roster/person.ts';
import { addDays, type LocalTime } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

const planned = [
  { category: 'relay', title: '街道关于春节前卡口值守的通知', presenter: '周启明' },
  { category: 'report', title: '近两周值守、物资和捐赠情况', presenter: '何立新' },
  { category: 'topic', title: '党员先锋岗的岗位和承诺', presenter: '沈祎' },
  { category: 'topic', title: '夜班轮换和老同志的排班', presenter: '郭旻' },
] as const satisfies readonly Pick<AgendaItem, 'category' | 'title' | 'presenter'>[];

const attendeeOf = (person: Person): Attendee => ({
  personId: person.id,
  name: person.name,
  presence: 'present',
  reason: '',
  voter: votesAt('members', person),
});

/** A 党员大会 the day after tomorrow, as planned: who is due, what is on the agenda, nothing said yet. */
export const samplePlannedMeeting = (
  { today, makeId }: Pick<SampleKeys, 'today' | 'makeId'>,
  people: readonly Person[],
): { readonly id: MeetingId; readonly fields: MeetingFields } => ({
  id: makeId() as MeetingId,
  fields: {
    kind: 'members',
    kindName: '',
    quorum: usualQuorum('members'),
    title: usualTitle('members', ''),
    startsAt: `${addDays(today, 2)}T19:30` as LocalTime,
    endsAt: null,
    place: '小区物业会议室',
    chair: '周启明',
    recorder: '丁晓玥',
    attendees: people.filter((person) => isDueAt('members', '', person)).map(attendeeOf),
    agenda: planned.map((item) => ({
      ...item,
      id: makeId() as AgendaItem['id'],
      statements: [],
      resolution: '',
      votes: null,
      responsible: '',
      dueOn: null,
      doneOn: null,
    })),
    summary: '',
  },
});
