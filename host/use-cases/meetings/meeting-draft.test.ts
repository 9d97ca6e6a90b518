import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Topic } from '#core/contract/route.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { killAndReopen } from '../../testing/gate.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

type Typed = InputOf<'meetingDraft.keep'>['typed'];
type Fields = InputOf<'meeting.save'>['fields'];

const fields = (change: Partial<Fields> = {}): Fields => ({
  kind: 'working',
  title: '夜班碰头会',
  startsAt: '2022-01-06T09:30',
  endsAt: null,
  place: '值班室',
  chair: '王喆',
  recorder: '李四',
  attendees: [],
  agenda: [],
  summary: '',
  ...change,
});

/** Half a sentence and a meeting without a place: nothing that could be saved. */
const typed = (words: string): Typed => ({
  draft: { ...fields({ place: '' }), kindName: '', quorum: 'none', endsAt: null, attendees: [], agenda: [] },
  line: { step: 'say', item: '', speaker: 'wjg', words },
});

const lineOf = async (id: string) => (await host.line.call('meetingDraft.get', { id }))?.line.words ?? null;

test('what was typed is there after the host was killed, though it was never saved and could not be', async () => {
  const id = randomUUID();
  await host.line.call('meetingDraft.keep', { id, typed: typed('夜里风大，两人一') });
  host = await killAndReopen(host, { now: () => Date.parse('2022-01-06T10:05:00+08:00') });
  const kept = await host.line.call('meetingDraft.get', { id });
  expect(kept).toMatchObject({
    at: '2022-01-06T10:00',
    draft: { title: '夜班碰头会' },
    line: { speaker: 'wjg', words: '夜里风大，两人一' },
  });
  expect(await host.line.call('meetingDraft.list', {})).toMatchObject([{ id, title: '夜班碰头会', kindName: '工作会', saved: false }]);
});

test('an hour of typing leaves nothing in history and nothing for undo to take back (autosave floods the audit)', async () => {
  const id = randomUUID();
  await host.line.call('meeting.save', { id, fields: fields() });
  const before = await host.line.call('history.state', {});
  for (let second = 0; second < 50; second += 1) await host.line.call('meetingDraft.keep', { id, typed: typed(`第 ${second} 句`) });
  expect(await host.line.call('history.state', {})).toEqual(before);
  expect(await lineOf(id)).toBe('第 49 句');
  await host.line.call('history.undo', {});
  expect(await lineOf(id)).toBe('第 49 句');
});

test('the draft lies beside the saved record until it is saved or thrown away', async () => {
  const id = randomUUID();
  await host.line.call('meeting.save', { id, fields: fields() });
  const saved = await host.line.call('meeting.get', { id });
  await host.line.call('meetingDraft.keep', { id, typed: typed('还没有保存的话') });
  expect(await host.line.call('meeting.get', { id })).toEqual(saved);
  expect(await host.line.call('meetingDraft.list', {})).toMatchObject([{ id, saved: true }]);
  await host.line.call('meeting.save', { id, fields: fields({ summary: '守住夜班' }) });
  expect(await lineOf(id)).toBeNull();
  await host.line.call('meetingDraft.keep', { id, typed: typed('又写了一句') });
  await host.line.call('meetingDraft.drop', { id });
  expect(await host.line.call('meetingDraft.list', {})).toEqual([]);
});

test('other windows hear of a new draft once, not every two seconds (every page reloads all the time)', async () => {
  const heard: Topic[] = [];
  host.line.onNews((message) => {
    if (message.type === 'changed') heard.push(...message.topics);
  });
  const id = randomUUID();
  for (const words of ['一', '二', '三']) await host.line.call('meetingDraft.keep', { id, typed: typed(words) });
  expect(heard).toEqual(['meetings']);
});

test('the bank of phrases starts filled, is changed as one act and comes back by undo', async () => {
  const usual = await host.line.call('phrase.list', {});
  expect(usual).toContainEqual({ letters: 'ty', words: '同意。' });
  await host.line.call('phrase.save', { phrases: [{ letters: 'DD', words: '散会。' }] });
  expect(await host.line.call('phrase.list', {})).toEqual([{ letters: 'dd', words: '散会。' }]);
  await host.line.call('history.undo', {});
  expect(await host.line.call('phrase.list', {})).toEqual(usual);
});

test('a presenter stays beside the statements, and meetings of another kind are counted by their own name', async () => {
  const id = randomUUID();
  const item = { id: randomUUID(), title: '通报夜班', category: 'report', presenter: '何立新', resolution: '', votes: null } as const;
  const agenda = [{ ...item, statements: [{ speaker: '王喆', words: '缺两人。' }], responsible: '', dueOn: null, doneOn: null }];
  await host.line.call('meeting.save', { id, fields: fields({ kind: 'other', kindName: '民主评议会', agenda }) });
  expect((await host.line.call('meeting.get', { id })).agenda).toMatchObject(agenda);
  await host.line.call('meeting.save', { id: randomUUID(), fields: fields({ kind: 'other', kindName: '座谈会' }) });
  await host.line.call('meeting.save', { id: randomUUID(), fields: fields({ kind: 'other', kindName: '民主评议会' }) });
  const list = await host.line.call('meeting.list', {});
  expect(list.map(({ kindName, ordinal }) => `${kindName} ${ordinal}`).sort()).toEqual(['座谈会 1', '民主评议会 1', '民主评议会 2']);
  await expect(host.line.call('meeting.save', { id, fields: fields({ kind: 'other' }) })).rejects.toMatchObject({
    failure: { fields: { kindName: expect.stringContaining('什么会议') } },
  });
});

test('the notice of a meeting names place, time, who is due and who brings in what, and no one who was not asked', async () => {
  const id = randomUUID();
  const person = { personId: null, reason: '', voter: true } as const;
  const agenda = [
    { id: randomUUID(), title: '夜班补岗', category: 'topic', presenter: '何立新', statements: [], resolution: '' } as const,
  ].map((one) => ({ ...one, votes: null, responsible: '', dueOn: null, doneOn: null }));
  const attendees = [
    { ...person, name: '王喆', presence: 'present' as const },
    { ...person, name: '唐桂芳', presence: 'attending' as const, voter: false },
  ];
  await host.line.call('meeting.save', { id, fields: fields({ startsAt: '2022-01-08T19:30', attendees, agenda }) });
  const { html, remarks } = await host.line.call('paper.page', { kind: 'meeting-notice', meetingId: id });
  for (const words of ['2022年1月8日 周六 19:30', '值班室', '王喆（共 1 人）', '唐桂芳（共 1 人）', '议题', '夜班补岗', '何立新']) {
    expect(html).toContain(words);
  }
  expect(remarks).toEqual([]);
});
