import type { AssignmentId } from '#core/contract/id.ts';
import type { Assignment, Duty } from '#core/duty/duty.ts';
import type { DutyStep, RefusedStep } from '#core/duty/edit-duties.ts';
import { type GridPlace, type GridRange, placesIn } from '#renderer/ui/grid/grid-move.ts';
import type { GridDrop } from '#renderer/ui/grid/use-grid-drag.ts';
import type { EditCell, EditGrid } from './edit-cells.ts';

/** What was copied or cut: rows of cells, each with its duties. */
export interface Clip {
  readonly range: GridRange;
  readonly cut: boolean;
  readonly cells: readonly (readonly (readonly Assignment[])[])[];
}

/** Steps to send, and what is not even tried, with the reason. */
export interface EditPlan {
  readonly steps: readonly DutyStep[];
  readonly refused: readonly RefusedStep[];
}

/** Down the rows or right along the columns. */
export type Along = 'down' | 'right';
type MakeId = () => AssignmentId;

const nothing: EditPlan = { steps: [], refused: [] };

const sameDuty = (one: Duty, other: Duty): boolean =>
  one.date === other.date && one.shiftId === other.shiftId && one.dutyPostId === other.dutyPostId && one.personId === other.personId;

interface Target {
  readonly cell: EditCell;
  readonly duties: readonly Assignment[];
}

/** Makes one cell hold the given duties and nothing else; what stands there already is not touched. `moving` ones leave their old place, once. */
const fillCell = ({ cell, duties }: Target, makeId: MakeId, moving: ReadonlySet<AssignmentId>, left: Set<AssignmentId>): EditPlan => {
  const wanted = duties.map((from) => ({ from, duty: cell.put(from) }));
  const isWanted = (one: Assignment): boolean => wanted.some(({ duty }) => sameDuty(one, duty));
  if (cell.single && wanted.length > 0 && cell.standing.some((one) => one.pinned && !isWanted(one))) {
    return { steps: [], refused: wanted.map(({ duty }) => ({ duty, reason: '这一天有固定的班，没有覆盖' })) };
  }
  const leaving = cell.standing.filter((one) => !one.pinned && !moving.has(one.id) && !isWanted(one));
  const coming = wanted.filter(
    ({ from, duty }) => !cell.standing.some((one) => sameDuty(one, duty) && (one.id === from.id || !moving.has(one.id))),
  );
  return {
    steps: [
      ...leaving.map((one) => ({ remove: one.id, add: null })),
      ...coming.map(({ from, duty }) => ({ remove: left.delete(from.id) ? from.id : null, add: { id: makeId(), duty } })),
    ],
    refused: [],
  };
};

const fill = (targets: readonly Target[], makeId: MakeId, moving: ReadonlySet<AssignmentId> = new Set()): EditPlan => {
  const left = new Set(moving);
  const plans = targets.map((target) => fillCell(target, makeId, moving, left));
  return { steps: plans.flatMap((plan) => plan.steps), refused: plans.flatMap((plan) => plan.refused) };
};

export const copyCells = (grid: EditGrid, range: GridRange, cut: boolean): Clip => {
  const cells: (readonly Assignment[])[][] = [];
  for (const place of placesIn(range)) {
    const line = cells[place.row - range.top] ?? [];
    cells[place.row - range.top] = line;
    line.push(grid.at(place)?.standing ?? []);
  }
  return { range, cut, cells };
};

const tiled = (size: number, part: number): number => (size % part === 0 ? size : part);

/** 粘贴 at the corner of the selection; a selection that holds the copied block several times is filled with it. */
export const pasteSteps = (grid: EditGrid, clip: Clip, range: GridRange, makeId: MakeId): EditPlan => {
  const [high, wide] = [clip.cells.length, clip.cells[0]?.length ?? 1];
  const rows = clip.cut ? high : tiled(range.bottom - range.top + 1, high);
  const columns = clip.cut ? wide : tiled(range.right - range.left + 1, wide);
  const targets = placesIn({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }).flatMap(({ row, column }): readonly Target[] => {
    const cell = grid.at({ row: range.top + row, column: range.left + column });
    return cell ? [{ cell, duties: clip.cells[row % high]?.[column % wide] ?? [] }] : [];
  });
  return fill(targets, makeId, new Set(clip.cut ? clip.cells.flat(2).map((duty) => duty.id) : []));
};

/** Delete */
export const clearSteps = (grid: EditGrid, range: GridRange): EditPlan => ({
  steps: placesIn(range).flatMap((place) => (grid.at(place)?.standing ?? []).map((duty) => ({ remove: duty.id, add: null }))),
  refused: [],
});

/** Copies the first `pattern` rows (or columns) of the range over the rest of it, again and again. */
const repeat = (grid: EditGrid, range: GridRange, along: Along, pattern: number, makeId: MakeId): EditPlan => {
  const [axis, first] = along === 'down' ? (['row', range.top] as const) : (['column', range.left] as const);
  const targets = placesIn(range).flatMap((place): readonly Target[] => {
    const offset = place[axis] - first;
    const source: GridPlace = { ...place, [axis]: first + (offset % pattern) };
    const cell = offset < pattern ? null : grid.at(place);
    return cell ? [{ cell, duties: grid.at(source)?.standing ?? [] }] : [];
  });
  return fill(targets, makeId);
};

/** Ctrl+D, Ctrl+R: the first row (column) of the selection over all of it; where one row alone is selected, what stands above (left of) it. */
export const fillSteps = (grid: EditGrid, range: GridRange, along: Along, makeId: MakeId): EditPlan => {
  const before: GridRange =
    along === 'down'
      ? { ...range, top: range.top === range.bottom ? Math.max(0, range.top - 1) : range.top }
      : { ...range, left: range.left === range.right ? Math.max(0, range.left - 1) : range.left };
  return repeat(grid, before, along, 1, makeId);
};

/** The selected pattern (早中夜休) again and again: along a person's row to the last day, or down to the last shift where rows are shifts. */
export const repeatSteps = (grid: EditGrid, range: GridRange, along: Along, makeId: MakeId): EditPlan =>
  along === 'down'
    ? repeat(grid, { ...range, bottom: grid.rows - 1 }, along, range.bottom - range.top + 1, makeId)
    : repeat(grid, { ...range, right: grid.columns - 1 }, along, range.right - range.left + 1, makeId);

/** The one duty meant by a part of a cell; of a cell that holds one duty, that one. */
const meant = (cell: EditCell, part: string | null): Assignment | null =>
  cell.standing.find((one) => one.id === part) ?? (cell.standing.length === 1 ? (cell.standing[0] ?? null) : null);

/** A duty carried to another cell: onto a person (or an occupied day) the two change places, elsewhere it moves there; with Ctrl it is copied. */
export const dropSteps = (grid: EditGrid, drop: GridDrop, makeId: MakeId): EditPlan => {
  const [from, to] = [grid.at(drop.from), grid.at(drop.to)];
  if (!from || !to || (drop.from.row === drop.to.row && drop.from.column === drop.to.column)) return nothing;
  const carried = drop.fromPart === null ? from.standing : from.standing.filter((one) => one.id === drop.fromPart);
  const steps = carried.map((duty): DutyStep => ({ remove: drop.copy ? null : duty.id, add: { id: makeId(), duty: to.put(duty) } }));
  const other = drop.toPart !== null || to.single ? meant(to, drop.toPart) : null;
  if (!other) return { steps, refused: [] };
  const add = drop.copy ? null : { id: makeId(), duty: from.put(other) };
  return { steps: [...steps, { remove: other.id, add }], refused: [] };
};
