import { and, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';

/** 时段, both days included, and the moment by which something is overdue: the end of the period, or now where it is not over yet. */
export interface FigureSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** the first moment after the period */
  readonly before: LocalTime;
  readonly asOf: LocalTime;
}

export const figureSpan = (from: LocalDate, to: LocalDate, now: LocalTime): FigureSpan => {
  const before = `${addDays(to, 1)}T00:00` as LocalTime;
  return { from, to, before, asOf: now < before ? now : before };
};

/** A day column within the period. */
export const onDays = (column: SQLiteColumn, { from, to }: FigureSpan): SQL | undefined => and(gte(column, from), lte(column, to));

/** A moment column within the period; null is outside. */
export const atTimes = (column: SQLiteColumn, { from, before }: FigureSpan): SQL | undefined =>
  and(gte(column, `${from}T00:00`), lt(column, before));

export const countOf = (condition?: SQL): SQL<number> =>
  condition === undefined ? sql<number>`count(*)` : sql<number>`count(*) filter (where ${condition})`;

export const sumOf = (what: SQL | SQLiteColumn, condition?: SQL): SQL<number> =>
  condition === undefined ? sql<number>`coalesce(sum(${what}), 0)` : sql<number>`coalesce(sum(${what}) filter (where ${condition}), 0)`;

/** Minutes from one moment to another. */
export const minutesBetween = (start: SQLiteColumn, end: SQLiteColumn): SQL<number> =>
  sql<number>`cast(round((julianday(${end}) - julianday(${start})) * 1440) as integer)`;

/** The row of a query that sums: there always is one. */
export const theRow = <Row>(row: Row | undefined): Row => {
  if (row === undefined) throw new Error('a sum without a row');
  return row;
};
