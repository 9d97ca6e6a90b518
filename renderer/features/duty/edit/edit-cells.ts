import type { Assignment, Duty } from '#core/duty/duty.ts';
import type { GridPlace, GridSize } from '#renderer/ui/grid/grid-move.ts';
import type { PersonRow } from '../people-model.ts';
import type { ShiftRow } from '../posts-model.ts';

/** A cell of either grid as far as editing goes: who stands in it, and what a duty becomes when it is put there. */
export interface EditCell {
  readonly standing: readonly Assignment[];
  readonly put: (duty: Duty) => Duty;
  /** one duty fits (a person's day); else several people may stand in it (a post in a shift) */
  readonly single: boolean;
}

export interface EditGrid extends GridSize {
  readonly at: (place: GridPlace) => EditCell | null;
}

const plain = ({ date, shiftId, dutyPostId, personId }: Duty): Duty => ({ date, shiftId, dutyPostId, personId });

/** 按岗位: the person stays, day, shift and post are those of the cell. */
export const postsGrid = (rows: readonly ShiftRow[]): EditGrid => ({
  rows: rows.length,
  columns: rows[0]?.cells.length ?? 0,
  at: ({ row, column }) => {
    const cell = rows[row]?.cells[column];
    return cell
      ? {
          standing: cell.standers.map((stander) => stander.assignment),
          put: (duty) => ({ ...plain(duty), date: cell.date, shiftId: cell.shift.id, dutyPostId: cell.post.id }),
          single: false,
        }
      : null;
  },
});

/** 按人员: shift and post stay, person and day are those of the cell. */
export const peopleGrid = (rows: readonly PersonRow[]): EditGrid => ({
  rows: rows.length,
  columns: rows[0]?.days.length ?? 0,
  at: ({ row, column }) => {
    const day = rows[row]?.days[column];
    return day
      ? {
          standing: day.duties.map((duty) => duty.assignment),
          put: (duty) => ({ ...plain(duty), date: day.date, personId: day.person.id }),
          single: true,
        }
      : null;
  },
});
