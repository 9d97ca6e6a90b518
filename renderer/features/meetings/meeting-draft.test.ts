import { describe, expect, it } from 'vitest';
import type { MeetingId, PersonId } from '#core/contract/id.ts';
import { routes } from '#core/contract/routes.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { MeetingDraft } from '#core/meetings/meeting-draft.ts';
import { quorumOf } from '#core/meetings/quorum.ts';
import { blankPerson, type Person } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { moveBy } from '#renderer/ui/list-edit.ts';
import { attendeeOf, withPresence } from './attendance.ts';
import { blankAgendaItem, draftOfMeeting, meetingInput, tidy } from './meeting-draft.ts';
import { missingAt } from './new-meeting.ts';

const meetingId = '0b54ed05-9d6f-4f0a-9c3e-0a4b3f6f5a11';
const itemId = '7c8f1f3e-52a4-4e8b-9d6c-1f2a3b4c5d6e';
const uuid = (index: number) => `0000000${index}-0000-4000-8000-000000000000`;
const person = (index: number, fields: Partial<Person>): Person => ({
  ...blankPerson,
  id: uuid(index) as PersonId,
  removed: false,
  name: `人${index}`,
  ...fields,
});
const secretary = person(1, { branchOffice: 'secretary', politicalStatus: 'member' });
const organiser = person(2, { branchOffice: 'organisation', politicalStatus: 'member' });
const probationary = person(3, { branchOffice: 'none', politicalStatus: 'probationary' });
const neighbour = person(4, {});
const people = [secretary, organiser, probationary, neighbour];

const draft: MeetingDraft = {
  kind: 'committee',
  kindName: '',
  quorum: 'half',
  title: '支部委员会会议',
  startsAt: '2022-01-06T19:30' as LocalTime,
  endsAt: null,
  place: '社区活动室',
  chair: '人1',
  recorder: '人2',
  attendees: [secretary, organiser].map((one) => attendeeOf({ kind: 'committee', kindName: '' }, one, one.id)),
  agenda: [
    {
      ...blankAgendaItem(itemId, 'a'),
      title: '分工',
      statements: [
        { key: 'a', speaker: '人1', words: '夜班再加一人' },
        { key: 'b', speaker: ' ', words: '' },
        { key: 'c', speaker: '人2', words: '同意' },
      ],
      votes: { for: 2, against: null, abstain: null },
    },
  ],
  summary: '',
};

const unfinished = { finalisedAt: null, finalisedBy: null, finalHash: null };
const expectedAt = (kind: MeetingDraft['kind'], kindName = '') => missingAt({ kind, kindName }, people, []);

describe('what the minutes send', () => {
  it('drops the empty line that Ctrl+Enter left, keeps the others in order, and is taken by the contract', () => {
    const input = meetingInput(meetingId, tidy(draft));
    expect(routes['meeting.save'].input.safeParse(input).success).toBe(true);
    expect(input.fields.agenda[0]?.statements).toEqual([
      { speaker: '人1', words: '夜班再加一人' },
      { speaker: '人2', words: '同意' },
    ]);
  });

  it('reads an empty vote box beside a filled one as nobody, and three empty ones as no vote', () => {
    expect(meetingInput(meetingId, draft).fields.agenda[0]?.votes).toEqual({ for: 2, against: 0, abstain: 0 });
    const silent = { ...draft, agenda: [blankAgendaItem(itemId, 'a')] };
    expect(meetingInput(meetingId, silent).fields.agenda[0]?.votes).toBeNull();
  });

  it('saves an opened meeting unchanged when nothing was typed (no word of the minutes is lost)', () => {
    const parsed = routes['meeting.save'].input.parse(meetingInput(meetingId, tidy(draft)));
    const saved: Meeting = { ...parsed.fields, ...unfinished, id: meetingId as MeetingId, ordinal: 1, removed: false };
    const again = meetingInput(meetingId, tidy(draftOfMeeting(saved, () => 'k')));
    expect(routes['meeting.save'].input.parse(again)).toEqual(parsed);
  });
});

describe('who is expected and who may vote', () => {
  it('expects the committee at a 支委会 and the Party members at a 党员大会', () => {
    expect(expectedAt('committee')).toEqual([secretary, organiser]);
    expect(expectedAt('members')).toEqual([secretary, organiser, probationary]);
    expect(expectedAt('working')).toEqual([]);
  });

  it('gives a probationary member a seat but no vote', () => {
    expect(attendeeOf({ kind: 'members', kindName: '' }, probationary, 'k').voter).toBe(false);
    expect(attendeeOf({ kind: 'members', kindName: '' }, secretary, 'k').voter).toBe(true);
  });

  it('needs more than half: one of two is not enough', () => {
    const [first, second] = draft.attendees;
    if (!first || !second) throw new Error('two attendees expected');
    expect(quorumOf(draft)).toMatchObject({ voters: { due: 2, present: 2 }, reached: true });
    expect(quorumOf({ ...draft, attendees: [first, withPresence(second, 'absent')] })).toMatchObject({ reached: false });
  });

  it('takes the vote from somebody who only attends', () => {
    const [first] = draft.attendees;
    expect(first && withPresence(first, 'attending').voter).toBe(false);
  });
});

describe('the order of the agenda', () => {
  it('moves one place and never loses an item at the ends', () => {
    expect(moveBy(['一', '二', '三'], 2, -1)).toEqual(['一', '三', '二']);
    expect(moveBy(['一', '二'], 0, -1)).toEqual(['一', '二']);
    expect(moveBy(['一', '二'], 1, 1)).toEqual(['一', '二']);
  });
});
