import type { InputOf } from '#core/contract/routes.ts';
import type { PatrolLine } from '#core/figures/patrols.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { clockText, readClock } from '#core/time/read-clock.ts';

const MINUTES_PER_DAY = 1440;

/** A round as it is typed. */
export interface PatrolDraft {
  readonly date: LocalDate;
  readonly start: string;
  readonly end: string;
  readonly personIds: PatrolLine['personIds'];
  readonly route: string;
  readonly found: string;
}

export const newPatrol = (date: LocalDate): PatrolDraft => ({ date, start: '', end: '', personIds: [], route: '', found: '' });

export const draftOf = (line: PatrolLine): PatrolDraft => ({
  date: line.date,
  start: clockText(line.startMinute),
  end: clockText(line.endMinute),
  personIds: line.personIds,
  route: line.route,
  found: line.found,
});

/** 照上次: the same people on the same way; what is typed already stays. */
export const likeLast = (last: PatrolLine): Partial<PatrolDraft> => ({ personIds: last.personIds, route: last.route });

/** An end that lies before the start is of the next day; what is no time becomes a number the contract refuses with its sentence. */
export const fieldsOf = ({ start, end, ...draft }: PatrolDraft): InputOf<'patrol.save'>['fields'] => {
  const from = readClock(start);
  const to = readClock(end);
  const endMinute = to === null ? -1 : from !== null && to <= from ? to + MINUTES_PER_DAY : to;
  return { ...draft, personIds: [...draft.personIds], startMinute: from ?? -1, endMinute };
};
