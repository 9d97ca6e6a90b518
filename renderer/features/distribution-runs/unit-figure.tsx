import type { KeyboardEvent } from 'react';
import type { RunUnit } from '#core/supplies/distribution/run.ts';
import { countDoors, progressWords } from '#core/supplies/distribution/run-progress.ts';
import { UnitPicture } from '#paper/distribution/unit-picture.tsx';

interface UnitFigureProps {
  readonly unit: RunUnit;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A unit of the picture: its doors drawn, the numbers below, everything in words for who does not see it. */
export const UnitFigure = ({ unit, onOpen, onKey }: UnitFigureProps) => {
  const counts = countDoors(unit.doors);
  const served = counts.delivered + counts.declined;
  return (
    <button type="button" className="unit-figure" data-unit={unit.id} onClick={onOpen} onKeyDown={onKey}>
      <span className="off-screen">{`${unit.building} ${unit.unit}，${progressWords(counts)}`}</span>
      <UnitPicture doors={unit.doors} pitch={1} unit="rem" />
      <span aria-hidden="true">{unit.unit}</span>
      <span className="figures" aria-hidden="true">
        {served}/{counts.households}
        {counts.away > 0 && <span className="look"> 不在 {counts.away}</span>}
      </span>
    </button>
  );
};
