import type { ReactNode } from 'react';
import { countTo } from '../numbered.ts';
import { portrait } from '../sheet-size.ts';
import { CARD, FIRST, GRID } from './sizes.ts';

const GAP = 1;
const LENGTH = 4;
const CROSS = 1.5;
const { widthMm, heightMm } = portrait.A4;

const edges = (first: number, step: number, count: number): readonly number[] => [
  first,
  ...countTo(count).map((index) => first + index * step),
];

const columns = edges(FIRST.left, CARD.width, GRID.columns);
const rows = edges(FIRST.top, CARD.height, GRID.rows);
const right = FIRST.left + CARD.width * GRID.columns;
const bottom = FIRST.top + CARD.height * GRID.rows;

/** Marks outside the block to lay a ruler on, and small crosses where cards meet. Attributes only: the page allows no inline style. */
export const CutMarks = (): ReactNode => (
  <svg className="marks" viewBox={`0 0 ${widthMm} ${heightMm}`} aria-hidden="true" stroke="#111" strokeWidth="0.2" fill="none">
    {columns.map((x) => (
      <path
        key={`x${x}`}
        d={`M${x} ${FIRST.top - GAP}v${-LENGTH}M${x} ${bottom + GAP}v${LENGTH}${rows.map((y) => `M${x} ${y - CROSS}v${CROSS * 2}`).join('')}`}
      />
    ))}
    {rows.map((y) => (
      <path
        key={`y${y}`}
        d={`M${FIRST.left - GAP} ${y}h${-LENGTH}M${right + GAP} ${y}h${LENGTH}${columns.map((x) => `M${x - CROSS} ${y}h${CROSS * 2}`).join('')}`}
      />
    ))}
  </svg>
);
