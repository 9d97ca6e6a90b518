import type { PersonFields } from '../person.ts';
import type { TableField } from './roster-columns.ts';

/** 以花名册为准 or 以表格为准 */
export type Side = 'ours' | 'theirs';

/** One field that a row says otherwise than the roster. */
export interface Difference {
  readonly field: TableField;
  /** nothing stands in the roster yet, so that taking the row's loses nothing */
  readonly fills: boolean;
}

const isEmpty = (value: PersonFields[TableField]): boolean =>
  value === '' || value === null || value === 'none' || (Array.isArray(value) && value.length === 0);

const same = (a: PersonFields[TableField], b: PersonFields[TableField]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a row, read as `theirs`, says otherwise than `ours`; of the fields in `given` only, since an absent column says nothing, and an empty cell neither. */
export const differencesOf = (ours: PersonFields, theirs: PersonFields, given: readonly TableField[]): readonly Difference[] =>
  given
    .filter((field) => !same(ours[field], theirs[field]) && !isEmpty(theirs[field]))
    .map((field) => ({ field, fills: isEmpty(ours[field]) }));

/** Which side each field takes: what was chosen for it, else the row's where the roster has nothing, else the roster's. */
export const sideOf = (difference: Difference, chosen: Partial<Readonly<Record<TableField, Side>>>): Side =>
  chosen[difference.field] ?? (difference.fills ? 'theirs' : 'ours');

/** The person after the choice, and which fields change. Kept cells of the row join those of the roster; one already there stays. */
export const mergePeople = (
  ours: PersonFields,
  theirs: PersonFields,
  differences: readonly Difference[],
  chosen: Partial<Readonly<Record<TableField, Side>>> = {},
): { readonly fields: PersonFields; readonly changed: readonly (TableField | 'original')[] } => {
  const taken = differences.filter((difference) => sideOf(difference, chosen) === 'theirs').map(({ field }) => field);
  const original = { ...theirs.original, ...ours.original };
  const gained = Object.keys(original).length > Object.keys(ours.original).length;
  return {
    fields: { ...ours, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])), ...(gained ? { original } : {}) },
    changed: [...taken, ...(gained ? (['original'] as const) : [])],
  };
};
