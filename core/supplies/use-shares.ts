import type { PersonId } from '../contract/id.ts';
import type { RecipientKind } from './party-kind.ts';
import type { Quantity } from './quantity.ts';

/** What one receiver used in the period, less what came back. */
export interface ReceiverUse {
  readonly kind: RecipientKind;
  readonly personId: PersonId | null;
  /** as on the register */
  readonly party: string;
  /** given out door to door */
  readonly run: boolean;
  readonly used: number;
}

export interface Share {
  readonly name: string;
  readonly used: Quantity;
}

/** Use by group and by person; each adds up to the use of the period, so that nothing is hidden. */
export interface UseShares {
  readonly groups: readonly Share[];
  readonly people: readonly Share[];
}

const HOUSEHOLDS = '住户';
const NO_GROUP = '没有编组的人';
/** What did not go to a person. */
export const NOT_A_PERSON = '小组、岗位、住户等';

const gather = (uses: readonly ReceiverUse[], nameOf: (use: ReceiverUse) => string): readonly Share[] => {
  const shares = new Map<string, number>();
  for (const use of uses) shares.set(nameOf(use), (shares.get(nameOf(use)) ?? 0) + use.used);
  return [...shares]
    .filter(([, used]) => used !== 0)
    .map(([name, used]) => ({ name, used }))
    .sort((a, b) => b.used - a.used || a.name.localeCompare(b.name, 'zh-CN'));
};

/** `personOf` knows today's roster: name and working group (工作组). */
export const shareUse = (
  uses: readonly ReceiverUse[],
  personOf: (id: PersonId) => { readonly name: string; readonly group: string } | undefined,
): UseShares => {
  const person = (use: ReceiverUse) => (use.personId ? personOf(use.personId) : undefined);
  return {
    groups: gather(uses, (use) => {
      if (use.run || use.kind === 'household') return HOUSEHOLDS;
      if (use.personId) return person(use)?.group || NO_GROUP;
      return use.party;
    }),
    people: gather(uses, (use) => (use.personId ? (person(use)?.name ?? use.party) : NOT_A_PERSON)),
  };
};
