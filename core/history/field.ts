import { showYuan } from '../supplies/money.ts';
import { showQuantity } from '../supplies/quantity.ts';

/** 名称 of a record by its number, for fields that name another record; null when it is not known (any more). */
export type NameOf = (id: string) => string | null;

/** How one stored value reads. */
type Show = (value: unknown, nameOf: NameOf) => string;

export interface Field {
  readonly label: string;
  readonly show: Show;
}

/** A kind of record in people's words, and every field that is stored of it. A field of the store that is not said here does not compile away silently: a test goes through the columns. */
export interface RecordWords {
  readonly word: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** the field it is called by; none where a record has no name of its own */
  readonly title?: string;
}

export const EMPTY = '（空）';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/;

const dateWords = (text: string): string => {
  const match = TIME.exec(text);
  if (!match) return text;
  const [, year, month, day, clock] = match;
  return `${year}年${Number(month)}月${Number(day)}日${clock ? ` ${clock}` : ''}`;
};

const textWords = (text: string, nameOf: NameOf): string => {
  if (text === '') return EMPTY;
  return UUID.test(text) ? (nameOf(text) ?? '（已不在）') : dateWords(text);
};

/** Words, days, times, yes and no, numbers of other records, and lists of them. */
const showPlain: Show = (value, nameOf) => {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return textWords(value, nameOf);
  if (Array.isArray(value)) return value.length === 0 ? EMPTY : value.map((one) => showPlain(one, nameOf)).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

export const plain = (label: string): Field => ({ label, show: showPlain });

/** A value out of a fixed list. */
export const choice = (label: string, words: Readonly<Record<string, string>>): Field => ({
  label,
  show: (value, nameOf) =>
    Array.isArray(value)
      ? value.map((one) => words[String(one)] ?? String(one)).join('、') || EMPTY
      : words[String(value)] || showPlain(value, nameOf),
});

/** 数量 in thousandths of a unit. */
export const quantity = (label: string): Field => ({
  label,
  show: (value) => (typeof value === 'number' ? showQuantity(value) : EMPTY),
});

/** 金额 in fen. */
export const money = (label: string): Field => ({ label, show: (value) => (typeof value === 'number' ? showYuan(value) : EMPTY) });

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Minutes from midnight; past 24:00 it is the next day. */
export const minutes = (label: string): Field => ({
  label,
  show: (value) => {
    if (typeof value !== 'number') return EMPTY;
    const clock = `${twoDigits(Math.floor(value / 60) % 24)}:${twoDigits(value % 60)}`;
    return value >= 1440 ? `次日${clock}` : clock;
  },
});

/** A list whose entries have parts; each entry on a line of its own. */
export const list = (label: string, line: (entry: Readonly<Record<string, unknown>>, nameOf: NameOf) => string): Field => ({
  label,
  show: (value, nameOf) =>
    Array.isArray(value) && value.length > 0
      ? value.map((entry) => line(entry as Readonly<Record<string, unknown>>, nameOf)).join('\n')
      : EMPTY,
});

/** Something with parts, told in one sentence. */
export const told = (label: string, words: (value: Readonly<Record<string, unknown>>, nameOf: NameOf) => string): Field => ({
  label,
  show: (value, nameOf) =>
    value !== null && typeof value === 'object' ? words(value as Readonly<Record<string, unknown>>, nameOf) : showPlain(value, nameOf),
});

/** A field that people need not read: an order on the screen, a check sum. It is left out of what is shown. */
export const silent = (label: string): Field => ({ label, show: () => '' });

/** Text of any value, as `plain` shows it. */
export const words = (value: unknown, nameOf: NameOf = () => null): string => showPlain(value, nameOf);

/** Labels of plain fields in one go. */
export const plains = <Names extends Readonly<Record<string, string>>>(labels: Names): Readonly<Record<keyof Names, Field>> =>
  Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, plain(label)])) as Record<keyof Names, Field>;
