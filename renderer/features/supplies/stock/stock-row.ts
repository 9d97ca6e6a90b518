import { nameFinder } from '#core/roster/name-match.ts';
import type { ItemStock, StockPart } from '#core/supplies/stock.ts';
import type { Item, StockLine } from '#core/supplies/supplies.ts';
import { addDays, dayNumber, type LocalDate } from '#core/time/local-date.ts';

/** What there is to say of a thing in store; several may hold at once. */
export interface StockMarks {
  readonly short: boolean;
  /** 过期, in thousandths of the unit */
  readonly expired: number;
  /** 临期: the next day on which some of it expires, within the item's own warning */
  readonly expiring: { readonly quantity: number; readonly on: LocalDate; readonly daysLeft: number } | null;
}

/** One line of 库存. */
export interface StockRow {
  readonly stock: ItemStock;
  /** of the place one looks at; of all places unless one does */
  readonly balance: number;
  readonly marks: StockMarks;
  /** 够用天数; null when nothing was issued in the last seven days */
  readonly daysLeft: number | null;
}

export type StateFilter = 'all' | 'short' | 'expiring' | 'expired' | 'bound' | 'lent' | 'none';
export interface StockFilter {
  readonly text: string;
  readonly category: Item['category'] | 'all';
  /** 'all', 'main' or the place's id */
  readonly place: string;
  readonly state: StateFilter;
}
export const noStockFilter: StockFilter = { text: '', category: 'all', place: 'all', state: 'all' };

const sum = (parts: readonly StockPart[]): number => parts.reduce((total, part) => total + part.quantity, 0);

const expiringOf = (parts: readonly StockPart[], warnDays: number, today: LocalDate): StockMarks['expiring'] => {
  if (!parts.some(({ lot }) => lot?.expiresOn)) return null;
  const until = addDays(today, warnDays);
  const soon = parts.filter(({ lot, expired }) => !expired && lot?.expiresOn && lot.expiresOn <= until);
  const on = soon.map(({ lot }) => lot?.expiresOn).sort()[0];
  if (!on) return null;
  return { quantity: sum(soon), on, daysLeft: dayNumber(on) - dayNumber(today) };
};

export const marksOf = ({ item, parts, short }: ItemStock, today: LocalDate): StockMarks => ({
  short,
  expired: sum(parts.filter((part) => part.expired)),
  expiring: expiringOf(parts, item.warnDays, today),
});

/** Stock and days of supply of every item, what needs a look first. */
export const stockRows = (stock: readonly ItemStock[], lines: readonly StockLine[], today: LocalDate): readonly StockRow[] => {
  const days = new Map(lines.map((line) => [line.item.id, line.daysLeft]));
  const rows = stock.map((one) => ({
    stock: one,
    balance: one.balance,
    marks: marksOf(one, today),
    daysLeft: days.get(one.item.id) ?? null,
  }));
  return rows.sort((a, b) => weight(b) - weight(a));
};

const weight = ({ marks }: StockRow): number => Number(marks.expired > 0) * 4 + Number(marks.short) * 2 + Number(marks.expiring !== null);

const isAt = (part: StockPart, place: string): boolean => (place === 'main' ? part.placeId === null : part.placeId === place);

/** The row as it is in one place. */
const atPlace = (row: StockRow, place: string): StockRow => {
  if (place === 'all') return row;
  const parts = row.stock.parts.filter((part) => isAt(part, place));
  return { ...row, stock: { ...row.stock, parts }, balance: sum(parts) };
};

const holds: Readonly<Record<StateFilter, (row: StockRow) => boolean>> = {
  all: () => true,
  short: ({ marks }) => marks.short,
  expiring: ({ marks }) => marks.expiring !== null,
  expired: ({ marks }) => marks.expired > 0,
  bound: ({ stock }) => stock.parts.some((part) => (part.lot?.boundTo ?? '') !== ''),
  lent: ({ stock }) => stock.lent > 0,
  none: ({ balance }) => balance === 0,
};

/** By name, pinyin, specification, and what is written on a lot. */
const finderOf = (text: string): ((row: StockRow) => boolean) => {
  const byName = nameFinder(text);
  const plain = text.toLowerCase();
  return ({ stock: { item, parts } }) =>
    byName(item.name) ||
    item.spec.toLowerCase().includes(plain) ||
    parts.some(({ lot }) => lot !== null && [lot.code, lot.boundTo, lot.maker].some((words) => words.toLowerCase().includes(plain)));
};

export const filterStock = (rows: readonly StockRow[], filter: StockFilter): readonly StockRow[] => {
  const found = finderOf(filter.text.trim());
  return rows
    .filter(({ stock }) => filter.category === 'all' || stock.item.category === filter.category)
    .map((row) => atPlace(row, filter.place))
    .filter((row) => (filter.place === 'all' || row.balance > 0) && holds[filter.state](row) && found(row));
};

export const isStockFiltered = (filter: StockFilter): boolean =>
  filter.text.trim() !== '' || filter.category !== 'all' || filter.place !== 'all' || filter.state !== 'all';
