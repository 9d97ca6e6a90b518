import { randomUUID } from 'node:crypto';
import type { PostReading } from './post-reading.ts';
import { OPENING_STOCK } from './prepared-post.ts';
import { absent, type LoadRecord, present } from './record.ts';

const AT = '2022-01-06T09:00';

/** 物资台账: every document is a record of its own, written once with all its lines; together they must add up to the stock. */
export interface StoreBook {
  receipt(): LoadRecord;
  issue(): LoadRecord;
  /** items whose balance is not the opening stock and all documents found so far */
  wrongBalances(reading: PostReading): number;
}

interface Written {
  readonly id: string;
  readonly delta: number;
}

export const openStoreBook = (items: readonly string[], random: () => number): StoreBook => {
  const written: Written[] = [];
  const onDisk = new Set<string>();
  const documentRecord = (kind: 'receipt' | 'issue'): LoadRecord => {
    const id = randomUUID();
    const quantity = 1000 * (1 + Math.floor(random() * 9));
    const lines = items.map((itemId) => ({ itemId, quantity }));
    written.push({ id, delta: kind === 'receipt' ? quantity : -quantity });
    const fields = { at: AT, handler: '甲一', lines };
    return {
      what: kind,
      write: (line, _version, commandId) =>
        kind === 'receipt'
          ? line.ask('supplies.receiveGoods', { id, fields: { ...fields, source: 'allotment', party: '街道', checker: '乙二' } }, commandId)
          : line.ask('supplies.issueGoods', { id, fields: { ...fields, recipient: { kind: 'other', name: '北门卡口' } } }, commandId),
      find: ({ documents }) => {
        const found = documents.find((one) => one.id === id);
        if (!found) return absent;
        onDisk.add(id);
        return present(1, found.lines.length === items.length && found.lines.every((one) => Math.abs(one.delta) === quantity));
      },
    };
  };
  return {
    receipt: () => documentRecord('receipt'),
    issue: () => documentRecord('issue'),
    wrongBalances: ({ stock }) => {
      const expected = written.filter(({ id }) => onDisk.has(id)).reduce((sum, { delta }) => sum + delta, OPENING_STOCK);
      return items.filter((id) => stock.find((one) => one.item.id === id)?.balance !== expected).length;
    },
  };
};
