import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../contract/id.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { RootKind } from './move-kind.ts';
import { daysOfSupply, daysWords } from './use-days.ts';
import { flowOf } from './use-flow.ts';
import { type ReceiverUse, shareUse } from './use-shares.ts';

const from = '2022-01-01' as LocalDate;
const day = (offset: number): LocalDate => addDays(from, offset);

test.each([
  [800_000, 560_000, '约 10 天'],
  [79_000, 560_000, '不到 1 天'],
  [0, 560_000, '没有库存'],
  [800_000, 0, '近 7 天没有用'],
  [800_000, -1_000, '近 7 天没有用'],
])('%d in stock and %d used in a week: %s (never a division by nothing, never a negative number of days)', (stock, used, words) => {
  expect(daysWords(daysOfSupply(stock, used))).toBe(words);
});

test('returns count against use, and a day without lines stands in the row with its balance', () => {
  const sums = [
    { date: day(0), kind: 'issue' as const, delta: -100_000 },
    { date: day(0), kind: 'return' as const, delta: 30_000 },
    { date: day(2), kind: 'writeOff' as const, delta: -5_000 },
  ];
  expect(flowOf(sums, 200_000, { from, to: day(2) }, false)).toEqual([
    { date: day(0), received: 0, used: 70_000, other: 0, balance: 130_000 },
    { date: day(1), received: 0, used: 0, other: 0, balance: 130_000 },
    { date: day(2), received: 0, used: 0, other: -5_000, balance: 125_000 },
  ]);
});

test('what is lent and comes back is no use of a thing that is kept (an overcoat is not used up)', () => {
  const sums = [
    { date: day(0), kind: 'lend' as const, delta: -3_000 },
    { date: day(0), kind: 'return' as const, delta: 2_000 },
  ];
  expect(flowOf(sums, 10_000, { from, to: from }, true)).toMatchObject([{ used: 0, other: -1_000, balance: 9_000 }]);
});

test('whatever the lines: the last balance is the opening balance and every line of the period', () => {
  const kinds: readonly RootKind[] = [
    'donation',
    'allotment',
    'purchase',
    'borrow',
    'return',
    'issue',
    'lend',
    'giveBack',
    'transfer',
    'writeOff',
    'count',
  ];
  const line = fc.record({ date: fc.nat(9).map(day), kind: fc.constantFrom(...kinds), delta: fc.integer({ min: -1e6, max: 1e6 }) });
  fc.assert(
    fc.property(fc.array(line), fc.nat(1e6), fc.boolean(), (lines, opening, returnable) => {
      const flow = flowOf(lines, opening, { from, to: day(9) }, returnable);
      expect(flow.at(-1)?.balance).toBe(lines.reduce((sum, one) => sum + one.delta, opening));
    }),
  );
});

test('shares by group and by person both add up to the whole, also for people who have left the roster', () => {
  const use = (party: string, used: number, more: Partial<ReceiverUse> = {}): ReceiverUse => ({
    ...{ kind: 'other', personId: null, party, run: false, used },
    ...more,
  });
  const uses = [
    use('石磊', 3_000, { kind: 'person', personId: 'p1' as PersonId }),
    use('走了的人', 1_000, { kind: 'person', personId: 'p2' as PersonId }),
    use('夜班值守人员', 6_000),
    use('一队', 60_000, { run: true }),
    use('夜班值守人员', -6_000),
  ];
  const shares = shareUse(uses, (id) => (id === 'p1' ? { name: '石磊', group: '协调保障组' } : undefined));
  expect(shares.groups).toEqual([
    { name: '住户', used: 60_000 },
    { name: '协调保障组', used: 3_000 },
    { name: '没有编组的人', used: 1_000 },
  ]);
  expect(shares.people.reduce((sum, share) => sum + share.used, 0)).toBe(64_000);
});
