import { describe, expect, it } from 'vitest';
import { documentRoles } from './document-roles.ts';
import { type Role, roles } from './route.ts';
import { type RouteName, routes } from './routes.ts';

const names = Object.keys(routes) as RouteName[];
const isLocked = (name: RouteName): boolean => {
  const route = routes[name];
  return route.kind === 'task' && route.locked;
};
const mayDo = (role: Role): readonly RouteName[] =>
  names.filter((name) => routes[name].kind !== 'query' && !isLocked(name) && routes[name].roles.includes(role)).sort();
const mayNotRead = (role: Role): readonly RouteName[] =>
  names.filter((name) => routes[name].kind === 'query' && !routes[name].roles.includes(role)).sort();

/** What everybody may who is let in: their own passphrase, the papers of their role, blank forms, looking whether all is whole. */
const forAll = [
  'account.changePassphrase',
  'figures.workbook',
  'brief.workbook',
  'meetingDraft.get',
  'paper.file',
  'print.note',
  'roster.template',
  'verify.run',
  'wish.template',
];
const ownUndo = ['backup.toPlace', 'history.redo', 'history.undo'];
/** 配送、快递: whoever carries */
const carry = [
  ...['delivery.assign', 'delivery.makeDay', 'delivery.remove', 'delivery.save', 'delivery.saveTeams', 'delivery.tick'],
  ...['delivery.workbook', 'parcel.add', 'parcel.deliver', 'parcel.disinfect', 'parcel.edit', 'parcel.putBack', 'parcel.remove'],
  ...['parcel.removeBatch', 'parcel.saveBatch'],
];
const duty = [
  ...carry,
  ...['absence.add', 'absence.remove', 'attendance.markMissing', 'attendance.signIn', 'attendance.signOut', 'attendance.substitute'],
  ...['clock.confirm', 'duty.apply', 'duty.assign', 'duty.edit', 'duty.explain', 'duty.pin', 'duty.propose', 'duty.removePost'],
  ...['duty.replace', 'duty.savePost', 'duty.saveShifts', 'duty.unassign', 'duty.weigh', 'dutyChange.record', 'dutyChange.takeBack'],
  ...['dutyFile.calendar', 'dutyFile.workbook', 'handover.save', 'handover.seal', 'handover.sign', 'ill.accept', 'ill.repair'],
  ...['brief.remove', 'brief.save'],
  ...['care.contact', 'care.end', 'care.handOver', 'care.remove', 'care.removeContact', 'care.save', 'care.workbook'],
  ...['pair.remove', 'pair.save', 'planVersion.publish', 'setup.fillHolidays', 'setup.saveDemand', 'setup.saveHolidays'],
  ...['birthday.greet', 'birthday.remove', 'birthday.save', 'gate.file', 'patrol.remove', 'patrol.save', 'patrol.saveRule'],
  ...['tally.remove', 'tally.save'],
  ...['visit.closeRound', 'visit.file', 'visit.record', 'visit.remove', 'visit.removeRound', 'visit.reopenRound', 'visit.saveRound'],
  ...['reply.addMany', 'reply.remove', 'reply.save', 'request.add', 'request.addMany', 'request.assign', 'request.close'],
  ...['request.file', 'request.postpone', 'request.remove', 'request.reopen', 'request.save', 'request.saveSetting'],
  ...['escort.remove', 'escort.save', 'escort.step', 'isolated.end', 'isolated.remove', 'isolated.save'],
  ...['setup.saveLeaders', 'setup.savePhases', 'wish.import', 'wish.preview', 'wish.remove', 'wish.save'],
];
const store = [
  ...carry,
  ...['count.addLine', 'count.enter', 'count.remove', 'count.settle', 'count.start', 'donation.handOver', 'donation.register'],
  ...['donation.reverseCash', 'donation.thank', 'run.close', 'run.create', 'run.load', 'run.remove', 'run.reopen', 'run.replan'],
  ...['run.save', 'run.settle', 'run.takeBack', 'run.tick', 'supplies.giveBack', 'supplies.issueGoods', 'supplies.issueKit'],
  ...['supplies.receiveGoods', 'supplies.removeItem', 'supplies.removeKit', 'supplies.removePlace', 'supplies.returnGoods'],
  ...['supplies.reverse', 'supplies.reverseDocument', 'supplies.saveItem', 'supplies.saveKit', 'supplies.savePlace'],
  ...['supplies.transfer', 'supplies.workbook', 'supplies.writeOff', 'use.file'],
];

describe('who may do what: a new route counts as nobody’s but the secretary’s until it is written down here', () => {
  it('a reader changes nothing', () => {
    expect(mayDo('reader')).toEqual([...forAll].sort());
  });
  it('a storekeeper changes supplies and deliveries and nothing else', () => {
    expect(mayDo('storekeeper')).toEqual([...forAll, ...ownUndo, ...store].sort());
  });
  it('a duty leader changes duty, handover, attendance and absence and nothing else', () => {
    expect(mayDo('dutyLeader')).toEqual([...forAll, ...ownUndo, ...duty].sort());
  });
  it('the secretary may everything, or something could be done by nobody', () => {
    expect(names.filter((name) => !routes[name].roles.includes('secretary'))).toEqual([]);
  });
  it('accounts, applications, the log, the trash and the closing are read by the secretary alone', () => {
    const secret: readonly RouteName[] = ['account.list', 'application.list', 'audit.anchor', 'audit.list', 'closing.state'];
    for (const role of ['dutyLeader', 'storekeeper', 'reader'] as const)
      expect(mayNotRead(role)).toEqual(expect.arrayContaining([...secret]));
    expect(mayNotRead('secretary')).toEqual([]);
  });
});

describe('who may have which paper', () => {
  const papersOf = (role: Role): readonly string[] =>
    Object.entries(documentRoles).flatMap(([kind, who]) => (who.includes(role) ? kind : []));

  it('the list of all people with telephones and the recovery code are the secretary’s alone', () => {
    for (const role of ['dutyLeader', 'storekeeper', 'reader'] as const) {
      for (const kind of ['roster-list', 'contact-card', 'recovery-sheet', 'service-note']) expect(papersOf(role)).not.toContain(kind);
    }
  });
  it('the storekeeper has no telephones of the duty, the duty leader none of donors', () => {
    expect(papersOf('storekeeper')).not.toContain('gate-sheet');
    expect(papersOf('dutyLeader')).not.toContain('donation-voucher');
  });
  it('every role is somebody: none is left without any paper to read', () => {
    for (const role of Object.keys(roles) as Role[]) expect(papersOf(role)).toContain('duty-table');
  });
});
