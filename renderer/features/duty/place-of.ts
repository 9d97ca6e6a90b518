import type { Breach } from '#core/duty/duty.ts';
import type { GridPlace } from '#renderer/ui/grid/grid-move.ts';
import type { ShiftRow } from './posts-model.ts';

/** What an open place or a breach points at. */
export interface Pointer extends Pick<Breach, 'date' | 'shiftId' | 'personId'> {
  readonly dutyPostId?: string;
}

/** The cell of the posts grid it points at: the person's own duty where there is one, else the shift's first post. */
export const placeOf = (rows: readonly ShiftRow[], pointer: Pointer): GridPlace | null => {
  const inShift = (row: ShiftRow) => row.date === pointer.date && (pointer.shiftId === null || row.shift.id === pointer.shiftId);
  for (const [row, shiftRow] of rows.entries()) {
    if (!inShift(shiftRow)) continue;
    const column = shiftRow.cells.findIndex((cell) =>
      pointer.dutyPostId
        ? cell.post.id === pointer.dutyPostId
        : cell.standers.some((stander) => stander.assignment.personId === pointer.personId),
    );
    if (column >= 0) return { row, column };
  }
  const row = rows.findIndex(inShift);
  return row < 0 ? null : { row, column: 0 };
};
