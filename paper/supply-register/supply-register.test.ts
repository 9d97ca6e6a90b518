import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { sampleLedgerRows } from '../testing/sample-ledger-rows.ts';
import { samplePost } from '../testing/sample-people.ts';
import { amountOn, type RegisterSide, supplyRegisterModel } from './model.ts';

const rows = sampleLedgerRows(40);
const model = (side: RegisterSide, of = rows) =>
  supplyRegisterModel({
    post: samplePost(),
    side,
    from: '2022-11-15' as LocalDate,
    to: '2022-11-22' as LocalDate,
    rows: of,
    printedAt: '2022-11-22T09:41' as LocalTime,
  });

describe('收发登记表', () => {
  it('puts every line that comes or goes on exactly one register (a line on both would be counted twice)', () => {
    const on = (side: RegisterSide) => model(side).rows.map((row) => row.move.id);
    expect(new Set([...on('receipts'), ...on('issues')]).size).toBe(rows.length);
    expect(on('receipts').length + on('issues').length).toBe(rows.length);
  });

  it('sums each item to what its lines say, 冲红 taken off', () => {
    for (const side of ['receipts', 'issues'] as const) {
      const { sums, rows: own } = model(side);
      for (const sum of sums) {
        const lines = own.filter((row) => row.item.id === sum.item.id);
        expect(sum.quantity).toBe(lines.reduce((total, row) => total + amountOn(side, row), 0));
        expect(sum.lines).toBe(lines.length);
      }
    }
    const red = rows.find((row) => row.move.kind === 'reversal');
    expect(red && amountOn('receipts', red)).toBeLessThan(0);
  });

  it('leaves 报损, 盘点 and 调拨 to the stock card: nobody gave or received them', () => {
    const [first] = rows;
    const lost = first && { ...first, move: { ...first.move, kind: 'writeOff' as const, rootKind: 'writeOff' as const, delta: -1000 } };
    expect(model('issues', lost ? [lost] : []).rows).toEqual([]);
  });

  it('counts the estimate of a whole document once, however many lines it has', () => {
    const [first] = rows;
    if (!first?.document) throw new Error('the sample has a document');
    const document = { ...first.document, valueFen: 500_000 };
    const lines = [1, 2, 3].map((seq) => ({
      ...first,
      move: { ...first.move, id: `${seq}` as typeof first.move.id, valueFen: null },
      document,
    }));
    expect(model('receipts', lines).wholeDocuments).toEqual({ count: 1, valueFen: 500_000 });
  });
});
