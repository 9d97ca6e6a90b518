import type { ReactNode } from 'react';
import type { CoveredUnit } from '#core/service/rounds/coverage.ts';
import { floorsOf } from '#core/supplies/distribution/door-floors.ts';
import { VisitGlyph } from './visit-glyph.tsx';

interface FacadeProps {
  readonly units: readonly CoveredUnit[];
  /** side of a door with the gap beside it, in the unit of `unit` */
  readonly pitch: number;
  readonly unit: 'rem' | 'mm';
}

const DOOR = 0.72;
/** between two staircases, in doors */
const GAP = 0.7;
const ROOF = 0.5;

interface PlacedUnit {
  readonly id: string;
  readonly left: number;
  readonly floors: ReturnType<typeof floorsOf<CoveredUnit['doors'][number]>>;
}

/** The staircases beside each other, each as wide as its widest floor. */
const placeUnits = (
  units: readonly CoveredUnit[],
): { readonly placed: readonly PlacedUnit[]; readonly width: number; readonly height: number } => {
  let left = 0;
  let height = 1;
  const placed = units.map(({ id, doors }) => {
    const floors = floorsOf(doors);
    const one = { id, left, floors };
    left += Math.max(1, ...floors.map((floor) => floor.doors.length)) + GAP;
    height = Math.max(height, floors.length);
    return one;
  });
  return { placed, width: Math.max(1, left - GAP), height };
};

/** How wide a facade is drawn, in doors: for who sets several beside each other. */
export const facadeWidth = (units: readonly CoveredUnit[]): number => placeUnits(units).width + GAP;

/** A building as one sees it from the street: floors above each other, a roof, the ground. Drawn only; who cannot see it reads the words beside. */
export const Facade = ({ units, pitch, unit }: FacadeProps): ReactNode => {
  const { placed, width, height } = placeUnits(units);
  const [w, h] = [width + GAP, height + 2 * ROOF];
  return (
    <svg aria-hidden="true" className="facade" width={`${w * pitch}${unit}`} height={`${h * pitch}${unit}`} viewBox={`0 0 ${w} ${h}`}>
      <path
        className="facade-wall"
        d={`M0.1 ${h - 0.1}V${ROOF / 2}H${w - 0.1}V${h - 0.1}Z`}
        fill="none"
        stroke="currentColor"
        strokeWidth={0.08}
      />
      {placed.flatMap((one) =>
        one.floors.flatMap((floor, level) =>
          floor.doors.map((door, column) => (
            <VisitGlyph
              key={`${one.id} ${door.room}`}
              state={door.visit?.result ?? 'open'}
              x={GAP / 2 + one.left + column + (1 - DOOR) / 2}
              y={ROOF + height - 1 - level + (1 - DOOR) / 2}
              size={DOOR}
            />
          )),
        ),
      )}
    </svg>
  );
};
