import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../time/local-date.ts';
import { type CashId, type CashMove, cashDonationFields, handOverFields } from './cash.ts';
import { cashBook, proveCash } from './cash-book.ts';

const move = (seq: number, change: Partial<CashMove>): CashMove => ({
  seq,
  id: `cash-${seq}` as CashId,
  kind: 'donation',
  deltaFen: 10_000,
  at: '2022-01-06T10:00' as LocalTime,
  donorKind: 'person',
  party: '鱼建强',
  guardian: '',
  phone: '',
  anonymous: false,
  boundTo: '',
  point: '',
  handler: '沈祎',
  checker: '郭旻',
  receiptNumber: '',
  voucher: `款-2022-${String(seq).padStart(6, '0')}`,
  note: '',
  reversesId: null,
  ...change,
});
const reversal = (seq: number, of: CashMove): CashMove =>
  move(seq, { kind: 'reversal', deltaFen: -of.deltaFen, boundTo: of.boundTo, reversesId: of.id });

const donation = {
  amountFen: 20_000,
  at: '2022-01-06T10:00',
  donorKind: 'child',
  donor: '李小满',
  guardian: '李明',
  phone: '',
  anonymous: false,
  boundTo: '',
  point: '东门',
  handler: '沈祎',
  checker: '郭旻',
  note: '',
} as const;
const complaint = (change: object): string | undefined =>
  cashDonationFields.safeParse({ ...donation, ...change }).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)[0];

describe('taking a cash donation', () => {
  it('takes a child’s pocket money with its guardian and never without', () => {
    expect(complaint({})).toBeUndefined();
    expect(complaint({ guardian: '' })).toMatch(/^guardian .*监护人/);
    expect(complaint({ guardian: '  ', anonymous: true })).toMatch(/^guardian /);
  });
  it('is counted by two people, not by one under two headings', () => {
    expect(complaint({ checker: '' })).toMatch(/^checker /);
    expect(complaint({ checker: '沈祎 ' })).toMatch(/^checker .*两个人/);
  });
  it('may come without a name only when 不具名 is ticked, and never from a child nobody knows', () => {
    expect(complaint({ donorKind: 'person', donor: '' })).toMatch(/^donor /);
    expect(complaint({ donorKind: 'person', donor: '', anonymous: true })).toBeUndefined();
    expect(complaint({ donor: '', anonymous: true })).toMatch(/^donor /);
  });
  it.each([0, -5, 0.5])('refuses an amount of %d 分', (amountFen) => {
    expect(complaint({ amountFen })).toMatch(/^amountFen /);
  });
  it('hands nothing over without the office’s receipt number', () => {
    const fields = {
      amountFen: 1,
      at: donation.at,
      office: '泰前街道办事处',
      receiptNumber: ' ',
      boundTo: '',
      handler: '甲',
      checker: '乙',
      note: '',
    };
    expect(handOverFields.safeParse(fields).error?.issues[0]?.path).toEqual(['receiptNumber']);
  });
});

describe('the cash book', () => {
  it('keeps bound money apart from free money', () => {
    const book = cashBook([
      move(1, {}),
      move(2, { boundTo: '买口罩', deltaFen: 5000 }),
      move(3, { kind: 'handedOver', deltaFen: -4000, boundTo: '买口罩' }),
    ]);
    expect(book.pots).toEqual([
      { boundTo: '', receivedFen: 10_000, handedOverFen: 0, leftFen: 10_000 },
      { boundTo: '买口罩', receivedFen: 5000, handedOverFen: 4000, leftFen: 1000 },
    ]);
  });
  it('shows a line as taken back until its reversal is itself taken back', () => {
    const first = move(1, {});
    const back = reversal(2, first);
    expect(cashBook([first, back]).lines.map((line) => line.reversed)).toEqual([false, true]);
    expect(cashBook([first, back, reversal(3, back)]).lines.map((line) => line.reversed)).toEqual([false, true, false]);
  });
  it('finds money that was handed over before it came, though the end balance is right', () => {
    const proof = proveCash([move(1, { kind: 'handedOver', deltaFen: -10_000 }), move(2, {})]);
    expect(proof).toMatchObject({ balanceFen: 0, belowZero: [''], agrees: true });
  });
  it('finds a reversal that takes back another amount', () => {
    const crooked = { ...reversal(2, move(1, {})), deltaFen: -9000, voucher: '冲款-2022-000001' };
    expect(proveCash([move(1, {}), crooked])).toMatchObject({ crooked: ['冲款-2022-000001'], agrees: false });
  });
  it('agrees with itself after any run of gifts, handovers and reversals', () => {
    const step = fc.record({ kind: fc.constantFrom('give', 'hand', 'reverse'), fen: fc.integer({ min: 1, max: 1000 }), which: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const moves: CashMove[] = [];
        const left = (): number => moves.reduce((sum, one) => sum + one.deltaFen, 0);
        for (const { kind, fen, which } of steps) {
          const seq = moves.length + 1;
          const old = moves[which % Math.max(1, moves.length)];
          if (kind === 'give') moves.push(move(seq, { deltaFen: fen }));
          else if (kind === 'hand' && left() >= fen) moves.push(move(seq, { kind: 'handedOver', deltaFen: -fen }));
          else if (kind === 'reverse' && old && left() - old.deltaFen >= 0 && !moves.some((one) => one.reversesId === old.id))
            moves.push(reversal(seq, old));
        }
        expect(proveCash(moves)).toEqual({ balanceFen: left(), belowZero: [], crooked: [], agrees: true });
      }),
    );
  });
});
