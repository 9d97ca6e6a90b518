import type { ReactNode } from 'react';

/** mm, and room beyond both ends for the figures */
const LENGTH = 100;
const ROOM = 4;
const DEPTH = 12;

const marks = Array.from({ length: LENGTH + 1 }, (_, mm) => mm);
const markLength = (mm: number): number => (mm % 10 === 0 ? 6 : mm % 5 === 0 ? 4.5 : 3);

interface RulerProps {
  readonly way: 'across' | 'down';
}

/** Exactly 100 mm from the first mark to the last, a mark at every millimetre and a figure at every tenth. */
export const Ruler = ({ way }: RulerProps): ReactNode => {
  const across = way === 'across';
  const long = LENGTH + 2 * ROOM;
  const box = across ? `${-ROOM} 0 ${long} ${DEPTH}` : `0 ${-ROOM} ${DEPTH} ${long}`;
  const line = (along: number, depth: number): object =>
    across ? { x1: along, y1: 0, x2: along, y2: depth } : { x1: 0, y1: along, x2: depth, y2: along };
  return (
    <svg
      className={`ruler ${way}`}
      width={`${across ? long : DEPTH}mm`}
      height={`${across ? DEPTH : long}mm`}
      viewBox={box}
      aria-hidden="true"
      stroke="#111"
      strokeWidth="0.2"
    >
      {marks.map((mm) => (
        <line key={mm} {...line(mm, markLength(mm))} />
      ))}
      {marks
        .filter((mm) => mm % 10 === 0)
        .map((mm) => (
          <text
            key={mm}
            x={across ? mm : 6.6}
            y={across ? 9.6 : mm + 1}
            textAnchor={across ? 'middle' : 'start'}
            fontSize="2.9"
            stroke="none"
            fill="#111"
          >
            {mm}
          </text>
        ))}
    </svg>
  );
};
