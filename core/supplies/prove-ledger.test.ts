import { describe, expect, it } from 'vitest';
import { type ProofDocument, type ProofLine, proveLedger } from './prove-ledger.ts';

const at = '2022-01-06T09:00';
const document = (id: string, kind: ProofDocument['kind'], number: number, change: Partial<ProofDocument> = {}): ProofDocument => ({
  id,
  kind,
  at,
  voucher: `${kind}-2022-${String(number).padStart(6, '0')}`,
  reversesId: null,
  againstId: null,
  ...change,
});
const line = (seq: number, of: ProofDocument, delta: number, change: Partial<ProofLine> = {}): ProofLine => ({
  seq,
  id: `line-${seq}`,
  itemId: '帐篷',
  lotId: null,
  placeId: null,
  kind: of.kind,
  rootKind: of.kind === 'reversal' ? 'allotment' : of.kind,
  delta,
  at,
  voucher: of.voucher,
  reversesId: null,
  documentId: of.id,
  ...change,
});
const receipt = document('收', 'allotment', 1);
const loan = document('借', 'lend', 1);
const back = document('归', 'return', 1, { againstId: '借' });
const undone = document('冲', 'reversal', 1, { reversesId: '收' });
const came = line(1, receipt, 5000);

const wrong = (lines: readonly ProofLine[], documents: readonly ProofDocument[], lying?: number): readonly string[] => {
  const quantity = lying ?? lines.reduce((sum, one) => sum + one.delta, 0);
  const proof = proveLedger(lines, documents, quantity === 0 ? [] : [{ itemId: '帐篷', lotId: null, placeId: null, quantity }]);
  return Object.entries(proof).flatMap(([name, found]) => (Array.isArray(found) && found.length > 0 ? [name] : []));
};

describe('proof of the ledger', () => {
  it('finds nothing in a ledger that is right', () => {
    const lines = [came, line(2, loan, -3000), line(3, back, 2000), line(4, document('冲借', 'allotment', 2), 1000)];
    expect(wrong(lines, [receipt, loan, back, document('冲借', 'allotment', 2)])).toEqual([]);
    expect(wrong([came, line(2, undone, -5000, { reversesId: 'line-1' })], [receipt, undone])).toEqual([]);
  });
  it.each<readonly [string, readonly string[], readonly ProofLine[], readonly ProofDocument[]]>([
    ['goods that went out before they came', ['belowZero'], [line(1, loan, -3000), line(2, receipt, 5000)], [receipt, loan]],
    [
      'a lot below zero, though the item is not',
      ['belowZero', 'unlikeStock'],
      [came, line(2, loan, -1000, { lotId: 'A1' })],
      [receipt, loan],
    ],
    ['a reversal of another amount', ['crooked'], [came, line(2, undone, -4000, { reversesId: 'line-1' })], [receipt, undone]],
    [
      'a document taken back by half',
      ['crooked'],
      [came, line(2, receipt, 1000, { voucher: `${receipt.voucher}-2` }), line(3, undone, -5000, { reversesId: 'line-1' })],
      [receipt, undone],
    ],
    ['a document without lines', ['torn'], [came], [receipt, loan]],
    ['a line of a document that is not there', ['torn'], [came], []],
    [
      'a line with the number of another document',
      ['torn'],
      [came, line(2, loan, -1000, { voucher: 'lend-2022-000001-2' })],
      [receipt, loan],
    ],
    [
      'a carrying that loses goods on the way',
      ['unequalTransfers'],
      [came, line(2, document('调', 'transfer', 1), -1000)],
      [receipt, document('调', 'transfer', 1)],
    ],
    ['more brought back than went out', ['overReturned'], [came, line(2, loan, -1000), line(3, back, 2000)], [receipt, loan, back]],
    ['a number that is missing', ['gaps'], [line(1, document('收', 'allotment', 2), 5000)], [document('收', 'allotment', 2)]],
  ])('finds %s', (_, expected, lines, documents) => {
    expect(wrong(lines, documents)).toEqual(expected);
  });
  it('finds a stock that daily work reads otherwise', () => {
    expect(wrong([came], [receipt], 4000)).toEqual(['unlikeStock']);
  });
});
