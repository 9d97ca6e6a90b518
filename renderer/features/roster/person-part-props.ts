import type { Failure } from '#core/contract/failure.ts';
import type { PersonFields } from '#core/roster/person.ts';

/** What each part of the person form is given. */
export interface PersonPartProps {
  readonly fields: PersonFields;
  readonly change: (part: Partial<PersonFields>) => void;
  readonly failure: Failure | null;
  /** groups in use, offered while typing */
  readonly groups: readonly string[];
}
