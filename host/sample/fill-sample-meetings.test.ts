import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ItemId, PersonId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { createPost, startTestHost, type TestHost } from '../testing/test-host.ts';
import { addSampleFounding } from './fill-sample-meetings.ts';
import { importSampleRoster } from './fill-sample-post.ts';

const today = '2022-01-06' as LocalDate;
let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const bare = (html: string): string =>
  html
    .replace(/^.*<body>/s, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s/g, '');

test('the founding of the sample is final and proved, printed with its photo and its 更正, and one of its resolutions is late', async () => {
  const { call } = host.line;
  await importSampleRoster(call, today);
  const people = new Map((await call('person.list', {})).map((person) => [person.name, person.id]));
  await addSampleFounding(call, {
    today,
    makeId: randomUUID,
    personId: (name) => people.get(name) ?? ('' as PersonId),
    itemId: () => '' as ItemId,
  });
  const [{ id: meetingId } = { id: '' }] = await call('meeting.list', {});
  const { final, gaps } = await call('record.state', { id: meetingId });
  expect({ intact: final?.intact, gaps }).toEqual({ intact: true, gaps: [] });
  expect((await call('verify.run', {})).ok).toBe(true);
  const plain = await call('paper.page', { kind: 'minutes', meetingId });
  expect(plain.html).not.toContain('<img');
  const { html } = await call('paper.page', { kind: 'minutes', meetingId, attachments: true });
  expect(html.match(/<img src="data:image\/jpeg;base64,/g)).toHaveLength(1);
  for (const words of ['一、传达：成立云杉苑小区临时党支部的批复', '附件：成立大会签到表', '更正1：2022年1月6日10:00', final?.code ?? ''])
    expect(bare(html)).toContain(words);
  const late = bare((await call('paper.page', { kind: 'task-list', state: 'overdue', person: '田玉梅' })).html);
  expect(late).toContain('印联系卡800张，由各楼长入户时发到每一户。');
  expect(late).toContain('已过期1天');
  expect(late).not.toContain('公示板当天上墙');
  const done = bare((await call('paper.page', { kind: 'task-list', state: 'done', person: '' })).html);
  expect(done).toContain('已办结12月25日进口、出口各贴一块');
});
