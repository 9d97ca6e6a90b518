import { describe, expect, it } from 'vitest';
import type { DonationEntry } from '#core/supplies/donation.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { blankDonation, blankGoods, type DonationDraft, donationInput } from './donation-draft.ts';
import { filterDonations } from './donation-filter.ts';

const ids = { goodsId: crypto.randomUUID(), cashId: crypto.randomUUID() };
const start = blankDonation('2022-01-06T10:00' as LocalTime, { handler: '沈祎', checker: '郭旻', point: '' });
const sent = (change: Partial<DonationDraft>) => donationInput(ids, { ...start, donor: '鱼建强', ...change });

describe('the donation form', () => {
  it('takes money alone: the empty goods line that stands ready is no donation', () => {
    const { input, failure } = sent({ cash: '１００．５' });
    expect(failure).toBeNull();
    expect(input.fields).toMatchObject({ lines: [], cashFen: 10_050 });
  });
  it('says at the line what is missing, by its place among the lines that are sent', () => {
    const { failure } = sent({ goods: [blankGoods(), { ...blankGoods(), quantity: '三箱' }] });
    expect(Object.keys(failure?.fields ?? {})).toEqual(expect.arrayContaining(['fields.lines.0.itemId', 'fields.lines.0.quantity']));
  });
  it('brings a new kind of goods with the line that uses it', () => {
    const line = { ...blankGoods(), newItem: { name: '军大衣', unit: '件', category: 'clothing' as const }, quantity: '20' };
    const { input, failure } = sent({ goods: [line] });
    expect(failure).toBeNull();
    expect(input.newItems?.[0]).toMatchObject({ id: line.key, fields: { name: '军大衣' } });
    expect(input.fields.lines[0]).toMatchObject({ itemId: line.key, quantity: 20_000 });
  });
  it('does not send a child’s gift without the guardian', () => {
    expect(sent({ donorKind: 'child', cash: '5' }).failure?.fields).toHaveProperty(['fields.guardian']);
  });
  it('does not send nothing', () => {
    expect(sent({}).failure?.fields).toHaveProperty(['fields.lines']);
  });
});

describe('finding a donation', () => {
  const entry = {
    donor: '鱼建强',
    guardian: '',
    goods: [],
    cashFen: 5000,
    boundTo: '',
    voucher: '款-2022-000001',
    note: '',
    thankedOn: null,
    reversed: false,
  };
  const entries = [entry, { ...entry, donor: '', cashFen: null, boundTo: '核酸点' }] as unknown as readonly DonationEntry[];
  it('needs every word, in any place', () => {
    expect(filterDonations(entries, { kind: 'all', text: '鱼建强 000001' })).toHaveLength(1);
    expect(filterDonations(entries, { kind: 'all', text: '鱼建强 核酸点' })).toHaveLength(0);
  });
  it('asks nobody to be thanked who left no name', () => {
    expect(filterDonations(entries, { kind: 'unthanked', text: '' })).toEqual([entry]);
  });
});
