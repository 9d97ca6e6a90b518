import { randomUUID } from 'node:crypto';
import mammoth from 'mammoth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let meetingId: string;

const meeting: InputOf<'meeting.save'>['fields'] = {
  kind: 'committee',
  title: '支部委员会会议',
  startsAt: '2022-01-05T19:30',
  endsAt: '2022-01-05T20:10',
  place: '值班室',
  chair: '王喆',
  recorder: '李四',
  attendees: [
    { personId: null, name: '王喆', presence: 'present', reason: '', voter: true },
    { personId: null, name: '李四', presence: 'present', reason: '', voter: true },
    { personId: null, name: '赵垚', presence: 'absent', reason: '公出', voter: true },
    { personId: null, name: '社区民警 季警官', presence: 'attending', reason: '', voter: false },
  ],
  agenda: [
    {
      id: randomUUID(),
      title: '夜班人手',
      statements: [{ speaker: '王喆', words: '我个人不同意，只说给支委听。' }],
      resolution: '从志愿者中补充两人',
      votes: { for: 1, against: 1, abstain: 0 },
      responsible: '李四',
      dueOn: '2022-01-08',
      doneOn: null,
    },
  ],
  summary: '',
};

beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  meetingId = randomUUID();
  await host.line.call('meeting.save', { id: meetingId, fields: meeting });
});
afterEach(() => host.close());

const view = () => host.line.call('official.get', { meetingId });
const words = async (minutes?: InputOf<'official.save'>['minutes']): Promise<string> => {
  const { html } = await host.line.call('paper.page', { kind: 'official-minutes', meetingId, ...(minutes ? { minutes } : {}) });
  return html
    .replace(/^.*<body>/s, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s/g, '');
};

test('a draft says what was decided, who sees to it and until when, and keeps statements and votes inside the branch', async () => {
  const { saved, draft } = await view();
  expect(saved).toBeNull();
  expect(draft.title).toBe('龙泉社区临时党支部支委会会议纪要');
  expect(draft.body).toContain('一、夜班人手\n从志愿者中补充两人。由李四负责，2022年1月8日前完成。');
  expect(draft.body).not.toContain('不同意');
  expect(draft.body).not.toMatch(/赞成|反对|票/);
});

test('出席, 请假 and 列席 follow the record by name, also when it is mended after the minutes were saved', async () => {
  const { draft } = await view();
  await host.line.call('official.save', { meetingId, minutes: draft });
  expect(await words()).toContain('出席：王喆、李四请假：赵垚（公出）列席：社区民警季警官');
  const attendees = meeting.attendees.map((person) =>
    person.name === '李四' ? { ...person, presence: 'absent' as const, reason: '病假' } : person,
  );
  await host.line.call('meeting.save', { id: meetingId, fields: { ...meeting, agenda: [], attendees } });
  expect(await words()).toContain('出席：王喆请假：李四（病假）、赵垚（公出）');
});

test('what is being written is shown before it is saved, and what was saved is what the file holds', async () => {
  const { draft } = await view();
  const typed = { ...draft, body: '会议指出，“守好门”。' };
  expect(await words(typed)).toContain('会议指出，“守好门”。');
  expect(await words()).not.toContain('守好门');
  await host.line.call('official.save', { meetingId, minutes: typed });
  const file = await host.line.call('paper.file', { document: { kind: 'official-minutes', meetingId }, format: 'docx' });
  expect(file.fileName).toBe('支委会纪要 2022-01-05 支部委员会会议.docx');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file.base64, 'base64') });
  for (const part of ['会议指出，“守好门”。', '请假：赵垚（公出）', '龙泉社区临时党支部']) expect(value).toContain(part);
});

test('a paper without title or text is refused with a sentence at the field, and nothing is stored', async () => {
  const { draft } = await view();
  await expect(host.line.call('official.save', { meetingId, minutes: { ...draft, title: ' ', body: '' } })).rejects.toMatchObject({
    failure: { code: 'invalid', fields: { 'minutes.title': '请填写标题', 'minutes.body': '请填写正文' } },
  });
  expect((await view()).saved).toBeNull();
});

test('minutes are drawn up, changed, deleted and taken back after the record is final, and the record stays proven', async () => {
  const { seen } = await host.line.call('record.state', { id: meetingId });
  await host.line.call('record.finalise', { id: meetingId, seen });
  const { draft, final } = await view();
  expect(final).toBe(true);
  await host.line.call('official.save', { meetingId, minutes: draft });
  await host.line.call('official.save', { meetingId, minutes: { ...draft, sealed: true } });
  await host.line.call('history.undo', {});
  expect((await view()).saved?.sealed).toBe(false);
  await host.line.call('official.remove', { meetingId });
  expect((await view()).saved).toBeNull();
  await host.line.call('history.undo', {});
  expect((await view()).saved).toEqual(draft);
  expect((await host.line.call('record.state', { id: meetingId })).final?.intact).toBe(true);
});

test('the list tells which meetings have minutes and leaves removed ones out', async () => {
  const other = randomUUID();
  await host.line.call('meeting.save', { id: other, fields: { ...meeting, agenda: [], kind: 'working' } });
  await host.line.call('official.save', { meetingId, minutes: (await view()).draft });
  const drawnUp = async () =>
    (await host.line.call('official.list', {})).map(({ kindName, drawnUp: has }) => `${kindName}${has ? '有' : '无'}`).sort();
  expect(await drawnUp()).toEqual(['工作会无', '支委会有']);
  await host.line.call('meeting.remove', { id: other });
  expect(await drawnUp()).toEqual(['支委会有']);
});
