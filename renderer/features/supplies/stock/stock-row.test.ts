import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#core/time/local-date.ts';
import { aLot, anItem, lying, stockOf } from '../forms/testing-stock.ts';
import { filterStock, marksOf, noStockFilter, stockRows } from './stock-row.ts';

const today = '2022-01-06' as LocalDate;
const until = (expiresOn: string, code = 'A') => aLot(code, { expiresOn: expiresOn as LocalDate });

describe('what a storekeeper has to look at', () => {
  it('warns of what expires within the item’s own days, today included, and not a day earlier', () => {
    const item = anItem({ warnDays: 30 });
    expect(marksOf(stockOf(item, [lying(1000, until('2022-02-05'))]), today).expiring?.daysLeft).toBe(30);
    expect(marksOf(stockOf(item, [lying(1000, until('2022-02-06'))]), today).expiring).toBeNull();
    expect(marksOf(stockOf(item, [lying(1000, until('2022-01-06'))]), today).expiring?.daysLeft).toBe(0);
  });
  it('counts expired goods apart from those that expire soon', () => {
    const marks = marksOf(stockOf(anItem(), [lying(1000, until('2022-01-05')), lying(2000, until('2022-01-07', 'B'))]), today);
    expect(marks).toMatchObject({ expired: 1000, expiring: { quantity: 2000 } });
  });
  it('puts expired goods before all others', () => {
    const good = stockOf(anItem({ name: '酒精' }), [lying(1000)]);
    const old = stockOf(anItem({ name: '手套' }), [lying(1000, until('2022-01-05'))]);
    expect(stockRows([good, old], [], today).map(({ stock }) => stock.item.name)).toEqual(['手套', '酒精']);
  });
});

describe('finding something in store', () => {
  const rows = stockRows(
    [stockOf(anItem({ name: '医用口罩', spec: 'N95' }), [lying(1000, until('2022-06-01', 'B7'))]), stockOf(anItem({ name: '酒精' }), [])],
    [],
    today,
  );
  const names = (text: string) => filterStock(rows, { ...noStockFilter, text }).map(({ stock }) => stock.item.name);
  it.each(['口罩', 'yykz', 'kouzhao', 'n95', 'B7'])('"%s" finds the masks', (text) => expect(names(text)).toEqual(['医用口罩']));
  it('of one place shows only what lies there, with the balance of that place', () => {
    const tent = { ...lying(400), placeId: 'tent' as never, placeName: '北门帐篷' };
    const both = stockRows([stockOf(anItem(), [lying(1000), tent])], [], today);
    expect(filterStock(both, { ...noStockFilter, place: 'tent' }).map(({ balance }) => balance)).toEqual([400]);
    expect(filterStock(both, { ...noStockFilter, place: 'elsewhere' })).toEqual([]);
  });
});
