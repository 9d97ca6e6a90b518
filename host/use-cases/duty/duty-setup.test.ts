import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultDutyRules } from '#core/duty/duty.ts';
import { EVERY_DAY } from '#core/duty/duty-calendar.ts';
import { blankPerson } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let post: TestHost;
const call = (...args: Parameters<TestHost['line']['call']>) => post.line.call(...args);
const failing = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('not refused'),
    (error) => error.failure,
  );

beforeEach(async () => {
  post = startTestHost();
  await createPost(post.line);
});
afterEach(() => post.close());

const looser = { ...defaultDutyRules, rest: { mode: 'warn' as const, hours: 11 }, training: { mode: 'off' as const } };

describe('easing rules', () => {
  it('is refused while one of them has no reason, and nothing is saved', async () => {
    const failure = await failing(post.line.call('duty.saveRules', { rules: looser, reasons: { rest: '人手不够' } }));
    expect(failure.fields).toEqual({ 'reasons.training': '请写明为什么放宽' });
    expect((await post.line.call('duty.setup', {})).rules).toEqual(defaultDutyRules);
  });

  it('keeps the reason with who and when, shows it in history, and drops it once the rule is strict again', async () => {
    await post.line.call('duty.saveRules', { rules: looser, reasons: { rest: '人手不够', training: '明天补训' } });
    const { rules, ruleReasons } = await post.line.call('duty.setup', {});
    expect(rules.training.mode).toBe('off');
    expect(ruleReasons).toEqual([
      { rule: 'rest', reason: '人手不够', by: expect.any(String), at: '2022-01-06T10:00' },
      { rule: 'training', reason: '明天补训', by: expect.any(String), at: '2022-01-06T10:00' },
    ]);
    const [entry] = (await post.line.call('history.state', {})).entries;
    expect(entry?.subject).toBe('两班之间至少休息 11 小时（尽量）：人手不够；未培训的人不值班（不管）：明天补训');
    await post.line.call('duty.saveRules', { rules: { ...looser, rest: defaultDutyRules.rest } });
    expect((await post.line.call('duty.setup', {})).ruleReasons.map(({ rule }) => rule)).toEqual(['training']);
  });
});

describe('what a day asks for', () => {
  it('a lockdown raises the open places from its first day, and undo takes them back', async () => {
    const { demand } = await post.line.call('duty.setup', {});
    const variants = demand.map((cell) => ({ ...cell, heads: 3, phase: 'lockdown' as const, weekdays: EVERY_DAY }));
    await post.line.call('setup.saveDemand', { demand: [...demand], variants });
    await post.line.call('setup.savePhases', { phases: [{ from: '2022-01-08', phase: 'lockdown' }] });
    const missing = async () => {
      const { open } = await post.line.call('duty.period', { from: '2022-01-07', to: '2022-01-08' });
      return ['2022-01-07', '2022-01-08'].map((date) => open.filter((one) => one.date === date).reduce((sum, one) => sum + one.missing, 0));
    };
    expect(await missing()).toEqual([2 * demand.length, 3 * demand.length]);
    await post.line.call('history.undo', {});
    expect(await missing()).toEqual([2 * demand.length, 2 * demand.length]);
  });

  it('two tables for the same days are refused with what to do', async () => {
    const { demand } = await post.line.call('duty.setup', {});
    const [cell] = demand;
    if (!cell) return expect.fail('a new post asks for nobody');
    const variant = { ...cell, phase: null, weekdays: 96 };
    const failure = await failing(
      post.line.call('setup.saveDemand', { demand: [...demand], variants: [variant, { ...variant, heads: 5 }] }),
    );
    expect(failure.sentence).toContain('请删去一张');
  });
});

describe('节假日表', () => {
  it('is filled from what was published, keeps what was typed, and counts in the points', async () => {
    await post.line.call('setup.saveHolidays', { year: 2022, holidays: [{ date: '2022-01-01', name: '元旦值守', kind: 'worked' }] });
    const { added } = await post.line.call('setup.fillHolidays', { year: 2022 });
    const { holidays } = await post.line.call('duty.setup', {});
    expect(holidays).toHaveLength(added + 1);
    expect(holidays[0]).toEqual({ date: '2022-01-01', name: '元旦值守', kind: 'worked' });
    await post.line.call('history.undo', {}, randomUUID(), String(added));
    expect((await post.line.call('duty.setup', {})).holidays).toHaveLength(1);
  });

  it('says so for a year that is not published, and writes nothing', async () => {
    const failure = await failing(post.line.call('setup.fillHolidays', { year: 2027 }));
    expect(failure.sentence).toContain('没有 2027 年的放假安排');
    expect((await post.line.call('duty.setup', {})).holidays).toEqual([]);
  });
});

describe('带班', () => {
  it('names a leader for a day and for one shift of it, shows the name today though nobody stands yet, and takes it back', async () => {
    const personId = randomUUID();
    await call('person.add', { id: personId, fields: { ...blankPerson, name: '李桂兰' } });
    const { shifts } = await post.line.call('duty.setup', {});
    const period = { from: '2022-01-06', to: '2022-01-07' };
    const night = shifts.find((shift) => shift.night)?.id ?? '';
    const day = { date: '2022-01-06', shiftId: null, personId };
    await post.line.call('setup.saveLeaders', { leaders: [day, { ...day, shiftId: night }] });
    expect(await post.line.call('setup.leaders', period)).toEqual([day, { ...day, shiftId: night }]);
    const { onDuty, next } = await post.line.call('today.summary', {});
    expect([onDuty?.leader, next?.leader]).toEqual(['李桂兰', '李桂兰']);
    await post.line.call('setup.saveLeaders', { leaders: [{ ...day, personId: null }] });
    expect(await post.line.call('setup.leaders', period)).toEqual([{ ...day, shiftId: night }]);
  });
});
