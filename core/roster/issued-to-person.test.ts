import { describe, expect, it } from 'vitest';
import type { ItemId, MoveId } from '../contract/id.ts';
import { testId } from '../testing/build-records.ts';
import type { LocalTime } from '../time/local-date.ts';
import { issuedItems, type PersonMove } from './issued-to-person.ts';

let number = 0;
const move = (rootKind: PersonMove['rootKind'], delta: number, change: Partial<PersonMove> = {}): PersonMove => {
  number += 1;
  return {
    id: testId<'move'>('move', number) as MoveId,
    itemId: testId<'item'>('item', 1) as ItemId,
    itemName: '军大衣',
    spec: '',
    unit: '件',
    returnable: true,
    rootKind,
    delta,
    at: `2022-01-06T10:${String(number % 60).padStart(2, '0')}` as LocalTime,
    voucher: `发-2022-${number}`,
    ...change,
  };
};
const told = (moves: readonly PersonMove[]) => issuedItems(moves).map(({ given, returned, outstanding }) => [given, returned, outstanding]);

describe('what a person was given', () => {
  it.each<[string, readonly PersonMove[], readonly (readonly number[])[]]>([
    ['a coat issued is owed', [move('issue', -1000)], [[1000, 0, 1000]]],
    ['a coat returned is not', [move('issue', -1000), move('return', 1000)], [[1000, 1000, 0]]],
    ['one of two returned', [move('lend', -2000), move('return', 1000)], [[2000, 1000, 1000]]],
    ['taken back by 冲红 was never given', [move('issue', -1000), move('issue', 1000)], [[0, 0, 0]]],
    ['a return taken back by 冲红 is owed again', [move('lend', -1000), move('return', 1000), move('return', -1000)], [[1000, 0, 1000]]],
    ['masks are used up and never owed', [move('issue', -20000, { returnable: false })], [[20000, 0, 0]]],
    ['but what was lent is owed whatever it is', [move('lend', -1000, { returnable: false })], [[1000, 0, 1000]]],
    ['more returned than given owes nothing', [move('issue', -1000), move('return', 2000)], [[1000, 2000, 0]]],
    ['what the person gave is no kit of theirs', [move('donation', 5000)], []],
  ])('%s', (_, moves, expected) => expect(told(moves)).toEqual(expected));

  it('names what is still to be returned first', () => {
    const masks = move('issue', -20000, { returnable: false, itemName: '口罩', itemId: testId<'item'>('item', 2) as ItemId });
    expect(issuedItems([move('issue', -1000), masks]).map((item) => item.itemName)).toEqual(['军大衣', '口罩']);
  });
});
