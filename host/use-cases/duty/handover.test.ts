import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { emptyHandover } from '#core/duty/handover.ts';
import { readRaw, setUpGate } from '../../testing/gate.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';

const MINUTE = 60_000;
let clock = Date.parse('2022-01-06T08:20:00+08:00');
let host: TestHost;
let gate: Awaited<ReturnType<typeof setUpGate>>;

beforeEach(async () => {
  clock = Date.parse('2022-01-06T08:20:00+08:00');
  host = startTestHost({ clock: { now: () => clock } });
  await createPost(host.line);
  gate = await setUpGate(host.line);
});
afterEach(() => host.close());

type Fields = InputOf<'handover.save'>['fields'];
const good = { state: 'good' as const, note: '' };
const full: Fields = {
  ...emptyHandover,
  counters: { people: 220, vehicles: 31, turnedBack: 2, feverish: 0, redCodes: 0, yellowCodes: 0 },
  roll: { state: 'all', absent: [], note: '' },
  checks: { equipment: good, keys: good, disinfection: good },
  matters: [],
  stock: [],
};

const night = () => ({ date: '2022-01-06', shiftId: gate.night });
const early = () => ({ date: '2022-01-06', shiftId: gate.early });
type Slot = ReturnType<typeof night>;
const save = (slot: Slot, change: Partial<Fields> = {}) => host.line.call('handover.save', { ...slot, fields: { ...full, ...change } });
const read = (slot: Slot) => host.line.call('handover.get', slot);
const sign = async (slot: Slot, role: 'outgoing' | 'incoming' | 'leader', personId: string, pin: string) =>
  host.line.call('handover.sign', { ...slot, role, personId, pin, revision: (await read(slot)).revision });
const refusal = (words: RegExp) => ({ failure: { sentence: expect.stringMatching(words) } });

describe('the sheet of a shift', () => {
  test('comes with who stands, who takes over and what the books say, before anybody has written a word', async () => {
    const sheet = await read(night());
    expect(sheet.content.due.map((person) => person.name)).toEqual(['甲一']);
    expect(sheet.next).toMatchObject({ shiftName: '早班', people: [{ name: '乙二' }] });
    await save(night(), { stock: [{ itemId: gate.masks, counted: null, reason: '' }] });
    expect((await read(night())).content.stock).toMatchObject([{ name: '口罩', unit: '只', book: 500_000, counted: null }]);
    expect((await read(early())).content.stock).toMatchObject([{ name: '口罩', counted: null }]);
  });

  test('takes over from the gate who has signed in, and leaves open what the gate does not know', async () => {
    const { assignments } = await host.line.call('duty.period', { from: '2022-01-06', to: '2022-01-06' });
    const assignmentId = assignments.find((one) => one.personId === gate.one)?.id ?? '';
    expect((await read(night())).content.roll).toEqual({ state: null, absent: [], note: '' });
    await host.line.call('attendance.signIn', { assignmentId, at: '2022-01-06T00:00', note: '忘记签到，补记' });
    expect((await read(night())).content.roll.state).toBe('all');
  });

  test('a matter goes on to the next shift until it is settled there, and undo of the draft brings it back', async () => {
    const id = randomUUID();
    const open = { id, text: '3号楼送水', done: false, result: '' };
    await save(night(), { matters: [open] });
    expect((await read(early())).content.matters).toMatchObject([{ ...open, raisedBy: '夜班', raisedOn: '2022-01-06' }]);
    await save(early(), { matters: [{ ...open, done: true, result: '已送' }] });
    const later = { date: '2022-01-07', shiftId: gate.night };
    expect((await read(later)).content.matters).toEqual([]);
    await host.line.call('history.undo', {});
    expect((await read(later)).content.matters).toMatchObject([{ id }]);
  });

  test('counters add up by period once signed; a draft does not count', async () => {
    await save(night());
    const period = { from: '2022-01-01', to: '2022-01-31' };
    expect((await host.line.call('handover.figures', period)).sheets).toBe(0);
    await sign(night(), 'outgoing', gate.one, '739164');
    expect(await host.line.call('handover.figures', period)).toMatchObject({ sheets: 1, days: 1, daily: { people: 220 } });
  });
});

describe('signing', () => {
  test('three people in order lock it, and from the first signature on nothing changes: not by saving, not by undo', async () => {
    await save(night());
    expect(await sign(night(), 'outgoing', gate.one, '739164')).toEqual({ state: 'handed' });
    await expect(save(night())).rejects.toMatchObject(refusal(/有出入的写进下一班/));
    await expect(host.line.call('history.undo', {})).rejects.toMatchObject(refusal(/签过字的交接单不能撤销/));
    expect(await sign(night(), 'incoming', gate.two, '904716')).toEqual({ state: 'taken' });
    expect(await sign(night(), 'leader', gate.three, '480972')).toEqual({ state: 'locked' });
    await expect(sign(night(), 'leader', gate.three, '480972')).rejects.toMatchObject(refusal(/已经签过/));
    expect((await read(night())).signatures).toMatchObject({
      outgoing: { name: '甲一' },
      incoming: { name: '乙二' },
      leader: { name: '丙三' },
    });
  });

  test('an old sheet names its signers as they were called then, whatever becomes of the roster', async () => {
    await save(night());
    await sign(night(), 'outgoing', gate.one, '739164');
    const [person] = (await host.line.call('person.list', {})).filter((one) => one.id === gate.one);
    if (!person) throw new Error('nobody');
    const { id, removed: _, ...fields } = person;
    await host.line.call('person.edit', { id, fields: { ...fields, name: '别名' } });
    expect((await read(night())).signatures.outgoing?.name).toBe('甲一');
  });

  test('what is not complete is not signed, and the failure says where', async () => {
    await save(night(), { counters: { ...full.counters, people: null } });
    await expect(sign(night(), 'outgoing', gate.one, '739164')).rejects.toMatchObject({
      failure: { code: 'invalid', fields: { 'counters.people': expect.stringMatching(/查验人次/) } },
    });
  });

  test('nobody signs twice, out of turn, or as 带班 without being of the branch', async () => {
    await save(night());
    await expect(sign(night(), 'incoming', gate.two, '904716')).rejects.toMatchObject(refusal(/先由交班人签/));
    await sign(night(), 'outgoing', gate.one, '739164');
    await expect(sign(night(), 'incoming', gate.one, '739164')).rejects.toMatchObject(refusal(/换一个人/));
    await sign(night(), 'incoming', gate.three, '480972');
    await expect(sign(night(), 'leader', gate.two, '904716')).rejects.toMatchObject(refusal(/带班由/));
  });

  test('one signs what one has seen: a sheet changed in another window, or goods issued meanwhile, is not signed', async () => {
    await save(night(), { stock: [{ itemId: gate.masks, counted: 500_000, reason: '' }] });
    const { revision } = await read(night());
    await gate.issueMasks(1000);
    const stale = { ...night(), role: 'outgoing' as const, personId: gate.one, pin: '739164', revision };
    await expect(host.line.call('handover.sign', stale)).rejects.toMatchObject({
      failure: { fields: { 'stock.0.reason': expect.any(String) } },
    });
    await save(night(), { weather: '雪' });
    await expect(host.line.call('handover.sign', stale)).rejects.toMatchObject({ failure: { code: 'conflict' } });
  });

  test('a window cannot put a signature without the host having checked a PIN', async () => {
    await save(night());
    await expect(host.line.call('handover.seal', { slip: randomUUID() })).rejects.toMatchObject({ failure: { code: 'forbidden' } });
    await expect(host.line.call('pin.keep', { slip: randomUUID() })).rejects.toMatchObject({ failure: { code: 'forbidden' } });
  });

  test('the first signature stays when the host goes away before the second, and the second can be put afterwards', async () => {
    await save(night());
    await sign(night(), 'outgoing', gate.one, '739164');
    host = await gate.killAndReopen(host, { now: () => clock });
    expect((await read(night())).state).toBe('handed');
    expect(await sign(night(), 'incoming', gate.two, '904716')).toEqual({ state: 'taken' });
  });
});

describe('signature PINs', () => {
  test('five wrong tries close signing for 15 minutes, in every window and after a restart, with one sentence for every wrong one', async () => {
    await save(night());
    const { revision } = await read(night());
    const tryFrom = (line: TestHost['line'], pin: string) =>
      line.call('handover.sign', { ...night(), role: 'outgoing', personId: gate.one, pin, revision }).then(
        () => 'signed',
        (error) => error.failure.sentence as string,
      );
    const first = [await tryFrom(host.line, '739165'), await tryFrom(host.line, '904716')];
    host = await gate.killAndReopen(host, { now: () => clock });
    const second = host.openLine();
    await second.call('laptop.unlock', { postId: (await second.call('laptop.state', {})).posts[0]?.postId ?? '', passphrase: PASSPHRASE });
    const rest = [await tryFrom(host.line, '111111'), await tryFrom(second, '222222'), await tryFrom(host.line, '333333')];
    expect(new Set([...first, ...rest]).size).toBe(1);
    expect(await tryFrom(host.line, '739164')).toMatch(/15 分钟以后/);
    await host.line.call('history.undo', {});
    await host.line.call('history.redo', {});
    expect(await tryFrom(host.line, '739164')).toMatch(/15 分钟以后/);
    clock += 15 * MINUTE;
    expect(await tryFrom(host.line, '739164')).toBe('signed');
  });

  test('tries at the same moment are all counted: ten windows at once guess five times, not ten', async () => {
    await save(night());
    const { revision } = await read(night());
    const guess = (pin: string) =>
      host.line.call('handover.sign', { ...night(), role: 'outgoing', personId: gate.one, pin, revision }).then(
        () => 'signed',
        (error) => (/停一停/.test(error.failure.sentence) ? 'closed' : 'wrong'),
      );
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => guess(`73910${index}`)));
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'closed')).toHaveLength(5);
  });

  test('a new PIN opens signing again, holds at once, and Ctrl+Z brings no old one back', async () => {
    await save(night());
    await host.line.call('pin.set', { personId: gate.one, pin: '604937' });
    // the step before it, which is the draft of the sheet
    await host.line.call('history.undo', {});
    await save(night());
    await expect(sign(night(), 'outgoing', gate.one, '739164')).rejects.toMatchObject(refusal(/签字密码不对/));
    expect(await sign(night(), 'outgoing', gate.one, '604937')).toEqual({ state: 'handed' });
  });

  test('weak numbers and the own telephone are refused; somebody without a PIN is told to get one', async () => {
    await expect(host.line.call('pin.set', { personId: gate.one, pin: '123456' })).rejects.toMatchObject(refusal(/太好猜/));
    await expect(host.line.call('pin.set', { personId: gate.one, pin: '012345' })).rejects.toMatchObject(refusal(/太好猜/));
    await save(night());
    await expect(sign(night(), 'outgoing', gate.four, '739164')).rejects.toMatchObject(refusal(/还没有签字密码/));
  });

  test('neither PIN nor hash is anywhere but in its own row: not in events, answers, history, search or any other table', async () => {
    await save(night());
    await sign(night(), 'outgoing', gate.one, '739164');
    await host.line.call('pin.set', { personId: gate.one, pin: '604937' });
    const seen = JSON.stringify([
      await read(night()),
      await host.line.call('history.state', {}),
      await host.line.call('pin.holders', {}),
      await host.line.call('search.find', { text: '739164' }),
    ]);
    const tables = await readRaw(host);
    for (const pin of ['739164', '604937']) {
      expect(seen).not.toContain(`"${pin}"`);
      expect(JSON.stringify(tables)).not.toContain(`"${pin}"`);
    }
    expect(seen).not.toContain('argon2');
    const holding = Object.entries(tables).filter(([, rows]) => JSON.stringify(rows).includes('argon2'));
    expect(holding.map(([name]) => name)).toEqual(['signature_pin']);
    expect(JSON.stringify(tables.signature_pin)).toContain('$argon2id$');
    // A six-digit number is found from an unsalted hash of it at once: no event may hold one.
    expect(JSON.stringify(tables.event_payload)).not.toMatch(/"pin"/);
  });
});

describe('overdue', () => {
  test('a sheet not signed by all half an hour after the end is listed first and on Today, until it is', async () => {
    await save(night());
    const unsigned = async () => (await host.line.call('today.summary', {})).unsignedHandovers.map((line) => line.shiftName);
    expect(await unsigned()).toEqual([]);
    clock += 10 * MINUTE;
    expect(await unsigned()).toEqual(['夜班']);
    const { lines, current } = await host.line.call('handover.list', { from: '2022-01-04', to: '2022-01-06' });
    expect(lines[0]).toMatchObject({ shiftName: '夜班', date: '2022-01-06', overdue: true });
    expect(current).toEqual(night());
    await sign(night(), 'outgoing', gate.one, '739164');
    await sign(night(), 'incoming', gate.two, '904716');
    expect(await unsigned()).toEqual(['夜班']);
    await sign(night(), 'leader', gate.three, '480972');
    expect(await unsigned()).toEqual([]);
  });
});
