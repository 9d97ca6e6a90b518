import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { oath } from '#core/party-life/oath.ts';
import { blankPerson } from '#core/roster/person.ts';
import { type BarePost, openBarePost } from '../../testing/bare-post.ts';
import { makePage } from '../paper/paper-pages.ts';
import { readServiceToday } from '../service/service-today.ts';

let post: BarePost;
let agreed: string;
let silent: string;
beforeAll(() => {
  post = openBarePost();
  [agreed, silent] = [randomUUID(), randomUUID()];
  const fields = { ...blankPerson, politicalStatus: 'member' as const };
  post.run('person.add', { id: agreed, fields: { ...fields, name: '鱼建强', consentToPublish: true } });
  post.run('person.add', { id: silent, fields: { ...fields, name: '梁晨' } });
});
afterAll(() => post.close());

const TODAY = '2022-01-06';
const period = { from: '2022-01-01', to: TODAY };
const words = (document: InputOf<'paper.page'>) => {
  const desk = { db: post.db, now: `${TODAY}T10:00`, today: TODAY } as never;
  const { html, remarks } = makePage(desk, document as never);
  return { text: html.replace(/^.*<body>/s, '').replaceAll(/<[^>]+>|\s/g, ''), remarks: remarks.join('') };
};
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure;
  }
  return null;
};

describe('the branch’s life on paper', () => {
  it('nobody who did not agree stands on the honour board, not even inside the words of the deed', () => {
    const deed = { kind: 'deed' as const, date: TODAY, form: '', words: '梁晨和鱼建强帮老人背煤，打 13800138000 找到的' };
    post.run('deed.save', { id: randomUUID(), fields: { ...deed, personIds: [agreed, silent] } });
    post.run('deed.save', { id: randomUUID(), fields: { ...deed, words: '守夜', personIds: [silent] } });
    const { text, remarks } = words({ kind: 'honour-board', size: 'A3', of: 'deeds', ...period });
    expect(text).toContain('鱼建强');
    expect(text).toContain('一位同志和鱼建强帮老人背煤');
    expect(text).not.toMatch(/梁晨|13800138000/);
    expect(remarks).toContain('梁晨');
    expect(words({ kind: 'honour-board', size: 'A4', of: 'thanks', ...period }).text).not.toContain('背煤');
  });

  it('the record of an oath prints the whole oath with where it stands, and everybody who spoke it', () => {
    const id = randomUUID();
    const fields = { kind: 'oath' as const, name: '重温入党誓词', date: TODAY, place: '东门', hostId: agreed, pledge: oath, words: '' };
    post.run('activity.save', { id, fields: { ...fields, personIds: [agreed, silent], headcount: 5 } });
    const { text } = words({ kind: 'activity-record', activityId: id });
    for (const part of [oath, '《中国共产党章程》第六条', '领誓人：鱼建强', '梁晨', '另有3人参加']) expect(text).toContain(part);
    const few = { id: randomUUID(), fields: { ...fields, personIds: [agreed, silent], headcount: 1 } };
    expect(() => post.run('activity.save', few)).toThrow(/人数不能比名单上的人还少/);
  });

  it('a birthday stands on Today until somebody has congratulated, and gives a card without a year', () => {
    const today = () => readServiceToday({ db: post.db, now: `${TODAY}T10:00`, today: TODAY } as never).birthdays;
    post.run('birthday.save', { personId: silent, fields: { monthDay: '01-06' } });
    expect(today()).toEqual(['梁晨']);
    expect(words({ kind: 'birthday-card', personId: silent }).text).toMatch(/梁晨同志.*1月6日/);
    post.run('birthday.greet', { personId: silent, on: TODAY });
    expect(today()).toEqual([]);
  });
});

describe('counters and patrols', () => {
  it('a counter of tomorrow and a round that is not over are refused and told how to be mended', () => {
    const tally = { date: '2022-01-07', kind: 'messages' as const, count: 1, note: '' };
    expect(refusal(() => post.run('tally.save', { id: randomUUID(), fields: tally }))?.fields).toHaveProperty('fields.date');
    const round = { date: TODAY, startMinute: 590, endMinute: 610, personIds: [agreed], route: '东门', found: '' };
    expect(refusal(() => post.run('patrol.save', { id: randomUUID(), fields: round }))?.fields).toHaveProperty('fields.endMinute');
    expect(post.ask('patrol.list', period).patrols).toEqual([]);
  });

  it('difficulties are requests without questions, and 210 messages stay 210 however they were entered', () => {
    const add = (count: number) =>
      post.run('tally.save', { id: randomUUID(), fields: { date: TODAY, kind: 'messages', count, note: '' } }).total;
    expect([add(200), add(9), add(1)]).toEqual([200, 209, 210]);
    const insert = post.db.$client.prepare(
      `INSERT INTO service_request (id, number, at, channel, kind, room, phone, words, result, removed) VALUES (?, ?, ?, 'call', ?, '', '', '事', '', 0)`,
    );
    for (const [index, kind] of ['food', 'question', 'medicine'].entries())
      insert.run(randomUUID(), index + 1, `${TODAY}T09:0${index}`, kind);
    expect(post.ask('tally.list', period)).toMatchObject({ totals: { messages: 210 }, difficulties: 2 });
  });

  it('what was found on a round is on the sheet for the gate house alone', () => {
    const fields = { date: TODAY, startMinute: 60, endMinute: 95, personIds: [silent], route: '1—6栋', found: '3栋楼道堆杂物，已清' };
    post.run('patrol.save', { id: randomUUID(), fields });
    const { text } = words({ kind: 'patrol-sheet', ...period, filled: true });
    for (const part of ['01:00', '01:35', '梁晨', '堆杂物', '不张贴、不拍照', '共巡逻1次，1次发现情况']) expect(text).toContain(part);
    expect(words({ kind: 'patrol-sheet', ...period, filled: false }).text).not.toContain('梁晨');
  });
});
