import { z } from 'zod';
import { type Id, id, type PersonId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import { keysOf } from './person.ts';

export type PairId = Id<'person-pair'>;

/** 搭班: two people in the same shifts (父子、师徒), or never in the same shift (孩子要有人带的夫妻). */
export const pairKinds = { together: '一起上班', apart: '错开上班' } as const;
export type PairKind = keyof typeof pairKinds;

export const pairFields = z
  .object({
    firstId: id<'person'>(),
    secondId: id<'person'>(),
    kind: z.enum(keysOf(pairKinds)),
    note: z.string().trim().max(100, '说明最多 100 个字'),
  })
  .refine((pair) => pair.firstId !== pair.secondId, { path: ['secondId'], message: '要选两个不同的人' });
export type PairFields = z.output<typeof pairFields>;
export type Pair = PairFields & { readonly id: PairId };

/** What planning and the live check look at. */
export type PairRule = Pick<Pair, 'firstId' | 'secondId' | 'kind'>;

/** The same two people, whichever of them was named first. */
export const sameTwo = (one: Pick<Pair, 'firstId' | 'secondId'>, other: Pick<Pair, 'firstId' | 'secondId'>): boolean =>
  (one.firstId === other.firstId && one.secondId === other.secondId) || (one.firstId === other.secondId && one.secondId === other.firstId);

interface Here {
  readonly id: PersonId;
  readonly removed: boolean;
  readonly availableFrom: LocalDate | null;
  readonly availableTo: LocalDate | null;
}

/** Pairs of whom both can serve on some day of `from`…`to`; the others mean nothing there. */
export const pairsInForce = <Of extends PairRule>(
  pairs: readonly Of[],
  people: readonly Here[],
  range: { readonly from: LocalDate; readonly to: LocalDate },
): readonly Of[] => {
  const here = new Set(
    people
      .filter(
        (person) => !person.removed && (person.availableFrom ?? range.from) <= range.to && (person.availableTo ?? range.to) >= range.from,
      )
      .map((person) => person.id),
  );
  return pairs.filter((pair) => here.has(pair.firstId) && here.has(pair.secondId));
};
