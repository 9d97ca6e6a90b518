import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
const ids = { wang: randomUUID(), li: randomUUID(), zhao: randomUUID() };
const fieldsOf = (name: string, part: Partial<PersonFields> = {}) => ({
  ...blankPerson,
  name,
  politicalStatus: 'member' as const,
  ...part,
});

beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  await host.line.call('person.add', { id: ids.wang, fields: fieldsOf('王强', { branchOffice: 'secretary', group: '甲组' }) });
  await host.line.call('person.add', { id: ids.li, fields: fieldsOf('李四', { group: '甲组' }) });
  await host.line.call('person.add', { id: ids.zhao, fields: fieldsOf('赵六', { politicalStatus: 'masses' }) });
});
afterEach(() => host.close());

const get = () => host.line.call('organisation.get', {});
const officeOf = async (id: string) => (await host.line.call('person.list', {})).find((one) => one.id === id)?.branchOffice;
const terms = async () => (await get()).terms.map(({ personId, office, from, to }) => [personId, office, from, to]);
const appointment = (personId: string, part = {}) => ({
  id: randomUUID(),
  appointment: {
    personId,
    office: 'secretary' as const,
    from: '2022-01-05',
    appointedBy: '泰前街道党工委',
    note: '',
    replaces: false,
    ...part,
  },
});

test('an office written in the person form opens a term, and taking it away the same day leaves none (a slip is no history)', async () => {
  await host.line.call('person.edit', { id: ids.li, fields: fieldsOf('李四', { branchOffice: 'organisation' }) });
  expect(await terms()).toContainEqual([ids.li, 'organisation', '2022-01-06', null]);
  await host.line.call('person.edit', { id: ids.li, fields: fieldsOf('李四') });
  expect((await terms()).filter(([personId]) => personId === ids.li)).toEqual([]);
});

test('a branch has one 书记: the form and the appointment are refused with the name of the one who holds it', async () => {
  const second = host.line.call('person.edit', { id: ids.li, fields: fieldsOf('李四', { branchOffice: 'secretary' }) });
  await expect(second).rejects.toThrow(/王强现在是书记，一个支部只有一位书记/);
  await expect(host.line.call('office.appoint', appointment(ids.li))).rejects.toThrow(/王强现在是书记/);
  expect(await officeOf(ids.li)).toBe('none');
});

test('the secretary is replaced in one step, and one 撤销 brings both people and both terms back', async () => {
  const before = await terms();
  await host.line.call('office.appoint', appointment(ids.li, { from: '2022-01-06', replaces: true }));
  expect([await officeOf(ids.wang), await officeOf(ids.li)]).toEqual(['none', 'secretary']);
  expect(await terms()).toContainEqual([ids.wang, 'secretary', '2022-01-06', '2022-01-06']);
  await host.line.call('history.undo', {});
  expect([await officeOf(ids.wang), await terms()]).toEqual(['secretary', before]);
});

test('another branch at the site has a 书记 of its own; its people keep it from being deleted', async () => {
  const branchId = randomUUID();
  const fields = { name: '金岸小区临时党支部', approvedBy: '泰前街道党工委', foundedOn: '2022-01-04', dissolvedOn: null };
  await host.line.call('branch.save', { id: branchId, fields });
  await host.line.call('branch.movePeople', { branchId, personIds: [ids.li] });
  await host.line.call('office.appoint', appointment(ids.li));
  expect([await officeOf(ids.wang), await officeOf(ids.li)]).toEqual(['secretary', 'secretary']);
  await expect(host.line.call('branch.remove', { id: branchId })).rejects.toThrow(/还有 1 人/);
  await expect(host.line.call('branch.movePeople', { branchId: null, personIds: [ids.li] })).rejects.toThrow(/王强现在是书记/);
});

test('who is moved off the roster is relieved that day, and coming back does not bring a second 书记', async () => {
  await host.line.call('person.remove', { id: ids.wang });
  await host.line.call('office.appoint', appointment(ids.li));
  await host.line.call('person.restore', { id: ids.wang });
  expect([await officeOf(ids.wang), await officeOf(ids.li)]).toEqual(['none', 'secretary']);
});

test('nobody outside the Party, and no probationary member, is appointed (a board with a 书记 who may not be one)', async () => {
  await expect(host.line.call('office.appoint', appointment(ids.zhao, { office: 'publicity' }))).rejects.toThrow(/由中共正式党员担任/);
  expect(await officeOf(ids.zhao)).toBe('none');
});

test('a term is corrected, but never into the future, across another one, or to an end that nobody decided', async () => {
  const [term] = (await get()).terms;
  const mend = (fields: object) =>
    host.line.call('office.saveTerm', {
      id: term?.id ?? '',
      fields: { from: '2022-01-04', to: null, appointedBy: '泰前街道党工委', note: '', ...fields },
    });
  await expect(mend({ from: '2022-01-07' })).rejects.toThrow(/日期还没有到/);
  await expect(mend({ to: '2022-01-05' })).rejects.toThrow(/请用“免去”/);
  await mend({});
  expect((await get()).terms).toMatchObject([{ from: '2022-01-04', to: null, appointedBy: '泰前街道党工委' }]);
  await host.line.call('office.relieve', { personId: ids.wang, on: '2022-01-05', note: '' });
  await host.line.call('office.appoint', appointment(ids.wang, { office: 'discipline', from: '2022-01-05' }));
  await expect(mend({ from: '2022-01-04', to: '2022-01-06' })).rejects.toThrow(/重叠/);
});

test('renaming a group renames it on its people in one step; a name in use is refused (two groups become one by accident)', async () => {
  const id = randomUUID();
  await host.line.call('group.save', { id, fields: { name: '甲组', duties: '', leaderId: ids.wang } });
  await host.line.call('group.save', { id: randomUUID(), fields: { name: '乙组', duties: '', leaderId: null } });
  await host.line.call('group.save', { id, fields: { name: '封控组', duties: '守门', leaderId: ids.wang } });
  const groups = async () => (await host.line.call('person.list', {})).map((one) => one.group).sort();
  expect(await groups()).toEqual(['', '封控组', '封控组']);
  await expect(host.line.call('group.save', { id, fields: { name: '乙组', duties: '', leaderId: null } })).rejects.toThrow(/已经有“乙组”/);
  await host.line.call('group.remove', { id });
  expect(await groups()).toEqual(['', '', '']);
  await host.line.call('history.undo', {});
  expect(await groups()).toEqual(['', '封控组', '封控组']);
});

test('a 先锋岗 is held by Party members: anybody else is refused with the reason, and nothing is saved', async () => {
  const post = { name: '进口先锋岗', place: '', duties: '', commitment: '', holderIds: [ids.li, ids.zhao] };
  await expect(host.line.call('pioneer.save', { id: randomUUID(), fields: post })).rejects.toThrow(/赵六的政治面貌是“群众”/);
  expect((await get()).pioneerPosts).toEqual([]);
});

test('the words of the seven roles are the branch’s own once it writes them', async () => {
  const { roleDuties } = await get();
  await host.line.call('organisation.saveRoleDuties', { roleDuties: { ...roleDuties, gatekeeper: '守好进口。' } });
  expect((await get()).roleDuties).toEqual({ ...roleDuties, gatekeeper: '守好进口。' });
});

test('after any of these acts roster and register say the same (a board that names another 书记 than the register)', async () => {
  await host.line.call('office.appoint', appointment(ids.li, { from: '2022-01-06', replaces: true }));
  await host.line.call('office.relieve', { personId: ids.li, on: '2022-01-06', note: '' });
  await host.line.call('person.edit', { id: ids.wang, fields: fieldsOf('王强', { branchOffice: 'discipline' }) });
  await host.line.call('person.remove', { id: ids.wang });
  await host.line.call('history.undo', {});
  const { checks } = await host.line.call('verify.run', {});
  expect(checks.find(({ name }) => name === '职务和任期相符')).toMatchObject({ ok: true });
});
