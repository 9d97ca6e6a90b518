import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { samplePost } from '../testing/sample-people.ts';
import { sampleDonations } from '../testing/sample-supplies.ts';
import { donationsModel } from './model.ts';
import { donationsPage } from './page.tsx';

const printedAt = '2022-11-16T19:30' as LocalTime;
const model = (change: Partial<ReturnType<typeof sampleDonations>> = {}) =>
  donationsModel({
    post: samplePost(),
    from: '2022-11-01' as LocalDate,
    to: '2022-11-30' as LocalDate,
    ...sampleDonations(20),
    ...change,
    printedAt,
  });
const [first] = sampleDonations(1).donations;
if (!first) throw new Error('sample');

describe('the donation notice', () => {
  it('shows no telephone a clerk typed into a name and no receiver (privacy notice of 2020)', () => {
    const { html } = donationsPage(model(), 'A4');
    expect(html).toContain('利民粮油店');
    expect(html).not.toContain('13848123456');
    expect(html).not.toContain('柏青松');
  });

  it('never calls itself 票据 or 发票, which are not a branch’s to issue', () => {
    expect(donationsPage(model(), 'A4').html).not.toMatch(/票据|发票/);
  });

  it('names a donor who asked for no name 爱心人士', () => {
    expect(model({ donations: [{ ...first, anonymous: true }] }).donations[0]?.donor).toBe('爱心人士');
  });

  it('leaves out a donation taken back by 冲红 and those outside the period', () => {
    expect(model({ donations: [{ ...first, reversed: true }] }).donations).toHaveLength(0);
    expect(model({ donations: [{ ...first, at: '2022-12-01T00:00' as LocalTime }] }).donations).toHaveLength(0);
  });

  it('adds up what came and what went of each kind, and how much for what', () => {
    const { donations, moves } = sampleDonations(20);
    const [use] = model().uses;
    const given = donations.flatMap((entry) => entry.goods).filter((goods) => goods.itemName === use?.item);
    expect(use?.donated).toBe(given.reduce((sum, goods) => sum + goods.quantity, 0));
    const issues = moves.filter((line) => line.itemName === use?.item && line.kind === 'issue');
    expect(use?.issued).toBe(-issues.reduce((sum, line) => sum + line.delta, 0));
    expect(use?.purposes.reduce((sum, one) => sum + one.quantity, 0)).toBe(use?.issued);
  });

  it('tells bound from free, in goods and in money', () => {
    const money = { ...first, goods: [], cashFen: 10_000 };
    const { html } = donationsPage(model({ donations: [money, { ...money, boundTo: '买口罩', cashFen: 5050 }] }), 'A4');
    expect(html).toContain('捐款150.50 元（定向50.50 元，不定向100 元）');
    expect(html).toContain('定向：买口罩');
  });
});
