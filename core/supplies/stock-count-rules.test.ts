import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../time/local-date.ts';
import type { CountLine } from './count-line.ts';
import { checkSettling, differenceOf, enterCounts } from './stock-count-rules.ts';

const item = (index: number) => `item-${index}` as CountLine['itemId'];
const line = (index: number, change: Partial<CountLine> = {}): CountLine => ({
  itemId: item(index),
  lotId: null,
  book: 10_000,
  counted: null,
  reason: '',
  countedAt: null,
  countedSeq: null,
  blind: true,
  ...change,
});
const moment = { at: '2022-01-06T10:30' as LocalTime, seq: 7 };

describe('entering counts', () => {
  it('touches only the line of that item and lot: another lot of the item is another pile on the shelf', () => {
    const lot = 'lot' as CountLine['lotId'];
    const [plain, ofLot] = enterCounts([line(1), line(1, { lotId: lot })], [{ itemId: item(1), lotId: lot, counted: 3000 }], moment);
    expect(plain?.counted).toBeNull();
    expect(ofLot).toMatchObject({ counted: 3000, countedAt: moment.at, countedSeq: 7 });
  });
  it('keeps the moment of counting when only a reason is added later', () => {
    const counted = line(1, { counted: 9000, countedAt: '2022-01-06T10:00' as LocalTime, countedSeq: 3 });
    const [after] = enterCounts([counted], [{ itemId: item(1), lotId: null, reason: '破损' }], moment);
    expect(after).toEqual({ ...counted, reason: '破损' });
  });
  it('makes a line uncounted again without forgetting its reason', () => {
    const counted = line(1, { counted: 9000, reason: '破损', countedAt: moment.at, countedSeq: 3 });
    const [after] = enterCounts([counted], [{ itemId: item(1), lotId: null, counted: null }], moment);
    expect(after).toMatchObject({ counted: null, countedAt: null, reason: '破损' });
  });
  it('knows an empty shelf from one nobody looked at', () => {
    expect(differenceOf(line(1, { counted: 0 }))).toBe(-10_000);
    expect(differenceOf(line(1))).toBeNull();
  });
});

describe('ending a stock-taking', () => {
  const row = (itemName: string, difference: number | null, reason = '') => ({
    itemName,
    counted: difference === null ? null : 10_000,
    difference,
    reason,
  });
  it.each([
    ['nothing counted', [row('口罩', null)], true, '还没有清点'],
    ['a line not counted', [row('口罩', 0), row('军大衣', null)], false, '军大衣'],
    ['a difference without reason', [row('口罩', -1)], false, '原因'],
    ['a surplus without reason', [row('口罩', 1)], true, '原因'],
  ])('is refused with %s', (_, rows, leaveOut, words) => {
    expect(() => checkSettling(rows, leaveOut)).toThrow(words);
  });
  it('goes on when the rest is left out on purpose and every difference is explained', () => {
    expect(() => checkSettling([row('口罩', -1, '破损'), row('军大衣', null)], true)).not.toThrow();
  });
});
