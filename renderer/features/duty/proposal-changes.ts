import type { Duty } from '#core/duty/duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** What a proposal would change on one day. */
export interface DayChange {
  readonly date: LocalDate;
  readonly gone: readonly Duty[];
  readonly come: readonly Duty[];
}

const keyOf = ({ date, shiftId, dutyPostId, personId }: Duty): string => [date, shiftId, dutyPostId, personId].join(' ');

/** Day by day what a proposal takes away and what it adds, days without a change left out. */
export const proposalChanges = (present: readonly Duty[], proposed: readonly Duty[]): readonly DayChange[] => {
  const [before, after] = [new Set(present.map(keyOf)), new Set(proposed.map(keyOf))];
  const gone = present.filter((duty) => !after.has(keyOf(duty)));
  const come = proposed.filter((duty) => !before.has(keyOf(duty)));
  const dates = [...new Set([...gone, ...come].map(({ date }) => date))].sort();
  return dates.map((date) => ({
    date,
    gone: gone.filter((duty) => duty.date === date),
    come: come.filter((duty) => duty.date === date),
  }));
};

/** The proposal on the days that were chosen, what stands now on the others. */
export const acceptDays = (present: readonly Duty[], proposed: readonly Duty[], chosen: ReadonlySet<LocalDate>): readonly Duty[] => [
  ...present.filter(({ date }) => !chosen.has(date)),
  ...proposed.filter(({ date }) => chosen.has(date)),
];
