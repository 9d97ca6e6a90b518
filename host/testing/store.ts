import { randomUUID } from 'node:crypto';
import type { InputOf } from '#core/contract/routes.ts';
import type { DirectLine } from '../doors/direct-line.ts';

type Receipt = InputOf<'supplies.receiveGoods'>['fields'];
type Issue = InputOf<'supplies.issueGoods'>['fields'];
type ItemFields = InputOf<'supplies.saveItem'>['fields'];

const at = '2022-01-06T09:00';
const people = { handler: '甲一', checker: '乙二' };

/** The store of a test: short words for what a storekeeper does, on 6 January 2022. Quantities in thousandths, as everywhere. */
export const openStore = (line: DirectLine) => ({
  addItem: async (name: string, unit: string, change: Partial<ItemFields> = {}): Promise<string> => {
    const id = randomUUID();
    await line.call('supplies.saveItem', { id, fields: { name, unit, spec: '', category: 'protection', lowLevel: null, ...change } });
    return id;
  },
  addPlace: async (name: string): Promise<string> => {
    const id = randomUUID();
    await line.call('supplies.savePlace', { id, fields: { name } });
    return id;
  },
  receive: (lines: Receipt['lines'], change: Partial<Receipt> = {}) =>
    line.call('supplies.receiveGoods', {
      id: randomUUID(),
      fields: { at, source: 'allotment', party: '街道', ...people, ...change, lines },
    }),
  issue: (lines: Issue['lines'], change: Partial<Issue> = {}, id: string = randomUUID()) =>
    line.call('supplies.issueGoods', {
      id,
      fields: { at, recipient: { kind: 'other', name: '北门卡口' }, handler: '甲一', ...change, lines },
    }),
  giveKit: (kitId: string, count: number) =>
    line.call('supplies.issueKit', {
      id: randomUUID(),
      fields: { at, kitId, count, recipient: { kind: 'other', name: '突击队' }, handler: '甲一' },
    }),
  bringBack: (against: string, itemId: string, quantity: number) =>
    line.call('supplies.returnGoods', { id: randomUUID(), fields: { at, against, handler: '甲一', lines: [{ itemId, quantity }] } }),
  giveBack: (against: string, itemId: string, quantity: number) =>
    line.call('supplies.giveBack', { id: randomUUID(), fields: { at, against, handler: '甲一', lines: [{ itemId, quantity }] } }),
  carry: (itemId: string, quantity: number, from: string | null, to: string | null) =>
    line.call('supplies.transfer', { id: randomUUID(), fields: { at, from, to, handler: '甲一', lines: [{ itemId, quantity }] } }),
  writeOff: (itemId: string, quantity: number, reason = '破损') =>
    line.call('supplies.writeOff', { id: randomUUID(), fields: { at, reason, ...people, lines: [{ itemId, quantity }] } }),
  takeBack: (reverses: string, reason = '录错') => line.call('supplies.reverseDocument', { id: randomUUID(), reverses, reason }),
  /** what lies where, as 批号@place:quantity in the order of use */
  lying: async (itemId: string): Promise<readonly string[]> => {
    const stock = (await line.call('supplies.stock', {})).find((one) => one.item.id === itemId);
    return stock?.parts.map(({ lot, placeName, quantity }) => `${lot?.code ?? ''}@${placeName}:${quantity}`) ?? [];
  },
  stockOf: async (itemId: string) => (await line.call('supplies.stock', {})).find((one) => one.item.id === itemId),
});

export type TestStore = ReturnType<typeof openStore>;
