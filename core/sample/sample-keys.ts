import type { ItemId, PersonId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What sample records need from outside: the day they are told from, fresh ids, and the ids of records already made, by name. */
export interface SampleKeys {
  readonly today: LocalDate;
  /** a new UUID each time */
  readonly makeId: () => string;
  readonly personId: (name: string) => PersonId;
  /** by name of the item, e.g. 白菜 */
  readonly itemId: (name: string) => ItemId;
}
