import type { ReactNode } from 'react';
import type { VisitResult } from '#core/service/rounds/visit.ts';

/** `open`: nobody was there yet. */
export type VisitState = VisitResult | 'open';

interface VisitGlyphProps {
  readonly state: VisitState;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Full = met, hatched = not seen, crossed = did not open, a dot = away, a bar = empty, nothing = not visited. Told apart without colour. */
const inside = ({ state, x, y, size: s }: VisitGlyphProps): string => {
  const [r, b] = [x + s, y + s];
  if (state === 'absent') return `M${x} ${y + s / 2}L${x + s / 2} ${y}M${x} ${b}L${r} ${y}M${x + s / 2} ${b}L${r} ${y + s / 2}`;
  if (state === 'refused') return `M${x} ${y}L${r} ${b}M${x} ${b}L${r} ${y}`;
  if (state === 'empty') return `M${x + s * 0.2} ${y + s / 2}L${r - s * 0.2} ${y + s / 2}`;
  return '';
};

/** One door of the coverage picture, in the colour of the text around it. */
export const VisitGlyph = (door: VisitGlyphProps): ReactNode => {
  const { state, x, y, size } = door;
  const path = inside(door);
  return (
    <g className={`visit-${state}`} fill="none" stroke="currentColor" strokeWidth={size * 0.09}>
      <rect x={x} y={y} width={size} height={size} {...(state === 'met' ? { fill: 'currentColor' } : {})} />
      {path !== '' && <path d={path} />}
      {state === 'away' && <circle cx={x + size / 2} cy={y + size / 2} r={size * 0.22} fill="currentColor" stroke="none" />}
    </g>
  );
};
