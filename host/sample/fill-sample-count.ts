import { randomUUID } from 'node:crypto';
import type { StockCountId } from '#core/supplies/stock-count.ts';
import type { DirectLine } from '../doors/direct-line.ts';

type Call = DirectLine['call'];

/** What a stock-taking of the sample came to. */
export interface SampleCountOutcome {
  readonly countId: StockCountId;
  readonly counted: number;
  /** lines that differed from the book */
  readonly differences: number;
  /** 盘-2026-000001 */
  readonly voucher: string;
}

const ONE = 1000;
const LEAKED = '84消毒液';
const FOUND = '酒精';

/** Counts the disinfectants of the main store: one can is missing, one bottle is too many, the rest agrees; settles the differences. */
export const performSampleCount = async (call: Call): Promise<SampleCountOutcome> => {
  const { id, rows } = await call('count.start', {
    id: randomUUID(),
    fields: { placeId: null, categories: ['disinfection'], counter: '沈祎', checker: '石磊', blind: false, note: '' },
  });
  const reasons: Readonly<Record<string, readonly [number, string]>> = {
    [LEAKED]: [-ONE, '桶裂了，漏光'],
    [FOUND]: [ONE, '领用后退回没有登记'],
  };
  const entries = rows.map(({ itemId, lotId, itemName, book }) => {
    const [difference, reason] = reasons[itemName] ?? [0, ''];
    return { itemId, lotId, counted: (book ?? 0) + difference, ...(reason === '' ? {} : { reason }) };
  });
  await call('count.enter', { id, at: null, entries });
  const { voucher } = await call('count.settle', { id, documentId: randomUUID(), leaveOut: false });
  const differences = entries.filter((entry) => 'reason' in entry).length;
  return { countId: id, counted: entries.length, differences, voucher: voucher ?? '' };
};
