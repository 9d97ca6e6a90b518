import type { InputOf } from '#core/contract/routes.ts';
import { emptyHandover } from '#core/duty/handover.ts';
import { issueSlip } from '../../signature-slips.ts';
import { readSlot, revisionOf } from '../../use-cases/duty/handover-reading.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const TODAY = '2022-01-06';
const consent = { agreedBy: '王书记', reason: '家里有事', decision: '应急，书记同意' };
const period = { from: '2022-01-06', to: '2022-01-31' };

const early = ({ setup }: UndoWorld): string => setup.shifts[1] ?? '';
const gate = ({ setup }: UndoWorld): string => setup.posts[0] ?? '';

/** 今天早班: the shift that runs now */
const assignToday = (world: UndoWorld, number = 0): string => {
  const id = world.newId();
  world.run('duty.assign', { id, duty: { ...world.duty(number), date: TODAY } });
  return id;
};

const publish = (world: UndoWorld): void => {
  world.run('planVersion.publish', { id: world.newId(), period, note: '' });
};

const wish = (world: UndoWorld) => ({
  id: world.newId(),
  fields: { personId: world.people[0] ?? '', date: '2022-01-20', shiftId: null, wants: 'off' as const, strength: 2 as const, note: '' },
});

const substitute = (world: UndoWorld): InputOf<'dutyChange.record'> => {
  const assignmentId = world.assign(0);
  publish(world);
  return { id: world.newId(), change: { kind: 'substitute', assignmentId, personId: world.people[5] ?? '' }, consent };
};

const good = { state: 'good' as const, note: '' };
const handover: InputOf<'handover.save'>['fields'] = {
  ...emptyHandover,
  counters: { people: 1, vehicles: 1, turnedBack: 0, feverish: 0, redCodes: 0, yellowCodes: 0 },
  roll: { state: 'all', absent: [], note: '' },
  checks: { equipment: good, keys: good, disinfection: good },
  matters: [],
  stock: [],
};

const countedStock = (world: UndoWorld) => Object.values(world.items).map((itemId) => ({ itemId, counted: 0, reason: '空的' }));

const outgoing = (world: UndoWorld): string => {
  const shiftId = world.setup.shifts[0];
  const personId = world.people[0];
  if (!shiftId || !personId) throw new Error('no shift');
  world.run('handover.save', { date: TODAY, shiftId, fields: { ...handover, stock: countedStock(world) } });
  const { content, slot } = readSlot(world.db, TODAY as never, shiftId);
  const revision = revisionOf(content);
  return issueSlip(world.session.open, {
    kind: 'signature',
    date: slot.date,
    shiftId,
    role: 'outgoing',
    personId: personId as never,
    revision,
  });
};

export const dutyUndoCases: UndoCases<'duty' | 'setup' | 'wish'> = {
  'duty.savePost': { input: (w) => ({ id: w.newId(), fields: { name: '核酸点', kind: 'testing', outdoor: true } }) },
  'duty.removePost': { input: (w) => ({ id: gate(w) }) },
  'duty.saveShifts': {
    input: (w) => ({ shifts: w.ask('duty.setup', {}).shifts.map((shift) => ({ ...shift, name: `${shift.name}次` })) }),
  },
  'duty.saveRules': {
    input: (w) => ({ rules: { ...w.ask('duty.setup', {}).rules, rest: { mode: 'warn', hours: 8 } }, reasons: { rest: '人手不够' } }),
  },
  'duty.apply': { input: (w) => ({ period, duties: [w.duty(0), w.duty(1), w.duty(2)] }) },
  'duty.assign': { input: (w) => ({ id: w.newId(), duty: w.duty(0) }) },
  'duty.unassign': { input: (w) => ({ id: w.assign(0) }) },
  'duty.replace': { input: (w) => ({ id: w.assign(0), personId: w.people[4] ?? '' }) },
  'duty.pin': { input: (w) => ({ id: w.assign(0), pinned: true }) },
  'duty.edit': {
    input: (w) => ({ label: '移动', careful: false, steps: [{ remove: w.assign(0), add: { id: w.newId(), duty: w.duty(3) } }] }),
  },
  'setup.saveDemand': {
    input: (w) => {
      const { demand } = w.ask('duty.setup', {});
      const variant = { phase: 'control' as const, weekdays: 127, dutyPostId: gate(w), shiftId: early(w), heads: 1 };
      return { demand: demand.map((cell) => ({ ...cell, heads: 1 })), variants: [variant] };
    },
  },
  'setup.savePhases': { input: () => ({ phases: [{ from: '2022-01-04', phase: 'lockdown' }] }) },
  'setup.saveHolidays': { input: () => ({ year: 2022, holidays: [{ date: '2022-01-31', name: '除夕', kind: 'off' }] }) },
  // taking them back would empty the table: asked about first
  'setup.fillHolidays': { input: () => ({ year: 2022 }), turning: /一次去掉节假日 \d+ 条/ },
  'setup.saveLeaders': { input: (w) => ({ leaders: [{ date: '2022-01-07', shiftId: null, personId: w.people[0] ?? '' }] }) },
  'setup.takeWay': { input: () => ({ change: { type: 'ruleAsWish', rule: 'rest' }, reason: '人手不够' }) },
  'wish.save': { input: (w) => ({ wishes: [wish(w)] }) },
  'wish.remove': {
    input: (w) => {
      const one = wish(w);
      w.run('wish.save', { wishes: [one] });
      return { ids: [one.id] };
    },
  },
  'wish.import': {
    input: (w) => ({
      wishes: [wish(w)],
      absences: [{ id: w.newId(), fields: { personId: w.people[1] ?? '', from: '2022-01-20', to: '2022-01-21', kind: 'leave', note: '' } }],
    }),
  },
};

export const gateUndoCases: UndoCases<'handover' | 'pin' | 'planVersion' | 'dutyChange' | 'ill' | 'attendance'> = {
  'handover.save': { input: (w) => ({ date: TODAY, shiftId: early(w), fields: handover }) },
  'handover.seal': { input: (w) => ({ slip: outgoing(w) }), turning: /签过字的交接单不能撤销/ },
  'pin.keep': {
    input: (w) => ({ slip: issueSlip(w.session.open, { kind: 'pin', personId: w.people[0] as never, hash: 'x' }) }),
    turning: 'passed over',
  },
  'planVersion.publish': {
    input: (w) => {
      w.assign(0);
      return { id: w.newId(), period, note: '' };
    },
    turning: /发布过的值班表不能撤销/,
  },
  'dutyChange.record': { input: substitute, turning: /登记过的变动不能撤销/ },
  'dutyChange.takeBack': {
    input: (w) => {
      const change = substitute(w);
      w.run('dutyChange.record', change);
      return { id: w.newId(), of: change.id, consent };
    },
    turning: /登记过的变动不能撤销/,
  },
  'ill.accept': {
    input: (w) => {
      const step = { kind: 'substitute' as const, assignmentId: w.assign(0), personId: w.people[6] ?? '' };
      return { personId: w.people[0] ?? '', steps: [{ entryId: w.newId(), step }], consent };
    },
  },
  'attendance.signIn': { input: (w) => ({ assignmentId: assignToday(w), at: null, note: '' }) },
  'attendance.signOut': {
    input: (w) => {
      const assignmentId = assignToday(w);
      w.run('attendance.signIn', { assignmentId, at: null, note: '' });
      return { assignmentId, at: null, note: '' };
    },
  },
  'attendance.markMissing': { input: (w) => ({ assignmentId: assignToday(w), note: '' }) },
  'attendance.substitute': {
    input: (w) => ({ changeId: w.newId(), assignmentId: assignToday(w), personId: w.people[7] ?? '', consent }),
    turning: /登记过的变动不能撤销/,
  },
};
