import { expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { sampleItems, sampleLedgerRows } from '../testing/sample-ledger-rows.ts';
import { samplePost } from '../testing/sample-people.ts';
import { stockCardModel } from './model.ts';

it('carries forward, adds and takes off to the thousandth, item by item; items without stock or lines get no card', () => {
  const rows = sampleLedgerRows(30);
  const [masks, alcohol] = sampleItems;
  if (!masks || !alcohol) throw new Error('the sample has items');
  const { cards } = stockCardModel({
    post: samplePost(),
    from: '2022-11-15' as LocalDate,
    to: '2022-11-22' as LocalDate,
    items: [...sampleItems, { ...masks, id: 'never moved' as typeof masks.id }],
    rows,
    before: [
      { item: masks, lot: null, place: '', balance: 12_345 },
      { item: masks, lot: null, place: '岗亭', balance: 5 },
    ],
    parts: [],
    printedAt: '2022-11-22T09:41' as LocalTime,
  });
  expect(cards.map((card) => card.item.id)).toEqual(sampleItems.map((item) => item.id));
  for (const card of cards) {
    const moved = rows.filter((row) => row.item.id === card.item.id).reduce((sum, row) => sum + row.move.delta, 0);
    expect(card.opening).toBe(card.item.id === masks.id ? 12_350 : 0);
    expect(card.closing).toBe(card.opening + moved);
    expect(card.opening + card.received - card.issued).toBe(card.closing);
  }
});
