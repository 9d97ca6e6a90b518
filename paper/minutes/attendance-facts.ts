import type { Attendee } from '#core/meetings/meeting.ts';
import { quorumWords } from '#core/meetings/quorum.ts';
import type { MinutesModel } from './model.ts';

/** A label and what stands behind its colon. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

const named = (people: readonly Attendee[]): string =>
  people
    .map((person) => (person.presence === 'absent' && person.reason !== '' ? `${person.name}（${person.reason}）` : person.name))
    .join('、');

const line = (label: string, people: readonly Attendee[]): readonly Fact[] =>
  people.length === 0 ? [] : [{ label, text: `${named(people)}，共${people.length}人` }];

const plainNames = (people: readonly Attendee[]): readonly Attendee[] => people.map((person) => ({ ...person, presence: 'present' }));

/** 应到、实到 each by name, 缺席 with the reason, 列席 (domain: 支委会记录), then whether they could decide. */
export const attendanceFacts = ({ meeting: { attendees }, quorum }: MinutesModel): readonly Fact[] => {
  const of = (presence: Attendee['presence']) => attendees.filter((person) => person.presence === presence);
  const due = plainNames(attendees.filter((person) => person.presence !== 'attending'));
  const absent = of('absent');
  const cameAll = absent.length === 0;
  const words = quorumWords(quorum).replaceAll(' ', '');
  return [
    ...(cameAll ? [] : line('应到', due)),
    ...line(cameAll ? '出席' : '实到', of('present')),
    ...line('缺席', absent),
    ...line('列席', of('attending')),
    ...(words === '' ? [] : [{ label: '到会', text: `${words}。` }]),
  ];
};
