import type { Failure } from '#core/contract/failure.ts';

/** What each part of a form is given. */
export interface PartFieldsProps<Draft> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly failure: Failure | null;
}
