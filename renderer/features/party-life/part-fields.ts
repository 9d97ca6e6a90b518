import type { Failure } from '#core/contract/failure.ts';
import type { Person } from '#core/roster/person.ts';

/** What each part of a form is given. */
export interface PartFieldsProps<Draft> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly failure: Failure | null;
  /** on the roster now */
  readonly people: readonly Person[];
}
