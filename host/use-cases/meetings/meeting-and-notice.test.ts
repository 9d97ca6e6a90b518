import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

type MeetingInput = InputOf<'meeting.save'>['fields'];

const committee = (change: Partial<MeetingInput> = {}): MeetingInput => ({
  kind: 'committee',
  title: '第一次支委会',
  startsAt: '2022-01-05T19:30',
  endsAt: null,
  place: '值班室',
  chair: '王喆',
  recorder: '李四',
  attendees: [
    { personId: null, name: '王喆', presence: 'present', reason: '', voter: true },
    { personId: null, name: '李四', presence: 'absent', reason: '公出', voter: true },
  ],
  agenda: [
    {
      id: randomUUID(),
      title: '夜班人手',
      statements: [{ speaker: '王喆', words: '夜班缺两人。' }],
      resolution: '从志愿者中补充两人',
      votes: { for: 1, against: 0, abstain: 0 },
      responsible: '李四',
      dueOn: '2022-01-05',
      doneOn: null,
    },
  ],
  summary: '',
  ...change,
});

test('a resolution stays on Today, overdue, until it is settled, and undo brings it back', async () => {
  const id = randomUUID();
  const fields = committee();
  await host.line.call('meeting.save', { id, fields });
  const openOnes = async () => (await host.line.call('today.summary', {})).openResolutions;
  expect(await openOnes()).toMatchObject([{ text: '从志愿者中补充两人', responsible: '李四', dueOn: '2022-01-05' }]);
  await host.line.call('task.settle', { agendaItemId: fields.agenda[0]?.id ?? '', doneOn: '2022-01-06' });
  expect(await openOnes()).toEqual([]);
  await host.line.call('history.undo', {});
  expect(await openOnes()).toHaveLength(1);
});

test('more votes than voters present are refused with the place and both figures (a typing slip in the official record)', async () => {
  const [item] = committee().agenda;
  const agenda = item ? [{ ...item, votes: { for: 2, against: 0, abstain: 0 } }] : [];
  await expect(host.line.call('meeting.save', { id: randomUUID(), fields: committee({ agenda }) })).rejects.toMatchObject({
    failure: { code: 'invalid', fields: { 'agenda.0.votes': expect.stringMatching(/2 票.*1 人/) } },
  });
});

test('meetings are numbered per kind in the order they are recorded', async () => {
  for (const kind of ['committee', 'working', 'committee'] as const) {
    await host.line.call('meeting.save', { id: randomUUID(), fields: committee({ kind, agenda: [] }) });
  }
  const meetings = await host.line.call('meeting.list', {});
  expect(meetings.map(({ kind, ordinal }) => `${kind} ${ordinal}`).sort()).toEqual(['committee 1', 'committee 2', 'working 1']);
});

test('a removed meeting and a removed notice come back whole', async () => {
  const meetingId = randomUUID();
  const noticeId = randomUUID();
  await host.line.call('meeting.save', { id: meetingId, fields: committee() });
  const before = await host.line.call('meeting.get', { id: meetingId });
  await host.line.call('meeting.remove', { id: meetingId });
  await host.line.call('meeting.restore', { id: meetingId });
  expect(await host.line.call('meeting.get', { id: meetingId })).toEqual(before);
  const fields = {
    kind: 'letter' as const,
    title: '致居民的一封信',
    salutation: '',
    body: '一、少出门。',
    signature: '',
    date: '2022-01-06',
  };
  await host.line.call('notice.save', { id: noticeId, fields });
  await host.line.call('notice.remove', { id: noticeId });
  await host.line.call('notice.restore', { id: noticeId });
  expect(await host.line.call('notice.list', {})).toMatchObject([{ ...fields, removed: false }]);
});

test('two characters find a word inside the minutes, initials find a person, and both words must occur', async () => {
  await host.line.call('meeting.save', { id: randomUUID(), fields: committee() });
  await host.line.call('contact.save', { contacts: [{ label: '龙泉派出所', phone: '0538-6220110' }] });
  const titles = async (text: string) => (await host.line.call('search.find', { text })).map((hit) => hit.title);
  expect(await titles('夜班')).toEqual(['第一次支委会']);
  expect(await titles('派出')).toEqual(['龙泉派出所']);
  expect(await titles('夜班 派出')).toEqual([]);
});
