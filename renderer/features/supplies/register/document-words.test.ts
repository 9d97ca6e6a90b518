import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '#core/supplies/document.ts';
import { goodsWords, kindWords, mayReverse, partyWords } from './document-words.ts';

const line = (delta: number, part: Partial<DocumentLine> = {}): DocumentLine => ({
  id: `${delta}` as never,
  itemId: 'i' as never,
  itemName: '口罩',
  spec: '',
  unit: '箱',
  kind: 'issue',
  rootKind: 'issue',
  delta,
  voucher: '',
  lot: null,
  placeId: null,
  placeName: '主库',
  valueFen: null,
  note: '',
  ...part,
});

describe('a document in one line', () => {
  it('adds up the lots of an item', () => expect(goodsWords([line(-2000), line(-1000)])).toBe('口罩 3 箱'));
  it('says what was moved once, not out and in', () => expect(goodsWords([line(-2000), line(2000)])).toBe('口罩 2 箱'));
  it('counts what it does not list', () => {
    const many = ['a', 'b', 'c', 'd'].map((itemId) => line(1000, { itemId: itemId as never, itemName: itemId }));
    expect(goodsWords(many)).toBe('a 1 箱、b 1 箱、c 1 箱 等 4 种');
  });
});

it('keeps the donor in the books but says that the public list will not', () => {
  expect(partyWords({ party: '鱼先生', anonymous: true })).toBe('鱼先生（公示时不具名）');
  expect(partyWords({ party: '', anonymous: true })).toBe('爱心人士');
});

it('offers 冲红 once only, and never for a reversal', () => {
  expect(mayReverse({ kind: 'issue', reversed: false })).toBe(true);
  expect(mayReverse({ kind: 'issue', reversed: true })).toBe(false);
  expect(mayReverse({ kind: 'reversal', reversed: false })).toBe(false);
});

it.each([
  ['donation', '接收·捐赠'],
  ['borrow', '接收·借入'],
  ['giveBack', '还给出借方'],
  ['issue', '发放'],
  ['reversal', '冲红'],
] as const)('%s is called %s', (kind, words) => expect(kindWords(kind)).toBe(words));
