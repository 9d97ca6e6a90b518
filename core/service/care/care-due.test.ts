import { expect, it } from 'vitest';
import type { PersonId } from '../../contract/id.ts';
import type { LocalDate, LocalTime } from '../../time/local-date.ts';
import { careCaseFields } from './care.ts';
import { awayOn, careAlarm, careState, contactPerson, nextContactOn } from './care-due.ts';
import { privateWords } from './private-words.ts';

const day = (text: string) => text as LocalDate;
const [carer, deputy] = ['a', 'b'] as unknown as [PersonId, PersonId];
const care = { from: day('2022-01-05'), until: null, everyDays: 2 };
const reachedAt = (at: string) =>
  ({ reached: { at: at as LocalTime, way: 'phone', outcome: 'well', words: '', personId: carer } }) as const;

it('is due so many days after somebody was reached, and a try in vain moves nothing (bug: an unanswered call counts as care)', () => {
  expect(nextContactOn(care, { reached: null })).toBe('2022-01-05');
  expect(careState(care, reachedAt('2022-01-06T23:50'), day('2022-01-07'))).toEqual({ kind: 'later', on: '2022-01-08' });
  expect(careState(care, reachedAt('2022-01-06T23:50'), day('2022-01-08'))).toEqual({ kind: 'today' });
  expect(careState(care, reachedAt('2022-01-06T00:10'), day('2022-01-11'))).toEqual({ kind: 'missed', days: 3 });
  expect(careState({ ...care, until: day('2022-01-11') }, { reached: null }, day('2022-01-11'))).toEqual({ kind: 'ended' });
});

it('what is missed is said louder the longer it lasts, and never when nothing is due', () => {
  expect(careAlarm({ kind: 'today' }, { tries: 0 })).toBe('');
  expect(careAlarm({ kind: 'today' }, { tries: 2 })).toBe('2 次没联系上，请上门看看');
  expect(careAlarm({ kind: 'missed', days: 1 }, { tries: 0 })).toBe('漏了 1 天，请先联系这一户');
  expect(careAlarm({ kind: 'missed', days: 3 }, { tries: 4 })).toBe('漏了 3 天，4 次没联系上，请书记过问，今天上门');
  expect(careAlarm({ kind: 'later', on: day('2022-01-09') }, { tries: 5 })).toBe('');
});

it('the deputy stands in for a carer on leave or off the roster; with both away nobody is named as if he came', () => {
  const here = { removed: false, availableFrom: null, availableTo: null };
  const people = [
    { ...here, id: carer },
    { ...here, id: deputy },
  ];
  const leave = { personId: carer, from: day('2022-01-06'), to: day('2022-01-07') };
  const on = (today: string, absences = [leave]) =>
    contactPerson({ carerId: carer, deputyId: deputy }, awayOn(people, absences, day(today)));
  expect(on('2022-01-05')).toBe(carer);
  expect(on('2022-01-07')).toBe(deputy);
  expect(on('2022-01-07', [leave, { ...leave, personId: deputy }])).toBeNull();
  expect(contactPerson({ carerId: carer, deputyId: null }, awayOn([], [], day('2022-01-05')))).toBeNull();
});

it.each([
  '有糖尿病',
  '去做透析',
  '他发烧两天',
  '类风湿病',
  '帕金森病要人扶',
  '抑郁症',
  '身份证 110105194912310021',
  '1101 0519 4912 3100 2X'.replaceAll(' ', ''),
  '１１０１０５１９４９１２３１００２１',
  '110105 19491231 002X',
  '110105491231002',
])('refuses “%s” and says what to write instead', (words) => {
  expect(privateWords(words)).toMatch(/这里不存/);
});

it.each([
  '陪同看病',
  '水管有毛病',
  '每天送药到门口',
  '精神很好',
  '13812340001 13912340002',
  '轮椅推到卡口',
  '给孩子送饭，周二早上陪同外出',
  '',
])('a task stays a task: “%s”', (words) => expect(privateWords(words)).toBeNull());

it('the field that says too much is the one that is named, whichever it is', () => {
  const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
  const fields = {
    ...{ place: { unitId: null, room: '1207' }, called: '高血压张奶奶', phone: '110105194912310021', needs: [], words: '' },
    ...{ carerId: id, deputyId: id, everyDays: 1, from: '2022-01-05', until: null, purgeOn: '2022-01-05' },
  };
  const paths = careCaseFields.safeParse(fields).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['called', 'phone', 'deputyId', 'purgeOn']);
});
