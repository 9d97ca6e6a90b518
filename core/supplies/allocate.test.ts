import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../time/local-date.ts';
import { allocate, type Lying, type UseRules, type Wish } from './allocate.ts';
import { isExpired, type Lot } from './lot.ts';

const today = '2022-01-06' as LocalDate;
const rules: UseRules = { on: today, purpose: '核酸点', expiredToo: false, reasons: true, first: new Set() };
const items = ['口罩', '手套'] as const;
const places = [null, '北门'] as const;
const days = [null, '2021-12-01', '2022-01-05', '2022-01-06', '2022-02-01', '2022-03-01'] as const;
const purposes = ['', '核酸点', '卡口'] as const;

const arbitraryLying = fc
  .array(
    fc.record({
      item: fc.constantFrom(...items),
      place: fc.constantFrom(...places),
      expiresOn: fc.constantFrom(...days),
      boundTo: fc.constantFrom(...purposes),
      plain: fc.boolean(),
      quantity: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 12 },
  )
  .map((rows): readonly Lying[] => {
    const heaps = rows.map(({ item, place, expiresOn, boundTo, plain, quantity }, index) => {
      const lot = { id: `lot-${index}`, itemId: item, code: '', maker: '', expiresOn, boundTo } as never as Lot;
      return { itemId: item as never, placeId: place as never, lot: plain ? null : lot, quantity };
    });
    const plainOnce = new Set<string>();
    return heaps.filter((heap) => {
      const key = `${heap.itemId} ${heap.placeId}`;
      if (heap.lot !== null || !plainOnce.has(key)) return heap.lot === null ? plainOnce.add(key) : true;
      return false;
    });
  });

const arbitraryWishes = fc.array(
  fc.record({ item: fc.constantFrom(...items), place: fc.constantFrom(...places), quantity: fc.integer({ min: 1, max: 12 }) }),
  { minLength: 1, maxLength: 5 },
);
const toWish = ({ item, place, quantity }: { item: string; place: string | null; quantity: number }): Wish => ({
  itemId: item as never,
  placeId: place as never,
  quantity,
  pick: { kind: 'firstExpired' },
});

const usable = ({ lot }: Lying): boolean =>
  lot === null || (!isExpired(lot, today) && (lot.boundTo === '' || lot.boundTo === rules.purpose));
const lastDay = (lot: Lot | null): string => lot?.expiresOn ?? '9999-12-31';
const lotId = (lot: Lot | null): string => lot?.id ?? '';

describe('先到期先发', () => {
  it('never leaves an earlier usable lot while it takes a later one, and never touches expired or bound goods', () => {
    fc.assert(
      fc.property(arbitraryLying, arbitraryWishes, (lying, drafts) => {
        const { taken } = allocate(drafts.map(toWish), lying, rules);
        const left = (heap: Lying): number =>
          heap.quantity -
          taken
            .filter((one) => one.itemId === heap.itemId && one.placeId === heap.placeId && lotId(one.lot) === lotId(heap.lot))
            .reduce((sum, one) => sum + one.quantity, 0);
        for (const one of taken) {
          expect(usable({ ...one, quantity: 0 })).toBe(true);
          const skipped = lying.filter(
            (heap) =>
              heap.itemId === one.itemId &&
              heap.placeId === one.placeId &&
              usable(heap) &&
              lastDay(heap.lot) < lastDay(one.lot) &&
              left(heap) > 0,
          );
          expect(skipped).toEqual([]);
        }
        for (const heap of lying) expect(left(heap)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every wish exactly what it asks for, or says what is missing and takes nothing for it', () => {
    fc.assert(
      fc.property(arbitraryLying, arbitraryWishes, (lying, drafts) => {
        const wishes = drafts.map(toWish);
        const { taken, missing } = allocate(wishes, lying, rules);
        wishes.forEach((wish, index) => {
          const got = taken.filter((one) => one.wish === index).reduce((sum, one) => sum + one.quantity, 0);
          const lacking = missing.find((one) => one.wish === index);
          expect(got).toBe(lacking ? 0 : wish.quantity);
          if (lacking) expect(lacking.usable).toBeLessThan(wish.quantity);
        });
      }),
      { numRuns: 300 },
    );
  });
});
