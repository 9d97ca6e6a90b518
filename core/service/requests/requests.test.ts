import { expect, it } from 'vitest';
import type { Site } from '../../roster/organisation/building.ts';
import type { LocalDate, LocalTime } from '../../time/local-date.ts';
import { pasteRequests } from './paste-requests.ts';
import { readRequest } from './read-request.ts';
import { requestAnswerText } from './request-answer.ts';
import { requestClock } from './request-clock.ts';
import { requestFiguresOf } from './request-figures.ts';
import { guessKind, usualRequestWords } from './request-words.ts';

const site = {
  buildings: [{ id: 'b3', name: '3栋', committeeId: null, carerId: null, position: 0 }],
  units: [{ id: 'u32', buildingId: 'b3', name: '2单元', rooms: ['501', '502'], carerId: null, position: 0 }],
} as unknown as Site;
const time = (text: string) => text as LocalTime;

it('one spoken line is taken apart: door, telephone, wish; a date or a telephone is never taken for a door', () => {
  expect(readRequest('3-2-501 老人降压药没了，138 0000 1234', site)).toEqual({
    place: { unitId: 'u32', room: '501' },
    unknownDoor: null,
    phone: '13800001234',
    words: '老人降压药没了',
  });
  expect(readRequest('3栋2单元502室：家里漏水', site)).toMatchObject({ place: { unitId: 'u32', room: '502' }, words: '家里漏水' });
  expect(readRequest('9-1-101 买菜', site)).toMatchObject({ place: { unitId: null, room: '9-1-101' }, unknownDoor: '9-1-101' });
  for (const words of ['2022-01-06 要用的药', '血压 140 90 要复诊', '2 3 天没菜了'])
    expect(readRequest(words, site)).toMatchObject({ place: { unitId: null, room: '' }, words });
});

it('what is pasted from the group loses no line, keeps no name, and takes the door from the name of who wrote', () => {
  const lines = pasteRequests('3-2-501 小李 2022/1/6 10:23:11\n家里没盐了\n\n王姐：\n3-2-502\n110101199003070011 要办证', site);
  expect(lines.map(({ kind }) => kind)).toEqual(['speaker', 'request', 'speaker', 'bad', 'bad']);
  expect(lines[1]).toMatchObject({ number: 2, read: { place: { unitId: 'u32', room: '501' }, words: '家里没盐了' } });
  expect(lines[4]).toMatchObject({ number: 6, why: expect.stringContaining('身份证') });
});

it('a kind is guessed by what cannot wait first, and not at all without a known word', () => {
  const kindOf = (text: string) => guessKind(text, usualRequestWords)?.kind ?? null;
  expect(['老人降压药没了', '药店几点开门', '买菜怎么接龙', '投诉楼上扰民', '一米线在哪'].map(kindOf)).toEqual([
    ...['medicine', 'medicine', 'food', 'complaint', null],
  ]);
});

it('the clock says over time only when the minute is over, and the figures agree with it', () => {
  expect(requestClock(time('2022-01-06T12:00'), time('2022-01-06T12:00'))).toEqual({ state: 'soon', words: '还有 0 分钟' });
  expect(requestClock(time('2022-01-06T12:00'), time('2022-01-07T13:05'))).toEqual({ state: 'overdue', words: '超时 1 天 1 小时' });
  const [from, to] = ['2022-01-06', '2022-01-06'] as unknown as [LocalDate, LocalDate];
  const done = (minutes: string, at = time('2022-01-06T10:00')) => ({
    ...{ kind: 'food' as const, channel: 'call' as const, at, dueAt: time('2022-01-06T12:00'), doneAt: time(`2022-01-06T${minutes}`) },
  });
  const open = { ...done('10:00'), doneAt: null };
  // a median of an even number is the middle of both, promised to the minute is kept, and what came yesterday is not received today
  const requests = [done('10:30'), done('12:00'), done('11:00'), done('12:31'), open];
  expect(requestFiguresOf(requests, { from, to })).toMatchObject({
    ...{ received: 5, done: 4, promised: 4, inTime: 3, medianMinutes: 90 },
    kinds: [{ kind: 'food', received: 5 }],
  });
  const yesterday = done('12:00', time('2022-01-05T23:00'));
  expect(requestFiguresOf([yesterday], { from, to })).toMatchObject({ received: 0, done: 1, medianMinutes: 780 });
});

it('the answer for the group chat names the number and no door', () => {
  const answer = { outcome: 'done' as const, doneAt: time('2022-01-06T16:20'), result: '药已送到门口', replyId: null };
  expect(requestAnswerText({ number: 12, answer, branchName: '望桥临时党支部' })).toBe(
    '第12号诉求已办好（1月6日 16:20）：药已送到门口。——望桥临时党支部',
  );
});
