import type { ReactNode } from 'react';
import type { DoorStateName } from '#core/supplies/door-state.ts';

interface DoorGlyphProps {
  readonly state: DoorStateName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What stands inside the square: full = delivered, hatched = not at home, crossed = not wanted, empty = open. Told apart without colour. */
const inside = ({ state, x, y, size: s }: DoorGlyphProps): string => {
  if (state === 'away')
    return `M${x} ${y + s / 2}L${x + s / 2} ${y}M${x} ${y + s}L${x + s} ${y}M${x + s / 2} ${y + s}L${x + s} ${y + s / 2}`;
  if (state === 'declined') return `M${x} ${y}L${x + s} ${y + s}M${x} ${y + s}L${x + s} ${y}`;
  return '';
};

/** One door of the progress picture, in the colour of the text around it. */
export const DoorGlyph = (door: DoorGlyphProps): ReactNode => {
  const { state, x, y, size } = door;
  const path = inside(door);
  return (
    <g className={`door-${state}`} fill="none" stroke="currentColor" strokeWidth={size * 0.09}>
      <rect x={x} y={y} width={size} height={size} {...(state === 'delivered' ? { fill: 'currentColor' } : {})} />
      {path !== '' && <path d={path} />}
    </g>
  );
};
