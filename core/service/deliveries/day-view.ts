import type { LocalDate } from '../../time/local-date.ts';
import type { KeptTask, LeftOut } from './plan-day.ts';
import type { DeliveryTeam } from './team.ts';

/** One day of 配送, as the page and its papers see it. */
export interface DeliveryDay {
  readonly date: LocalDate;
  readonly tasks: readonly KeptTask[];
  readonly teams: readonly DeliveryTeam[];
  /** what one click would put on the list; `tasks` 0 = all of it stands there */
  readonly toMake: { readonly tasks: number; readonly doors: number; readonly carried: number; readonly leftOut: LeftOut };
  /** isolated on that day */
  readonly isolated: number;
  /** the newest day before with tasks that nobody has said the end of */
  readonly unsaid: { readonly date: LocalDate; readonly tasks: number } | null;
}

/** What making the day's list did. */
export interface DayMade {
  readonly made: number;
  readonly doors: number;
  readonly carried: number;
  readonly leftOut: LeftOut;
}
