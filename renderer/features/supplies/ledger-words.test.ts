import { describe, expect, it } from 'vitest';
import type { ItemId, MoveId } from '#core/contract/id.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type LedgerLine, linkOf, mayReverse, moveWords, partyWords } from './ledger-words.ts';

const line = (id: string, part: Partial<LedgerLine>): LedgerLine => ({
  id: id as MoveId,
  seq: 1,
  itemId: 'i' as ItemId,
  kind: 'donation',
  delta: 1000,
  at: '2022-01-06T09:00' as LocalTime,
  party: '鱼先生',
  personId: null,
  anonymous: false,
  valueFen: null,
  handler: '王芳',
  checker: '',
  purpose: '',
  note: '',
  voucher: `接-2022-${id}`,
  reversesId: null,
  reversed: false,
  documentId: null,
  lotId: null,
  placeId: null,
  itemName: '口罩',
  unit: '包',
  spec: '',
  ...part,
});
const old = line('0001', { reversed: true });
const reversal = line('0002', { kind: 'reversal', delta: -1000, reversesId: old.id, voucher: '冲-2022-0001' });
const page = [reversal, old, line('0003', {})];

describe('a corrected ledger stays readable', () => {
  it('links both lines of a correction to each other by voucher', () => {
    expect(linkOf(old, page)).toEqual({ words: '已冲红，见 冲-2022-0001', target: reversal });
    expect(linkOf(reversal, page)).toEqual({ words: '冲销 接-2022-0001', target: old });
  });
  it('says so without a voucher when the other line is on another page', () => {
    expect(linkOf(old, [old])?.words).toBe('已冲红');
    expect(linkOf(reversal, [reversal])?.target).toBeNull();
  });
  it('offers 冲红 once only, and never for a reversal', () => {
    expect(page.map(mayReverse)).toEqual([false, false, true]);
  });
});

it('keeps the donor in the books but says that the public list will not', () => {
  expect(partyWords({ party: '鱼先生', anonymous: true })).toBe('鱼先生（公示时不具名）');
  expect(partyWords({ party: '', anonymous: true })).toBe('爱心人士');
});

it.each([
  ['donation', '接收·捐赠'],
  ['allotment', '接收·上级下拨'],
  ['purchase', '接收·自购'],
  ['issue', '发放'],
  ['reversal', '冲红'],
] as const)('%s is called %s', (kind, words) => expect(moveWords(kind)).toBe(words));
