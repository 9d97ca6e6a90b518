import type { PersonId } from '#core/contract/id.ts';

/** A team as it is typed; `key` holds the row while its name changes. */
export interface TeamDraft {
  readonly key: string;
  readonly name: string;
  readonly personIds: readonly PersonId[];
}
