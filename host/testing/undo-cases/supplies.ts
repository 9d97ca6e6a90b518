import type { InputOf } from '#core/contract/routes.ts';
import { plainItem } from '#core/supplies/supplies.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const other = { kind: 'other' as const, name: '卡口' };
const masks = (w: UndoWorld, quantity: number) => [{ itemId: w.items.masks, quantity }];
const radios = (w: UndoWorld, quantity: number) => [{ itemId: w.items.radios, quantity }];
const { at, handler, checker } = { at: '2022-01-06T09:00', handler: '甲一', checker: '乙二' };

const lend = (w: UndoWorld): string => {
  w.receive();
  const id = w.newId();
  w.run('supplies.issueGoods', { id, fields: { at, handler, recipient: other, lines: radios(w, 3000) } });
  return id;
};

/** A line of the book that is part of no document, as the first versions wrote them. */
const oldLine = (w: UndoWorld): string => {
  const id = w.newId();
  w.db.$client
    .prepare(
      `INSERT INTO stock_move (id, item_id, kind, root_kind, delta, at, party, anonymous, handler, checker, purpose, note, voucher)
       VALUES (?, ?, 'allotment', 'allotment', 5000, '2022-01-05T09:00', '街道', 0, '甲一', '', '', '', '旧-1')`,
    )
    .run(id, w.items.masks);
  return id;
};

const newRun = (w: UndoWorld): InputOf<'run.create'> => ({
  id: w.newId(),
  fields: {
    ...{ name: '发口罩', itemId: w.items.masks, quota: 10_000, from: '2022-01-06', days: 1, note: '' },
    teams: [{ name: '一队', personIds: [] }],
  },
  unitIds: [...w.units],
});

const makeRun = (w: UndoWorld): string => {
  w.receive();
  const run = newRun(w);
  w.run('run.create', run);
  return run.id;
};

const trip = { date: '2022-01-06', team: '一队' };
const carry = (w: UndoWorld, runId: string, quantity: number) => ({
  ...{ id: w.newId(), runId, trip, quantity, at: '2022-01-06T09:30', handler, receiver: checker, note: '' },
});
const loadedRun = (w: UndoWorld): string => {
  const id = makeRun(w);
  w.run('run.load', carry(w, id, 80_000));
  return id;
};
const rooms = ['101', '102', '201', '202'];
const deliver = (w: UndoWorld, runId: string, to: 'delivered' | 'away' = 'delivered'): InputOf<'run.tick'>[] =>
  w.ask('run.get', { id: runId }).units.map(({ id }) => ({ id, ticks: rooms.map((room) => ({ room, from: 'open' as const, to })) }));

const donation = (w: UndoWorld): InputOf<'donation.register'> => ({
  ...{ goodsId: w.newId(), cashId: w.newId() },
  fields: {
    ...{ donorKind: 'person', donor: '热心人', guardian: '', phone: '', anonymous: false, boundTo: '', at, valueBasis: '' },
    ...{ lines: masks(w, 20_000), cashFen: 50_000, point: '卡口', handler, checker, note: '' },
  },
});
const donate = (w: UndoWorld): InputOf<'donation.register'> => {
  const one = donation(w);
  w.run('donation.register', one);
  return one;
};

const startCount = (w: UndoWorld): InputOf<'count.start'> => {
  w.receive();
  return { id: w.newId(), fields: { placeId: null, categories: [], counter: '甲一', checker: '乙二', blind: false, note: '' } };
};
const openCount = (w: UndoWorld): string => {
  const one = startCount(w);
  w.run('count.start', one);
  return one.id;
};

export const suppliesUndoCases: UndoCases<'supplies'> = {
  'supplies.saveItem': { input: (w) => ({ id: w.items.masks, fields: { ...plainItem, name: '防护口罩', unit: '只' } }) },
  'supplies.reverse': { input: (w) => ({ id: w.newId(), reverses: oldLine(w), reason: '录错' }) },
  'supplies.receiveGoods': {
    input: (w) => ({
      id: w.newId(),
      fields: {
        ...{ at, handler, checker, source: 'allotment', party: '街道' },
        lines: [{ itemId: w.items.masks, quantity: 5000, lot: { code: 'A1', expiresOn: '2023-01-01' } }],
      },
    }),
  },
  'supplies.issueGoods': {
    input: (w) => {
      w.receive();
      return { id: w.newId(), fields: { at, handler, recipient: other, lines: masks(w, 7000) } };
    },
  },
  'supplies.issueKit': {
    input: (w) => {
      w.receive();
      return { id: w.newId(), fields: { at, handler, recipient: other, kitId: w.kit, count: 2 } };
    },
  },
  'supplies.returnGoods': {
    input: (w) => ({ id: w.newId(), fields: { at, handler, against: lend(w), lines: radios(w, 1000) } }),
  },
  'supplies.giveBack': {
    input: (w) => ({
      id: w.newId(),
      fields: { at, handler, against: w.receive({ source: 'borrow', party: '物业' }), lines: radios(w, 1000) },
    }),
  },
  'supplies.transfer': {
    input: (w) => {
      w.receive();
      return { id: w.newId(), fields: { at, handler, from: null, to: w.place, lines: masks(w, 4000) } };
    },
  },
  'supplies.writeOff': {
    input: (w) => {
      w.receive();
      return { id: w.newId(), fields: { at, handler, checker, reason: '破损', lines: masks(w, 1000) } };
    },
  },
  'supplies.reverseDocument': { input: (w) => ({ id: w.newId(), reverses: w.receive(), reason: '录错' }) },
  'supplies.removeItem': { input: (w) => ({ id: w.items.radios }) },
  'supplies.savePlace': { input: (w) => ({ id: w.newId(), fields: { name: '西门' } }) },
  'supplies.removePlace': { input: (w) => ({ id: w.place }) },
  'supplies.saveKit': { input: (w) => ({ id: w.kit, fields: { name: '大战斗包', parts: [{ itemId: w.items.masks, quantity: 20_000 }] } }) },
  'supplies.removeKit': { input: (w) => ({ id: w.kit }) },
};

export const runUndoCases: UndoCases<'run'> = {
  'run.create': { input: newRun },
  'run.save': {
    input: (w) => {
      const { name: _, ...rest } = { name: '', quota: 10_000, note: '改过', teams: [{ name: '一队', personIds: [w.people[0] ?? ''] }] };
      return { id: makeRun(w), fields: { name: '发两包口罩', ...rest } };
    },
  },
  'run.replan': {
    input: (w) => ({ id: makeRun(w), what: 'open', of: null, units: null, dates: ['2022-01-07'], teams: ['一队'] }),
  },
  'run.tick': {
    input: (w) => {
      const [first] = deliver(w, makeRun(w));
      if (!first) throw new Error('no unit');
      return first;
    },
  },
  'run.load': { input: (w) => carry(w, makeRun(w), 80_000) },
  'run.takeBack': { input: (w) => carry(w, loadedRun(w), 20_000) },
  'run.settle': {
    input: (w) => {
      const runId = loadedRun(w);
      for (const ticks of deliver(w, runId).slice(0, 1)) w.run('run.tick', ticks);
      return { id: w.newId(), runId, trip, reason: '雨淋坏', handler, checker };
    },
  },
  'run.close': {
    input: (w) => {
      const id = loadedRun(w);
      for (const ticks of deliver(w, id)) w.run('run.tick', ticks);
      return { id, reason: '', handler };
    },
  },
  'run.reopen': {
    input: (w) => {
      const id = loadedRun(w);
      for (const ticks of deliver(w, id)) w.run('run.tick', ticks);
      w.run('run.close', { id, reason: '', handler });
      return { id };
    },
  },
  'run.remove': { input: (w) => ({ id: makeRun(w) }) },
};

export const donationUndoCases: UndoCases<'donation' | 'count'> = {
  'donation.register': { input: donation },
  'donation.thank': { input: (w) => ({ donations: [{ kind: 'document', id: donate(w).goodsId }], thanked: true }) },
  'donation.handOver': {
    input: (w) => {
      donate(w);
      const fields = { amountFen: 50_000, at, office: '区红十字会', receiptNumber: 'N1', boundTo: '', handler, checker, note: '' };
      return { id: w.newId(), fields };
    },
  },
  'donation.reverseCash': { input: (w) => ({ id: w.newId(), reverses: donate(w).cashId, reason: '录错' }) },
  'count.start': { input: startCount },
  'count.enter': { input: (w) => ({ id: openCount(w), entries: [{ itemId: w.items.masks, lotId: null, counted: 499_000 }], at: null }) },
  'count.addLine': {
    input: (w) => {
      const itemId = w.newId();
      const id = openCount(w);
      w.run('supplies.saveItem', { id: itemId, fields: { ...plainItem, name: '手套', unit: '双' } });
      return { id, itemId, lotId: null };
    },
  },
  'count.settle': {
    input: (w) => {
      const id = openCount(w);
      const entries = [
        { itemId: w.items.masks, lotId: null, counted: 499_000, reason: '破损' },
        { itemId: w.items.radios, lotId: null, counted: 10_000 },
      ];
      w.run('count.enter', { id, entries, at: null });
      return { id, documentId: w.newId(), leaveOut: false };
    },
  },
  'count.remove': { input: (w) => ({ id: openCount(w) }) },
};
