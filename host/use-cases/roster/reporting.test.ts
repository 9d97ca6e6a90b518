import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const today = '2022-01-06' as LocalDate;
const add = async (name: string, fields: Partial<PersonFields> = {}): Promise<string> => {
  const id = randomUUID();
  await host.line.call('person.add', { id, fields: { ...blankPerson, name, ...fields } });
  return id;
};
const personOf = async (id: string) => (await host.line.call('person.list', {})).find((person) => person.id === id);
const undo = () => host.line.call('history.undo', {});

const form = (personId: string) => ({
  personId,
  reportedOn: today,
  residence: '3栋2单元',
  wishedPosts: ['卡口'],
  availableHours: '周末全天',
  receivedBy: '周启明',
  note: '',
});
const said = { homeBranch: '市水务局机关党支部', skills: ['驾驶'] };

describe('双报到', () => {
  it('puts somebody new on the roster with the form in one step, and one 撤销 takes both back', async () => {
    const [id, personId] = [randomUUID(), randomUUID()];
    const newcomer = { ...blankPerson, name: '沈佳怡', phone: '13800138000', politicalStatus: 'member' as const };
    await host.line.call('registration.save', { id, fields: form(personId), person: said, newcomer });
    expect(await personOf(personId)).toMatchObject({ name: '沈佳怡', homeBranch: '市水务局机关党支部', skills: ['驾驶'] });
    expect(await host.line.call('registration.list', {})).toMatchObject([{ name: '沈佳怡', wishedPosts: ['卡口'], skills: ['驾驶'] }]);
    await undo();
    expect(await personOf(personId)).toBeUndefined();
    expect(await host.line.call('registration.list', {})).toEqual([]);
  });

  it('a person of the same name and telephone is not added twice, and nobody reports twice', async () => {
    const known = await add('沈佳怡', { phone: '13800138000' });
    const newcomer = { ...blankPerson, name: '沈佳怡', phone: '13800138000' };
    const twice = { id: randomUUID(), fields: form(randomUUID()), person: said, newcomer };
    await expect(host.line.call('registration.save', twice)).rejects.toThrow('花名册里已有沈佳怡');
    await host.line.call('registration.save', { id: randomUUID(), fields: form(known), person: said, newcomer: null });
    expect(await personOf(known)).toMatchObject(said);
    const again = { id: randomUUID(), fields: form(known), person: said, newcomer: null };
    await expect(host.line.call('registration.save', again)).rejects.toThrow('已经报到');
  });
});

describe('岗前培训', () => {
  const session = (attendeeIds: readonly string[], date: LocalDate = today) => ({
    date,
    topic: '卡口值守和个人防护',
    trainer: '',
    place: '',
    qualifies: true,
    attendeeIds: [...attendeeIds],
    note: '',
  });

  it('trains who attends; taken off the list they are untrained again, and 撤销 follows both ways', async () => {
    const [wang, id] = [await add('王喆'), randomUUID()];
    expect(await host.line.call('training.save', { id, fields: session([wang]) })).toEqual({ trained: 1, untrained: 0 });
    expect((await personOf(wang))?.trained).toBe(true);
    expect(await host.line.call('training.save', { id, fields: session([]) })).toEqual({ trained: 0, untrained: 1 });
    expect((await personOf(wang))?.trained).toBe(false);
    await undo();
    expect((await personOf(wang))?.trained).toBe(true);
    await undo();
    expect((await personOf(wang))?.trained).toBe(false);
  });

  it('never takes back a mark that somebody made by hand', async () => {
    const [wang, li, id] = [await add('王喆', { trained: true }), await add('李四'), randomUUID()];
    await host.line.call('training.save', { id, fields: session([wang, li]) });
    const fields = { ...blankPerson, name: '李四' };
    await host.line.call('person.edit', { id: li, fields: { ...fields, trained: false } });
    await host.line.call('person.edit', { id: li, fields: { ...fields, trained: true } });
    await host.line.call('training.remove', { id });
    expect((await personOf(wang))?.trained).toBe(true);
    expect((await personOf(li))?.trained).toBe(true);
  });

  it('a session that lies ahead trains nobody until its day, then one confirmation does', async () => {
    await host.close();
    const clock = { ms: Date.parse('2022-01-06T10:00:00+08:00') };
    host = startTestHost({ clock: { now: () => clock.ms } });
    await createPost(host.line);
    const [wang, id] = [await add('王喆'), randomUUID()];
    await host.line.call('training.save', { id, fields: session([], '2022-01-07' as LocalDate) });
    expect(await host.line.call('training.attend', { id, personIds: [wang] })).toEqual({ trained: 0, untrained: 0 });
    clock.ms += 86_400_000;
    expect(await host.line.call('training.attend', { id, personIds: [wang] })).toEqual({ trained: 1, untrained: 0 });
    expect((await host.line.call('training.list', {}))[0]?.attendeeIds).toEqual([wang]);
  });
});

describe('搭班', () => {
  const days = { from: '2022-01-10' as LocalDate, to: '2022-01-12' as LocalDate };
  /** Six Party members, and on each of three days one shift of two heads: small enough that the best plan is found at once. */
  const small = async (): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (const name of ['王喆', '李四', '赵建国', '钱秀英', '孙立', '周平'])
      ids.push(await add(name, { politicalStatus: 'member', trained: true }));
    const { posts, shifts } = await host.line.call('duty.setup', {});
    const wanted = shifts.filter((shift) => !shift.night).slice(0, 1);
    const demand = posts.flatMap((post, index) =>
      shifts.map((shift) => ({ dutyPostId: post.id, shiftId: shift.id, heads: index === 0 && wanted.includes(shift) ? 2 : 0 })),
    );
    await host.line.call('setup.saveDemand', { demand, variants: [] });
    return ids;
  };
  /** Whatever else is planned, this person stands there that day. */
  const pin = async (personId: string, date: LocalDate): Promise<void> => {
    const { posts, shifts } = await host.line.call('duty.setup', {});
    const id = randomUUID();
    const shiftId = shifts.find((shift) => !shift.night)?.id ?? '';
    await host.line.call('duty.assign', { id, duty: { date, shiftId, dutyPostId: posts[0]?.id ?? '', personId } });
    await host.line.call('duty.pin', { id, pinned: true });
  };
  const pair = (firstId: string, secondId: string, kind: 'together' | 'apart') => ({
    id: randomUUID(),
    fields: { firstId, secondId, kind, note: '' },
  });

  it('a plan puts two together and keeps two others apart (pairs that are stored and never looked at)', async () => {
    const [a = '', b = '', c = '', d = ''] = await small();
    await host.line.call('pair.save', pair(a, b, 'together'));
    await host.line.call('pair.save', pair(c, d, 'apart'));
    await pin(a, days.from);
    await pin(c, days.to);
    const { duties, open } = await host.line.call('duty.propose', { period: days, seed: 1, keep: false });
    expect(open).toEqual([]);
    const shiftsOf = (id: string) => duties.filter((duty) => duty.personId === id).map((duty) => `${duty.date} ${duty.shiftId}`);
    expect(shiftsOf(a)).not.toEqual([]);
    expect([...shiftsOf(a)].sort()).toEqual([...shiftsOf(b)].sort());
    expect(shiftsOf(c)).not.toEqual([]);
    expect(shiftsOf(c).filter((shift) => shiftsOf(d).includes(shift))).toEqual([]);
  });

  it('a duty set by hand that parts or joins them is a reminder in the grid, never a refusal', async () => {
    const [a = '', b = ''] = await small();
    const { posts, shifts } = await host.line.call('duty.setup', {});
    const place = { date: days.from, shiftId: shifts[1]?.id ?? '', dutyPostId: posts[0]?.id ?? '' };
    const { id, fields } = pair(a, b, 'together');
    await host.line.call('pair.save', { id, fields });
    await host.line.call('duty.assign', { id: randomUUID(), duty: { ...place, personId: a } });
    const told = async () => (await host.line.call('duty.period', days)).breaches.filter((breach) => breach.rule === 'pair');
    expect(await told()).toMatchObject([{ hard: false, sentence: '1月10日早班王喆没有和李四同班，两人要一起上班' }]);
    await host.line.call('duty.assign', { id: randomUUID(), duty: { ...place, personId: b } });
    expect(await told()).toEqual([]);
    await host.line.call('pair.save', { id, fields: { ...fields, kind: 'apart' } });
    expect(await told()).toMatchObject([{ hard: false, sentence: '1月10日早班王喆和李四同班，两人要错开上班' }]);
    const candidates = await host.line.call('duty.candidates', { ...place, dutyPostId: posts[1]?.id ?? '' });
    expect(candidates.find((one) => one.personId === a)?.breaches.map((breach) => breach.rule)).toContain('pair');
  });

  it('two people stand in one pair only, whichever is named first', async () => {
    const [a, b] = [await add('王喆'), await add('李四')];
    await host.line.call('pair.save', pair(a, b, 'together'));
    await expect(host.line.call('pair.save', pair(b, a, 'apart'))).rejects.toThrow('已经登记为“一起上班”');
  });
});

describe('入党申请登记', () => {
  it('is received and forwarded; forwarding without an address is refused; nothing else can be done with it', async () => {
    const id = randomUUID();
    const fields = {
      personId: null,
      name: '王旭',
      submittedOn: today,
      receivedBy: '周启明',
      conduct: '',
      forwardedTo: '',
      forwardedOn: null,
      note: '',
    };
    await host.line.call('application.save', { id, fields });
    await expect(host.line.call('application.save', { id, fields: { ...fields, forwardedOn: today } })).rejects.toThrow('哪个单位党组织');
    await host.line.call('application.save', { id, fields: { ...fields, forwardedOn: today, forwardedTo: '市热力公司党支部' } });
    expect(await host.line.call('application.list', {})).toMatchObject([{ name: '王旭', forwardedTo: '市热力公司党支部' }]);
  });
});

describe('公示同意和承诺', () => {
  it('several people in one step; what they had agreed to before stays, and one 撤销 takes it back', async () => {
    const [a, b] = [await add('王喆', { consentToPublish: true, publishPhone: true }), await add('李四')];
    await host.line.call('consent.note', { personIds: [a, b], unit: true, phone: false, on: today });
    expect(await personOf(a)).toMatchObject({ consentToPublish: true, publishUnit: true, publishPhone: true, consentedOn: today });
    expect(await personOf(b)).toMatchObject({ consentToPublish: true, publishUnit: true, publishPhone: false, consentedOn: today });
    await undo();
    expect(await personOf(b)).toMatchObject({ consentToPublish: false, publishUnit: false, consentedOn: null });
    await host.line.call('commitment.save', { personIds: [a, b], commitment: '随叫随到' });
    expect((await personOf(b))?.commitment).toBe('随叫随到');
  });
});

describe('领用和离岗', () => {
  const coat = randomUUID();
  const receive = (itemId: string, quantity: number) => {
    const fields = { at: '2022-01-05T09:00', source: 'allotment' as const, party: '街道', handler: '石磊', checker: '沈祎' };
    return host.line.call('supplies.receiveGoods', { id: randomUUID(), fields: { ...fields, lines: [{ itemId, quantity }] } });
  };
  const issue = (personId: string, quantity: number) => {
    const recipient = { kind: 'person' as const, personId };
    const fields = { at: '2022-01-06T09:00', recipient, handler: '石磊', lines: [{ itemId: coat, quantity }] };
    return host.line.call('supplies.issueGoods', { id: randomUUID(), fields });
  };

  it('what a person was given stands by the person; leaving with a coat not returned is told a week before', async () => {
    const wang = await add('王喆', { unit: '市第三中学' });
    const fields = { name: '军大衣', spec: '', unit: '件', category: 'clothing' as const, lowLevel: null, returnable: true };
    await host.line.call('supplies.saveItem', { id: coat, fields });
    await receive(coat, 5000);
    await issue(wang, 1000);
    expect(await host.line.call('issued.ofPerson', { personId: wang })).toMatchObject([
      { itemName: '军大衣', given: 1000, outstanding: 1000 },
    ]);
    expect(await host.line.call('issued.leaving', {})).toEqual([]);

    const leaves = async (availableTo: string) =>
      host.line.call('person.edit', { id: wang, fields: { ...blankPerson, name: '王喆', unit: '市第三中学', availableTo } });
    await leaves('2022-01-14');
    expect(await host.line.call('issued.leaving', {})).toEqual([]);
    await leaves('2022-01-13');
    expect(await host.line.call('issued.leaving', {})).toMatchObject([{ name: '王喆', outstanding: [{ itemName: '军大衣' }] }]);
    await undo();
    await host.line.call('person.remove', { id: wang });
    expect(await host.line.call('issued.leaving', {})).toMatchObject([{ name: '王喆', removed: true }]);
  });

  it('what was lent on a document and came back owes nothing; a return taken back is owed again', async () => {
    const wang = await add('王喆', { availableTo: '2022-01-07' as LocalDate });
    const [radio, loan, back] = [randomUUID(), randomUUID(), randomUUID()];
    const fields = { name: '对讲机', spec: '', unit: '部', category: 'equipment' as const, lowLevel: null, returnable: true };
    await host.line.call('supplies.saveItem', { id: radio, fields });
    await receive(radio, 3000);
    const lines = [{ itemId: radio, quantity: 2000 }];
    const act = { at: '2022-01-06T09:30', handler: '石磊' };
    await host.line.call('supplies.issueGoods', { id: loan, fields: { ...act, recipient: { kind: 'person', personId: wang }, lines } });
    expect(await host.line.call('issued.leaving', {})).toMatchObject([{ outstanding: [{ itemName: '对讲机', outstanding: 2000 }] }]);
    await host.line.call('supplies.returnGoods', { id: back, fields: { ...act, against: loan, lines } });
    expect(await host.line.call('issued.leaving', {})).toEqual([]);
    expect(await host.line.call('issued.ofPerson', { personId: wang })).toMatchObject([{ given: 2000, returned: 2000, outstanding: 0 }]);
    await undo();
    expect(await host.line.call('issued.leaving', {})).toMatchObject([{ outstanding: [{ outstanding: 2000 }] }]);
  });
});
