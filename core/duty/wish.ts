import { z } from 'zod';
import { type Id, id, type PersonId, type ShiftId } from '../contract/id.ts';
import type { AbsenceFields } from '../roster/absence.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalDate, localDate } from '../time/local-date.ts';

export type WishId = Id<'duty-wish'>;

/** 意愿: would like to serve, or would rather not. A wish, unlike an absence, may be passed over. */
export const wishWants = { on: '想值', off: '不想值' } as const;
export type WishWants = keyof typeof wishWants;

/** How much it matters to the person; the planner weighs the two very differently. */
export const wishStrengths = { 1: '一般', 2: '强烈' } as const;
export type WishStrength = keyof typeof wishStrengths;

export const wishFields = z.object({
  personId: id<'person'>(),
  date: localDate,
  /** null = the whole day */
  shiftId: id<'shift'>().nullable(),
  wants: z.enum(keysOf(wishWants)),
  strength: z.literal([1, 2]),
  note: z.string().trim().max(100, '说明最多 100 个字'),
});
export type WishFields = z.output<typeof wishFields>;
export type Wish = WishFields & {
  readonly id: WishId;
  readonly personId: PersonId;
  readonly date: LocalDate;
  readonly shiftId: ShiftId | null;
};

/** A row of an imported table of wishes: what it becomes, or every reason why not. `cells` are as read. */
export interface WishRow {
  /** as the file counts, from 1 */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly verdict:
    | { readonly kind: 'ready'; readonly wishes: readonly WishFields[]; readonly absence: AbsenceFields | null }
    | { readonly kind: 'bad'; readonly reasons: readonly string[] };
}
export interface WishPreview {
  readonly fileName: string;
  readonly rows: readonly WishRow[];
  readonly columns: readonly string[];
  /** headings of the file that nothing takes */
  readonly ignoredColumns: readonly string[];
}
