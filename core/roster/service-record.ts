import type { DutyLoad } from '../contract/results.ts';
import type { LocalDate } from '../time/local-date.ts';

/** What the books say of one person's service, for the note to the home unit. */
export interface ServiceRecord {
  /** first and last day of service as far as known */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** duties actually served */
  readonly load: Omit<DutyLoad, 'personId'>;
  /** names of the posts held, most often first */
  readonly posts: readonly string[];
}
