import { type DayFigureName, type DayFigures, dayFigureNames } from '#core/figures/day-figures.ts';
import { keysOf } from '#core/roster/person.ts';
import { datesBetween, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { talliesByDay } from './branch-figures.ts';
import { deliveriesByDay } from './delivery-figures.ts';
import { dutyByDay, gateByDay, patrolsByDay } from './duty-figures.ts';
import { requestsByDay } from './request-figures.ts';
import { type FigureSpan, figureSpan } from './span.ts';
import { contactsByDay, visitsByDay } from './visit-figures.ts';

type Part = { readonly date: LocalDate } & Partial<Record<DayFigureName, number>>;

const partsOf = (db: Db, span: FigureSpan): readonly Part[] => [
  ...dutyByDay(db, span),
  ...gateByDay(db, span),
  ...patrolsByDay(db, span),
  ...requestsByDay(db, span),
  ...deliveriesByDay(db, span),
  ...visitsByDay(db, span),
  ...contactsByDay(db, span),
  ...talliesByDay(db, span),
];

/** 逐日数据: one entry per day, counted as `readSiteFigures` counts. */
export const readDayFigures = (db: Db, from: LocalDate, to: LocalDate, now: LocalTime): readonly DayFigures[] => {
  const zeros = Object.fromEntries(keysOf(dayFigureNames).map((name) => [name, 0])) as Record<DayFigureName, number>;
  const days = new Map<LocalDate, DayFigures>(datesBetween(from, to).map((date) => [date, { date, ...zeros }]));
  for (const part of partsOf(db, figureSpan(from, to, now))) {
    const day = days.get(part.date);
    if (day) days.set(part.date, { ...day, ...part });
  }
  return [...days.values()];
};
