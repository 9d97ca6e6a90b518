import type { PersonDay, PersonRow } from './people-model.ts';
import type { PostCell, ShiftRow } from './posts-model.ts';

/** What stands open beside the grid, by its keys, so that it shows the newest data after every change. */
export type Beside =
  | { readonly kind: 'none' }
  | { readonly kind: 'issues' }
  | { readonly kind: 'cell'; readonly key: string; readonly replacing: string | null }
  | { readonly kind: 'day'; readonly personId: string; readonly date: string };

export const nothing: Beside = { kind: 'none' };

export const cellKeyOf = (cell: PostCell): string => `${cell.date} ${cell.shift.id} ${cell.post.id}`;

/** `replacing` = the duty to hand over, when the cell is opened for that. */
export const besideCell = (cell: PostCell, replacing: string | null = null): Beside => ({ kind: 'cell', key: cellKeyOf(cell), replacing });

export const besideDay = (day: PersonDay): Beside => ({ kind: 'day', personId: day.person.id, date: day.date });

/** The cell with its row as they are now; null when the post or shift is gone. */
export const findCell = (rows: readonly ShiftRow[], key: string): { readonly row: ShiftRow; readonly cell: PostCell } | null => {
  for (const row of rows) {
    const cell = row.cells.find((one) => cellKeyOf(one) === key);
    if (cell) return { row, cell };
  }
  return null;
};

export const findDay = (people: readonly PersonRow[], personId: string, date: string): PersonDay | null =>
  people.find((row) => row.person.id === personId)?.days.find((day) => day.date === date) ?? null;
