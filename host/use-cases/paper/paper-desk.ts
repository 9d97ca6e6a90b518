import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';

/** What a page may be made of: the post as it is at this moment. */
export interface Desk {
  readonly db: Db;
  readonly now: LocalTime;
  readonly today: LocalDate;
}
