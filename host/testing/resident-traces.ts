import { randomUUID } from 'node:crypto';
import type { InputOf } from '#core/contract/routes.ts';
import { blankPerson } from '#core/roster/person.ts';
import type { BarePost } from './bare-post.ts';

/** What is told of residents, each word once and nowhere else: typed, mended, removed, undone. None of it may outlive its day. */
export const traces = {
  requestPlace: ['13811110001', '东门修车铺老院', '想买降温贴两盒', '原先写错的诉求', '已送到传达室', '撤销掉的诉求内容', '删掉的诉求内容'],
  deliveryPlace: ['放门口两桶水', '隔离户敲三下', '撤销掉的配送'],
  parcelPlace: ['快递小哥赵某', '红色箱子易碎', '撤销的货主门洞'],
  escortPlace: ['市第一医院南楼', '轮椅一辆折叠', '鲁J88A01白车', '家属老孙', '护士小钱', '撤销掉的交接人'],
  visitDoor: ['养了一只大黄狗', '删掉的敲门备注', '撤销掉的敲门备注'],
  careCase: ['张奶奶甲', '13822220002', '钥匙在门垫下', '说想吃小米粥', '撤销掉的联系', '撤销掉的称呼'],
} as const;

/** The door that everything is about; it stands in the list of buildings as well, where it tells nothing. */
export const ROOM = '1207';

const id = (): string => randomUUID();
const at = '2022-01-06T09:00';

export interface Lived {
  readonly unit: string;
  readonly carer: string;
}

const undone = (post: BarePost, act: () => unknown): void => {
  act();
  post.run('history.undo', {});
};

const request = (words: string, change: Partial<InputOf<'request.add'>['fields']> = {}): InputOf<'request.add'> => ({
  id: id(),
  fields: {
    ...{ at, channel: 'call', kind: 'food', place: { unitId: null, room: '' }, phone: '', words, takerId: null, dueAt: null },
    ...change,
  },
});

const requests = (post: BarePost, unitId: string): void => {
  const [phone, place, words, wrong, result, taken, removed] = traces.requestPlace;
  const one = request(wrong, { phone, place: { unitId, room: ROOM } });
  post.run('request.add', one);
  post.run('request.save', { ...one, fields: { ...one.fields, words } });
  const answer = { outcome: 'done', doneAt: at, result, replyId: null } as const;
  post.run('request.close', { id: one.id, answer, keep: null });
  const other = request('还在办的诉求', { place: { unitId: null, room: place } });
  post.run('request.add', other);
  post.run('request.close', { id: other.id, answer: { ...answer, result: '好' }, keep: null });
  undone(post, () => post.run('request.add', request(taken)));
  const gone = request(removed);
  post.run('request.add', gone);
  post.run('request.remove', { id: gone.id });
};

const deliveries = (post: BarePost, unitId: string): void => {
  const [need, needs, taken] = traces.deliveryPlace;
  const place = { unitId, room: ROOM };
  const fields = { place, from: '2022-01-05', until: '2022-01-06', kinds: ['meal' as const], needs };
  post.run('isolated.save', { households: [{ id: id(), fields }] });
  post.run('delivery.makeDay', { date: '2022-01-06' });
  const task = (words: string) => ({ date: '2022-01-06', place, kind: 'water' as const, need: words, team: '一队', takerId: null });
  const one = id();
  post.run('delivery.save', { id: one, fields: task(need) });
  post.run('delivery.tick', { ids: [one], outcome: 'done', at });
  undone(post, () => post.run('delivery.save', { id: id(), fields: task(taken) }));
};

const parcels = (post: BarePost, unitId: string): void => {
  const [source, note, taken] = traces.parcelPlace;
  const [batchId, one] = [id(), id()];
  post.run('parcel.saveBatch', { id: batchId, fields: { arrivedAt: '2022-01-06T06:00', source, disinfectedAt: '2022-01-06T06:30', note } });
  const fields = { place: { unitId, room: ROOM }, shelf: 'A3', pieces: 2 };
  post.run('parcel.add', { batchId, parcels: [{ id: one, fields }] });
  post.run('parcel.deliver', { ids: [one], at, delivererId: null });
  undone(post, () =>
    post.run('parcel.add', { batchId, parcels: [{ id: id(), fields: { ...fields, place: { unitId: null, room: taken } } }] }),
  );
};

const escorts = (post: BarePost, unitId: string): void => {
  const [destination, aids, vehicle, handedBy, takenBy, taken] = traces.escortPlace;
  const escortId = id();
  const times = { departAt: '2022-01-06T08:00', backBy: '2022-01-06T12:00' };
  post.run('escort.save', { id: escortId, fields: { place: { unitId, room: ROOM }, destination, ...times, aids, vehicle, note: '' } });
  const step = (kind: 'home' | 'gate', to: string) => ({ id: id(), escortId, fields: { kind, at, handedBy, takenBy: to, note: '' } });
  post.run('escort.step', step('home', takenBy));
  undone(post, () => post.run('escort.step', step('gate', taken)));
};

const visits = (post: BarePost, unitId: string, personIds: readonly string[]): void => {
  const [note, removed, taken] = traces.visitDoor;
  const roundId = id();
  const round = { name: '第1轮', from: '2022-01-06', to: '2022-01-07', questions: '', pairs: [] };
  post.run('visit.saveRound', { id: roundId, fields: round });
  const knock = (room: string, result: 'met' | 'absent', words: string, minute: string) => {
    const visitId = id();
    const doors = [{ id: visitId, unitId, room, result, note: words }];
    post.run('visit.record', { roundId, at: `2022-01-06T09:${minute}`, personIds: [...personIds], doors });
    return visitId;
  };
  knock(ROOM, 'absent', '', '01');
  knock(ROOM, 'met', note, '02');
  knock('101', 'met', '', '03');
  post.run('visit.remove', { id: knock('102', 'met', removed, '04') });
  undone(post, () => knock('102', 'absent', taken, '05'));
  post.run('visit.closeRound', { id: roundId });
};

const care = (post: BarePost, unitId: string, [carerId = '', deputyId = '']: readonly string[]): void => {
  const [called, phone, words, said, taken, lost] = traces.careCase;
  const fields = {
    ...{ place: { unitId, room: ROOM }, called, phone, needs: ['food' as const], words, carerId, deputyId, everyDays: 1 },
    ...{ from: '2022-01-05', until: null, purgeOn: '2022-02-10' },
  };
  const [one, other] = [id(), id()];
  post.run('care.save', { id: one, fields });
  const contact = (told: string) => ({
    id: id(),
    caseId: one,
    fields: { at, way: 'phone' as const, outcome: 'well' as const, words: told, personId: carerId },
  });
  post.run('care.contact', contact(said));
  undone(post, () => post.run('care.contact', contact(taken)));
  undone(post, () => post.run('care.save', { id: other, fields: { ...fields, place: { unitId, room: '101' }, called: lost } }));
};

/** A day at a locked-down site on which every kind of trace is left, by the commands of the product. */
export const leaveTraces = (post: BarePost): Lived => {
  const [unit, ...people] = [id(), id(), id()];
  for (const [index, person] of people.entries())
    post.run('person.add', { id: person, fields: { ...blankPerson, name: `队员${index + 1}` } });
  const units = [{ id: unit, name: '1单元', rooms: ['101', '102', ROOM] }];
  post.run('building.generate', { buildings: [{ id: id(), name: '1栋', units }] });
  requests(post, unit);
  deliveries(post, unit);
  parcels(post, unit);
  escorts(post, unit);
  visits(post, unit, people);
  care(post, unit, people);
  return { unit, carer: people[0] ?? '' };
};
