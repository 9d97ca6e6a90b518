import type { EscortStepKind } from '#core/service/deliveries/escort.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const place = (world: UndoWorld, room = '101') => ({ unitId: world.units[0] ?? '', room });
const days = { from: '2022-01-05', until: '2022-01-12' };

const household = (world: UndoWorld, room = '101') => ({
  id: world.newId(),
  fields: { ...days, place: place(world, room), kinds: ['meal' as const, 'rubbish' as const], needs: '放门口' },
});

const isolate = (world: UndoWorld): string => {
  const one = household(world);
  world.run('isolated.save', { households: [one] });
  return one.id;
};

const task = (world: UndoWorld) => ({
  id: world.newId(),
  fields: { date: '2022-01-06', place: place(world), kind: 'medicine' as const, need: '一盒', team: '一队', takerId: null },
});

const addTask = (world: UndoWorld): string => {
  const one = task(world);
  world.run('delivery.save', one);
  return one.id;
};

const teamOf = (world: UndoWorld, name: string) => ({
  name,
  personIds: [world.people[0] ?? ''],
  unitIds: [...world.units],
  walk: 'down' as const,
});

const batch = (world: UndoWorld, disinfectedAt: string | null = null) => ({
  id: world.newId(),
  fields: { arrivedAt: '2022-01-06T07:00', source: '驿站', disinfectedAt, note: '' },
});

const addBatch = (world: UndoWorld, disinfectedAt: string | null = null): string => {
  const one = batch(world, disinfectedAt);
  world.run('parcel.saveBatch', one);
  return one.id;
};

const parcel = (world: UndoWorld) => ({ id: world.newId(), fields: { place: place(world), shelf: 'A1', pieces: 1 } });

/** A parcel on the shelf that may go out since 9:30. */
const addParcel = (world: UndoWorld): string => {
  const one = parcel(world);
  world.run('parcel.add', { batchId: addBatch(world, '2022-01-06T07:30'), parcels: [one] });
  return one.id;
};

const delivered = (world: UndoWorld): string => {
  const id = addParcel(world);
  world.run('parcel.deliver', { ids: [id], at: '2022-01-06T09:40', delivererId: null });
  return id;
};

const escort = (world: UndoWorld) => ({
  id: world.newId(),
  fields: {
    ...{ place: place(world), destination: '市第一医院', departAt: '2022-01-06T09:00', backBy: '2022-01-06T14:00' },
    ...{ aids: '轮椅', vehicle: '3号车', note: '' },
  },
});

const addEscort = (world: UndoWorld): string => {
  const one = escort(world);
  world.run('escort.save', one);
  return one.id;
};

const handOver = (kind: EscortStepKind) => ({ kind, at: '2022-01-06T09:05', handedBy: '家属', takenBy: '队员甲', note: '' });

export const deliveryUndoCases: UndoCases<'isolated' | 'delivery' | 'parcel' | 'escort'> = {
  'isolated.save': { input: (w) => ({ households: [household(w), household(w, '102')] }) },
  'isolated.end': { input: (w) => ({ ids: [isolate(w)], until: '2022-01-06' }) },
  'isolated.remove': { input: (w) => ({ ids: [isolate(w)] }) },
  'delivery.makeDay': {
    input: (w) => {
      isolate(w);
      return { date: '2022-01-06' };
    },
  },
  'delivery.save': { input: task },
  'delivery.tick': { input: (w) => ({ ids: [addTask(w)], outcome: 'noAnswer', at: null }) },
  'delivery.assign': { input: (w) => ({ ids: [addTask(w)], team: '二队' }) },
  'delivery.remove': { input: (w) => ({ ids: [addTask(w)] }) },
  'delivery.saveTeams': {
    input: (w) => {
      addTask(w);
      return { teams: [teamOf(w, '三队')] };
    },
  },
  'parcel.saveBatch': { input: (w) => batch(w) },
  'parcel.disinfect': { input: (w) => ({ id: addBatch(w), at: '2022-01-06T08:00' }) },
  'parcel.add': { input: (w) => ({ batchId: addBatch(w), parcels: [parcel(w), parcel(w)] }) },
  'parcel.edit': { input: (w) => ({ id: addParcel(w), fields: { place: place(w, '202'), shelf: 'B2', pieces: 2 } }) },
  'parcel.deliver': { input: (w) => ({ ids: [addParcel(w)], at: '2022-01-06T09:40', delivererId: w.people[0] ?? null }) },
  'parcel.putBack': { input: (w) => ({ ids: [delivered(w)] }) },
  'parcel.remove': { input: (w) => ({ ids: [addParcel(w)] }) },
  'parcel.removeBatch': { input: (w) => ({ id: addBatch(w) }) },
  'escort.save': { input: escort },
  'escort.step': { input: (w) => ({ id: w.newId(), escortId: addEscort(w), fields: handOver('home') }) },
  'escort.remove': { input: (w) => ({ id: addEscort(w) }) },
};
