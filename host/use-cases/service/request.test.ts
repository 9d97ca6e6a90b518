import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualReplies } from '#core/service/requests/usual-replies.ts';
import { type BarePost, openBarePost } from '../../testing/bare-post.ts';

let post: BarePost;
const [building, unit] = [randomUUID(), randomUUID()];
beforeAll(() => {
  post = openBarePost();
  post.run('building.generate', {
    buildings: [{ id: building, name: '3栋', units: [{ id: unit, name: '2单元', rooms: ['501', '502'] }] }],
  });
});
afterAll(() => post.close());

const fields = (change: object = {}) => ({
  ...{ at: '2022-01-06T09:30', channel: 'call' as const, kind: 'medicine' as const, phone: '13800001234', words: '降压药没了' },
  ...{ place: { unitId: unit, room: '501' }, takerId: null, dueAt: null },
  ...change,
});
const add = (change: object = {}): string => {
  const id = randomUUID();
  post.run('request.add', { id, fields: fields(change) });
  return id;
};
const today = { from: '2022-01-06', to: '2022-01-06' };
const answer = { outcome: 'done' as const, doneAt: '2022-01-06T09:50', result: '药已送到门口', replyId: null };

test('every request gets a promise by its kind, a number of its own, and what is over time stands first and on Today', () =>
  post.inPassing(() => {
    add({ kind: 'food' });
    const late = add({ at: '2022-01-06T07:00' });
    const { lines, total, overdue } = post.ask('request.open', {});
    expect(lines.map(({ number, dueAt }) => [number, dueAt])).toEqual([
      [2, '2022-01-06T09:00'],
      [1, '2022-01-06T21:30'],
    ]);
    expect([total, overdue]).toEqual([2, 1]);
    expect(post.ask('service.today', {}).requests).toEqual({ open: 2, overdue: 1, nextDueAt: '2022-01-06T21:30' });
    post.run('request.remove', { id: late });
    // the number of a removed request is on paper already and is not given again
    expect(post.ask('request.get', { id: add() }).number).toBe(3);
    expect(() => post.ask('request.get', { id: late })).toThrow(/已经不在了/);
  }));

test('an answer is kept for the next who asks, counted by the day it was given, and can be taken up again', () =>
  post.inPassing(() => {
    const id = add();
    const replyId = randomUUID();
    post.run('request.close', { id, answer, keep: { id: replyId, title: '没药了怎么办' } });
    expect(post.ask('reply.list', {})).toMatchObject([{ id: replyId, kind: 'medicine', words: '药已送到门口', used: 1 }]);
    expect(post.ask('request.figures', today)).toMatchObject({ received: 1, done: 1, inTime: 1, medianMinutes: 20 });
    expect(post.ask('request.done', today).lines.map((one) => one.id)).toEqual([id]);
    expect(() => post.run('request.close', { id, answer, keep: null })).toThrow(/第1号已经办结/);
    post.run('request.reopen', { id });
    expect(post.ask('request.open', {}).lines).toMatchObject([{ id, answer: null }]);
    // two replies to one question: nobody would know which holds
    const again = { id, answer, keep: { id: randomUUID(), title: '没药了怎么办' } };
    expect(() => post.run('request.close', again)).toThrow(/已经有“没药了怎么办”/);
  }));

test('several of the group come in together or not at all, and a time that cannot be is refused with its field', () =>
  post.inPassing(() => {
    const requests = ['没盐了', '要取快递'].map((words) => ({ id: randomUUID(), fields: fields({ words }) }));
    const ahead = { id: randomUUID(), fields: fields({ at: '2022-01-06T11:00' }) };
    expect(() => post.run('request.addMany', { requests: [...requests, ahead] })).toThrow(/比现在还晚/);
    expect(post.ask('request.open', {}).total).toBe(0);
    expect(post.run('request.addMany', { requests })).toEqual({ first: 1, last: 2, added: 2 });
    const id = requests[0]?.id ?? '';
    expect(() => post.run('request.postpone', { id, dueAt: '2022-01-06T09:59', reason: '' })).toThrow(/已经过了/);
    expect(post.run('request.postpone', { id, dueAt: '2022-01-06T18:00', reason: '药店没货' })).toMatchObject({
      ...{ dueAt: '2022-01-06T18:00', words: '没盐了（1月6日 10:00 改约到 1月6日 18:00：药店没货）' },
    });
    expect(() => post.run('request.close', { id, answer: { ...answer, doneAt: '2022-01-06T09:00' }, keep: null })).toThrow(
      /比登记时间还早/,
    );
    expect(() => add({ words: '110101199003070011 办证' })).toThrow();
    post.run('reply.addMany', { replies: usualReplies.map((reply) => ({ id: randomUUID(), fields: reply })) });
    expect(post.ask('reply.list', {})).toHaveLength(usualReplies.length);
  }));

test('the search finds a request by number, door and words, and tells no door to who does not serve residents', () =>
  post.inPassing(() => {
    const id = add();
    add({ words: '要取快递', place: { unitId: null, room: '东门商铺' } });
    const hits = (text: string) =>
      post.ask('search.find', { text }).flatMap((hit) => (hit.kind === 'request' ? [[hit.id, hit.title, hit.detail]] : []));
    const found = [[id, '第1号', '3栋2单元501 · 降压药没了 · 在办']];
    for (const text of ['第1号', '3-2-501', '降压 没了']) expect(hits(text)).toEqual(found);
    expect(hits('商铺')).toHaveLength(1);
    expect(hits('3-2-502')).toEqual([]);
    Object.assign(post.session, { role: 'storekeeper' });
    expect(hits('降压')).toEqual([]);
    Object.assign(post.session, { role: 'secretary' });
  }));
