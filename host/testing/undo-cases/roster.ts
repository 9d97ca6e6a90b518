import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const first = ({ people }: UndoWorld): string => people[0] ?? '';
const second = ({ people }: UndoWorld): string => people[1] ?? '';
const fields = (change: Partial<PersonFields> = {}): PersonFields => ({ ...blankPerson, name: '新来的', phone: '13800012345', ...change });

const makeGroup = (world: UndoWorld): string => {
  const id = world.newId();
  world.run('group.save', { id, fields: { name: '突击队', duties: '', leaderId: first(world) } });
  world.run('group.move', { personIds: [second(world)], group: '突击队' });
  return id;
};

const appoint = (world: UndoWorld, office: 'secretary' | 'publicity' = 'publicity') => {
  const id = world.newId();
  const appointment = { personId: first(world), office, from: '2022-01-04', appointedBy: '街道党工委', note: '', replaces: false };
  world.run('office.appoint', { id, appointment });
  return id;
};

const makeBranch = (world: UndoWorld): string => {
  const id = world.newId();
  world.run('branch.save', { id, fields: { name: '第二临时党支部', approvedBy: '街道', foundedOn: '2022-01-04', dissolvedOn: null } });
  return id;
};

const absence = (world: UndoWorld) => ({
  id: world.newId(),
  fields: { personId: first(world), from: '2022-01-08', to: '2022-01-09', kind: 'sick' as const, note: '' },
});

const training = (world: UndoWorld) => ({
  id: world.newId(),
  fields: {
    ...{ date: '2022-01-06', topic: '穿脱防护服', trainer: '医生', place: '院内', qualifies: true, note: '' },
    attendeeIds: [first(world)],
  },
});

const registration = (world: UndoWorld) => ({
  id: world.newId(),
  fields: {
    ...{ personId: first(world), reportedOn: '2022-01-05', residence: '1栋', wishedPosts: ['卡口'], availableHours: '周末' },
    ...{ receivedBy: '王书记', note: '' },
  },
  person: { homeBranch: '机关党支部', skills: ['驾驶'] },
  newcomer: null,
});

const application = (world: UndoWorld) => ({
  id: world.newId(),
  fields: {
    ...{ personId: null, name: '积极分子', submittedOn: '2022-01-05', receivedBy: '王书记', conduct: '', forwardedTo: '' },
    ...{ forwardedOn: null, note: '' },
  },
});

const pair = (world: UndoWorld) => ({
  id: world.newId(),
  fields: { firstId: first(world), secondId: second(world), kind: 'together' as const, note: '' },
});

const pioneer = (world: UndoWorld) => ({
  id: world.newId(),
  fields: { name: '卡口先锋岗', place: '南门', duties: '', commitment: '', holderIds: [first(world)] },
});

/** Does `act`, and gives the number of what it made. */
const made = <Input extends { readonly id: string }>(input: Input, act: (input: Input) => unknown): { id: string } => {
  act(input);
  return { id: input.id };
};

export const rosterUndoCases: UndoCases<'person' | 'roster' | 'absence' | 'organisation' | 'building'> = {
  'person.add': { input: (w) => ({ id: w.newId(), fields: fields() }) },
  'person.edit': { input: (w) => ({ id: first(w), fields: fields({ name: '改过名', group: '巡逻组', skills: ['医护'] }) }) },
  'person.remove': {
    input: (w) => {
      appoint(w, 'secretary');
      return { id: first(w) };
    },
  },
  'person.restore': { input: (w) => made({ id: first(w) }, (one) => w.run('person.remove', one)) },
  'roster.import': {
    input: (w) => ({
      people: [
        { id: w.newId(), fields: fields() },
        { id: w.newId(), fields: fields({ name: '又一个', phone: '' }) },
      ],
    }),
  },
  'absence.add': { input: absence },
  'absence.remove': { input: (w) => made(absence(w), (one) => w.run('absence.add', one)) },
  'organisation.saveRoleDuties': {
    input: (w) => ({ roleDuties: { ...w.ask('organisation.get', {}).roleDuties, gatekeeper: '守住门' } }),
  },
  'building.save': { input: (w) => ({ id: w.building, fields: { name: '一号楼', committeeId: first(w), carerId: second(w) } }) },
  'building.remove': { input: (w) => ({ id: w.building }) },
  'building.saveUnit': {
    input: (w) => ({ id: w.newId(), fields: { buildingId: w.building, name: '3单元', rooms: ['101'], carerId: null } }),
  },
  'building.removeUnit': { input: (w) => ({ id: w.units[0] ?? '' }) },
  'building.generate': {
    input: (w) => ({ buildings: [{ id: w.newId(), name: '2栋', units: [{ id: w.newId(), name: '1单元', rooms: ['101', '102'] }] }] }),
  },
  'building.assign': { input: (w) => ({ changes: [{ place: { kind: 'unit', id: w.units[0] ?? '' }, personId: first(w) }] }) },
};

export const branchUndoCases: UndoCases<'branch' | 'office' | 'group' | 'pioneer'> = {
  'branch.save': { input: (w) => ({ id: w.newId(), fields: { name: '第二支部', approvedBy: '', foundedOn: null, dissolvedOn: null } }) },
  'branch.saveOwn': { input: () => ({ approvedBy: '泰前街道党工委', dissolvedOn: null }) },
  'branch.remove': { input: (w) => ({ id: makeBranch(w) }) },
  'branch.movePeople': { input: (w) => ({ branchId: makeBranch(w), personIds: [first(w), second(w)] }) },
  'office.appoint': {
    input: (w) => ({
      id: w.newId(),
      appointment: { personId: first(w), office: 'secretary', from: '2022-01-04', appointedBy: '街道党工委', note: '', replaces: false },
    }),
  },
  'office.relieve': {
    input: (w) => {
      appoint(w);
      return { personId: first(w), on: '2022-01-06', note: '' };
    },
  },
  'office.saveTerm': { input: (w) => ({ id: appoint(w), fields: { from: '2022-01-03', to: null, appointedBy: '区委', note: '' } }) },
  'group.save': { input: (w) => ({ id: makeGroup(w), fields: { name: '先锋队', duties: '守夜', leaderId: second(w) } }) },
  'group.addAll': { input: (w) => ({ groups: [{ id: w.newId(), fields: { name: '宣传组', duties: '', leaderId: first(w) } }] }) },
  'group.remove': { input: (w) => ({ id: makeGroup(w) }) },
  'group.move': { input: (w) => ({ personIds: [first(w), second(w)], group: '物资组' }) },
  'pioneer.save': { input: pioneer },
  'pioneer.remove': { input: (w) => made(pioneer(w), (one) => w.run('pioneer.save', one)) },
};

export const reportingUndoCases: UndoCases<'registration' | 'training' | 'pair' | 'application' | 'consent' | 'commitment'> = {
  'registration.save': { input: registration },
  'registration.remove': { input: (w) => made(registration(w), (one) => w.run('registration.save', one)) },
  'training.save': { input: training },
  'training.attend': {
    input: (w) => {
      const one = training(w);
      w.run('training.save', one);
      return { id: one.id, personIds: [second(w)] };
    },
  },
  'training.remove': { input: (w) => made(training(w), (one) => w.run('training.save', one)) },
  'pair.save': { input: pair },
  'pair.remove': { input: (w) => made(pair(w), (one) => w.run('pair.save', one)) },
  'application.save': { input: application },
  'application.remove': { input: (w) => made(application(w), (one) => w.run('application.save', one)) },
  'consent.note': { input: (w) => ({ personIds: [first(w), second(w)], unit: true, phone: false, on: '2022-01-06' }) },
  'commitment.save': { input: (w) => ({ personIds: [first(w)], commitment: '守土有责' }) },
};
