import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Assignment } from '#core/duty/duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { importSampleRoster, planSampleDuties } from '../../sample/fill-sample-post.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let now = Date.parse('2022-01-06T10:00:00+08:00');
const today = '2022-01-06' as LocalDate;
let host: TestHost;
beforeAll(async () => {
  host = startTestHost({ clock: { now: () => now } });
  await createPost(host.line);
  await importSampleRoster(host.line.call, today);
  await planSampleDuties(host.line.call, today);
}, 60_000);
afterAll(() => host.close());

const period = { from: '2022-01-06', to: '2022-01-19' };
const consent = { agreedBy: '王书记', reason: '家里有事', decision: '' };
const duties = async (): Promise<readonly Assignment[]> => (await host.line.call('duty.period', period)).assignments;
const standing = async (id: string): Promise<string | undefined> => (await duties()).find((one) => one.id === id)?.personId;
const stateNow = () => host.line.call('planVersion.state', period);

/** The first candidate who breaks nothing, and the first who breaks a hard rule. */
const candidatesFor = async (place: Assignment) => {
  const found = await host.line.call('duty.candidates', { date: place.date, shiftId: place.shiftId, dutyPostId: place.dutyPostId });
  return {
    free: found.find((one) => one.breaches.length === 0)?.personId ?? '',
    barred: found.find((one) => one.breaches.some((breach) => breach.hard))?.personId ?? '',
  };
};
const dutyOn = async (date: string): Promise<Assignment> => {
  const found = (await duties()).find((one) => one.date === date);
  if (!found) throw new Error('the sample has duties on every day');
  return found;
};

test('a draft becomes version 1; publishing the same again is refused, a change makes it differ', async () => {
  expect(await stateNow()).toMatchObject({ latest: null, numbers: [] });
  const first = await host.line.call('planVersion.publish', { id: randomUUID(), period, note: '第一期' });
  expect(first).toMatchObject({ number: 1, publishedAt: '2022-01-06T10:00', note: '第一期' });
  await expect(host.line.call('planVersion.publish', { id: randomUUID(), period, note: '' })).rejects.toThrow('和第 1 版一样');
  const place = await dutyOn('2022-01-12');
  const { free } = await candidatesFor(place);
  await host.line.call('duty.replace', { id: place.id, personId: free });
  expect((await stateNow()).changes).toHaveLength(2);
  const second = await host.line.call('planVersion.publish', { id: randomUUID(), period, note: '' });
  expect(second.number).toBe(2);
  expect(await stateNow()).toMatchObject({ numbers: [2], changes: [] });
  expect(await host.line.call('planVersion.compare', { before: first.id, after: second.id })).toHaveLength(2);
  expect((await host.line.call('planVersion.get', { id: first.id })).lines).toContainEqual(
    expect.objectContaining({ assignmentId: place.id, personId: place.personId }),
  );
});

test('Ctrl+Z leaves a published version alone and says what to do instead', async () => {
  await expect(host.line.call('history.undo', {})).rejects.toThrow('再发布一版');
  expect(await host.line.call('planVersion.list', {})).toHaveLength(2);
});

test('顶班 changes the table and writes who agreed; its counter-entry puts the person back; neither is lost from the log', async () => {
  const place = await dutyOn('2022-01-08');
  const { free } = await candidatesFor(place);
  const id = randomUUID();
  const change = { kind: 'substitute' as const, assignmentId: place.id, personId: free };
  await host.line.call('dutyChange.record', { id, change, consent });
  expect(await standing(place.id)).toBe(free);
  expect(await stateNow()).toMatchObject({ recorded: 1 });
  await host.line.call('dutyChange.takeBack', { id: randomUUID(), of: id, consent: { ...consent, reason: '登记错了' } });
  expect(await standing(place.id)).toBe(place.personId);
  expect(await stateNow()).toMatchObject({ recorded: 0, changes: [] });
  const log = await host.line.call('dutyChange.list', period);
  expect(log.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([
    ['takeBack', false],
    ['substitute', true],
  ]);
  expect(log[1]).toMatchObject({ agreedBy: '王书记', reason: '家里有事', version: 2 });
  await expect(host.line.call('dutyChange.takeBack', { id: randomUUID(), of: id, consent })).rejects.toThrow('已经撤回过');
});

test('a substitute who breaks a hard rule is refused; with the secretary’s reason the entry keeps the broken rule and the reason', async () => {
  const place = await dutyOn('2022-01-09');
  const { barred } = await candidatesFor(place);
  const change = { kind: 'substitute' as const, assignmentId: place.id, personId: barred };
  await expect(host.line.call('dutyChange.record', { id: randomUUID(), change, consent })).rejects.toThrow('会违反规则');
  expect(await standing(place.id)).toBe(place.personId);
  const decided = { ...consent, decision: '实在没有人，只此一次' };
  const entry = await host.line.call('dutyChange.record', { id: randomUUID(), change, consent: decided });
  expect(entry).toMatchObject({ decision: '实在没有人，只此一次', breaches: expect.arrayContaining([expect.any(String)]) });
});

test('two people of one shift change places in one entry (row by row the table would hold one of them twice)', async () => {
  const all = await duties();
  const first = await dutyOn('2022-01-10');
  const second = all.find((one) => one.date === first.date && one.shiftId === first.shiftId && one.personId !== first.personId);
  const change = { kind: 'swap' as const, first: first.id, second: second?.id ?? '' };
  await host.line.call('dutyChange.record', { id: randomUUID(), change, consent });
  expect([await standing(first.id), await standing(second?.id ?? '')]).toEqual([second?.personId, first.personId]);
});

test('the gate: in time, late, missing and replaced, and the fairness table counts what was served', async () => {
  const board = await host.line.call('attendance.now', {});
  const here = board.current[0]?.people ?? [];
  const [one, two] = here;
  if (!one || !two) throw new Error('somebody is on duty at ten');
  expect(new Set(here.map((person) => person.presence))).toEqual(new Set(['late']));
  const late = { assignmentId: one.assignmentId, at: '2022-01-06T08:00' };
  await expect(host.line.call('attendance.signIn', { ...late, note: '' })).rejects.toThrow('请写一句原因');
  await host.line.call('attendance.signIn', { ...late, note: '忘记签到，补记' });
  await host.line.call('attendance.markMissing', { assignmentId: two.assignmentId, note: '电话不通' });
  const place = (await duties()).find((duty) => duty.id === two.assignmentId);
  if (!place) throw new Error('the duty is in the table');
  const { free } = await candidatesFor(place);
  const decided = { ...consent, decision: '缺人' };
  await host.line.call('attendance.substitute', { changeId: randomUUID(), assignmentId: place.id, personId: free, consent: decided });
  const [first, second] = (await host.line.call('attendance.now', {})).current[0]?.people ?? [];
  expect([first, second].map((person) => person?.presence)).toEqual(['here', 'here']);
  expect(second).toMatchObject({ personId: free, insteadOf: two.name, signedInAt: '2022-01-06T10:00' });
  now = Date.parse('2022-01-06T14:00:00+08:00');
  await host.line.call('attendance.signOut', { assignmentId: one.assignmentId, at: null, note: '' });
  const loads = await host.line.call('duty.loads', { from: '2022-01-06', to: '2022-01-06' });
  expect(loads.find((load) => load.personId === one.personId)?.hours).toBe(6);
  expect(loads.find((load) => load.personId === two.personId)?.hours).toBe(0);
});

test('somebody is ill: lost duties with replacements, a repair that changes little, accepted as entries', async () => {
  const ill = await dutyOn('2022-01-13');
  const days = { from: '2022-01-13', to: '2022-01-15' };
  await host.line.call('absence.add', { id: randomUUID(), fields: { personId: ill.personId, ...days, kind: 'sick', note: '' } });
  const lost = await host.line.call('ill.lost', { personId: ill.personId, period: days });
  expect(lost.length).toBeGreaterThan(0);
  for (const one of lost) {
    expect(one.published).toBe(true);
    expect(one.candidates[0]).toMatchObject({ breaches: [], phone: expect.any(String) });
  }
  const before = await duties();
  const repair = await host.line.call('ill.repair', { personId: ill.personId, period: days, seed: 1 });
  expect(repair.open).toBe(0);
  const steps = repair.groups.flatMap((group) => group.steps.map(({ step }) => ({ entryId: randomUUID(), step })));
  expect(steps.length).toBeLessThanOrEqual(lost.length * 2);
  const answer = await host.line.call('ill.accept', { personId: ill.personId, steps, consent: { ...consent, reason: '生病' } });
  expect(answer).toEqual({ recorded: steps.length, edited: 0 });
  expect(await host.line.call('ill.lost', { personId: ill.personId, period: days })).toEqual([]);
  const after = await duties();
  expect(after.filter((one) => !before.some((old) => old.id === one.id && old.personId === one.personId))).toHaveLength(steps.length);
}, 60_000);
