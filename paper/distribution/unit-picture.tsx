import type { ReactNode } from 'react';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import type { DoorState } from '#core/supplies/door-state.ts';
import { DoorGlyph } from './door-glyph.tsx';

interface UnitPictureProps {
  readonly doors: readonly Pick<DoorState, 'room' | 'state'>[];
  /** side of a door with the gap beside it, in the unit of `unit` */
  readonly pitch: number;
  readonly unit: 'rem' | 'mm';
}

const DOOR = 0.7;

/** The doors of a unit as they stand: the highest floor on top. Drawn only; who cannot see it reads the words beside it. */
export const UnitPicture = ({ doors, pitch, unit }: UnitPictureProps): ReactNode => {
  const floors = [...floorsOf(doors)].reverse();
  const widest = Math.max(1, ...floors.map((floor) => floor.doors.length));
  return (
    <svg
      aria-hidden="true"
      className="unit-picture"
      width={`${widest * pitch}${unit}`}
      height={`${floors.length * pitch}${unit}`}
      viewBox={`0 0 ${widest} ${floors.length}`}
    >
      {floors.flatMap((floor, row) =>
        floor.doors.map((door, column) => (
          <DoorGlyph key={door.room} state={door.state} x={column + (1 - DOOR) / 2} y={row + (1 - DOOR) / 2} size={DOOR} />
        )),
      )}
    </svg>
  );
};
