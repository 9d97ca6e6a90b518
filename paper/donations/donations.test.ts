import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { samplePost } from '../testing/sample-people.ts';
import { sampleLedger } from '../testing/sample-supplies.ts';
import { donationsModel, withoutPhones } from './model.ts';
import { donationsPage } from './page.tsx';

const printedAt = '2022-11-16T19:30' as LocalTime;
const model = (moves = sampleLedger(20)) =>
  donationsModel({ post: samplePost(), from: '2022-11-01' as LocalDate, to: '2022-11-30' as LocalDate, moves, printedAt });

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
    const [line] = sampleLedger(1);
    if (!line) throw new Error('sample');
    expect(model([{ ...line, anonymous: true }]).donations[0]?.donor).toBe('爱心人士');
  });

  it('leaves out a line taken back by 冲红 and lines outside the period', () => {
    const [line] = sampleLedger(1);
    if (!line) throw new Error('sample');
    expect(model([{ ...line, reversed: true }]).donations).toHaveLength(0);
    expect(model([{ ...line, at: '2022-12-01T00:00' as LocalTime }]).donations).toHaveLength(0);
  });

  it('adds up what came and what went of each kind', () => {
    const moves = sampleLedger(20);
    const [use] = model(moves).uses;
    const item = moves.filter((line) => line.itemName === use?.item);
    expect(use?.donated).toBe(item.filter((line) => line.kind === 'donation').reduce((sum, line) => sum + line.delta, 0));
    expect(use?.issued).toBe(-item.filter((line) => line.kind === 'issue').reduce((sum, line) => sum + line.delta, 0));
  });

  it.each([
    ['张三 138 0013 8000', '张三'],
    ['鱼建强（0471-5901234）', '鱼建强'],
    ['第37中学2022届', '第37中学2022届'],
  ])('takes the number out of %j and nothing else', (typed, shown) => {
    expect(withoutPhones(typed)).toBe(shown);
  });
});
