import type { Floor } from '#core/supplies/distribution/door-floors.ts';

interface Door {
  readonly room: string;
}

const lastOf = (floor: Floor<Door> | undefined): number => (floor?.doors.length ?? 1) - 1;

/** Where the doors stand, the highest floor first, as on the screen. */
const placeOf = (floors: readonly Floor<Door>[], room: string): { readonly row: number; readonly column: number } => {
  const row = floors.findIndex((floor) => floor.doors.some((door) => door.room === room));
  return { row, column: floors[row]?.doors.findIndex((door) => door.room === room) ?? 0 };
};

/**
 * The door an arrow key leads to. Left and right run on to the next floor; up and down keep the column as far as the floor is wide.
 * `floors` has the highest floor first. Null when there is none.
 */
export const moveDoor = (floors: readonly Floor<Door>[], room: string, key: string): string | null => {
  const { row, column } = placeOf(floors, room);
  if (row < 0) return null;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = floors[key === 'ArrowUp' ? row - 1 : row + 1];
    return next?.doors[Math.min(column, lastOf(next))]?.room ?? null;
  }
  if (key === 'ArrowLeft') return floors[row]?.doors[column - 1]?.room ?? floors[row + 1]?.doors.at(-1)?.room ?? null;
  if (key === 'ArrowRight') return floors[row]?.doors[column + 1]?.room ?? floors[row - 1]?.doors[0]?.room ?? null;
  if (key === 'Home') return floors.at(-1)?.doors[0]?.room ?? null;
  if (key === 'End') return floors[0]?.doors.at(-1)?.room ?? null;
  return null;
};

/** The next door as one climbs the stairs: where to go after a tick. Null after the last. */
export const nextDoor = (floors: readonly Floor<Door>[], room: string): string | null => moveDoor(floors, room, 'ArrowRight');
