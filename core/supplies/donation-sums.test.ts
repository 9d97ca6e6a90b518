import { describe, expect, it } from 'vitest';
import type { DonationEntry } from './donation.ts';
import { byDonor, donationSums } from './donation-sums.ts';

const entry = (id: string, change: Partial<DonationEntry>): DonationEntry =>
  ({
    ref: { kind: 'cash', id },
    donor: '鱼建强',
    guardian: '',
    anonymous: false,
    boundTo: '',
    goods: [],
    cashFen: null,
    valueFen: null,
    reversed: false,
    ...change,
  }) as DonationEntry;

describe('sums of donations', () => {
  it('counts nothing that was taken back', () => {
    expect(donationSums([entry('1', { cashFen: 100, reversed: true })])).toMatchObject({ count: 0, cashFen: 0, donors: 0 });
  });
  it('counts a donor once, and everybody without a name as somebody else', () => {
    const entries = [
      entry('1', { cashFen: 1 }),
      entry('2', { valueFen: 5 }),
      entry('3', { donor: '', cashFen: 1 }),
      entry('4', { donor: '', cashFen: 1 }),
    ];
    expect(donationSums(entries)).toMatchObject({ count: 4, donors: 3, goodsCount: 1, valueFen: 5 });
    expect(byDonor(entries).map((giver) => giver.entries.length)).toEqual([2, 1, 1]);
  });
  it('adds bound and free money up to all money', () => {
    const sums = donationSums([entry('1', { cashFen: 100 }), entry('2', { cashFen: 250, boundTo: '买口罩' })]);
    expect(sums).toMatchObject({ cashFen: 350, boundCashFen: 250, freeCashFen: 100 });
  });
  it('keeps two children of one name with different guardians apart (two letters, not one)', () => {
    const child = { donorKind: 'child' as const, donor: '李小满' };
    expect(byDonor([entry('1', { ...child, guardian: '李明' }), entry('2', { ...child, guardian: '李刚' })])).toHaveLength(2);
  });
});
