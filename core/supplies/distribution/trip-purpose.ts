import { type LocalDate, localDate } from '../../time/local-date.ts';
import type { Trip } from './trip.ts';

/**
 * How a ledger document names its trip for ever, in words that a register can show: the team is who received, the purpose begins with the day.
 * 2022-01-06 入户分发：爱心白菜
 */
export const tripPurpose = (trip: Trip, runName: string): string => `${trip.date} 入户分发：${runName}`;

const DATE_LENGTH = 10;

/** The trip of a document of a run; null when its words do not begin with a day. */
export const tripOfPurpose = (document: { readonly purpose: string; readonly party: string }): Trip | null => {
  const date = document.purpose.slice(0, DATE_LENGTH);
  return localDate.safeParse(date).success ? { date: date as LocalDate, team: document.party } : null;
};
