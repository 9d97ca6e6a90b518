import { type BriefKind, briefKinds, briefPeriod } from '#core/figures/brief.ts';
import { addDays, type LocalDate, localDate } from '#core/time/local-date.ts';

export interface BriefAddress {
  readonly kind: BriefKind;
  readonly date: LocalDate;
}

/** `day-2022-01-06`: one word, so that leaving unsaved words for another brief is noticed like leaving for another record. */
export const addressOf = ({ kind, date }: BriefAddress): string => `${kind}-${briefPeriod(kind, date).from}`;

/** What an address names; one that nobody can read is today's brief, and so is one of days to come. */
export const readAddress = (focus: string | null, today: LocalDate): BriefAddress => {
  const [, kind = 'day', text = ''] = /^(day|week)-(.+)$/.exec(focus ?? '') ?? [];
  const date = localDate.safeParse(text).data ?? today;
  return { kind: kind in briefKinds ? (kind as BriefKind) : 'day', date: date > today ? today : date };
};

/** The brief before or after this one; null where it lies in days to come. */
export const stepFrom = ({ kind, date }: BriefAddress, steps: number, today: LocalDate): BriefAddress | null => {
  const next = addDays(briefPeriod(kind, date).from, steps * (kind === 'day' ? 1 : 7));
  return next > today ? null : { kind, date: next };
};
