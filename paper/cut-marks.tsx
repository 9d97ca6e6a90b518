import type { ReactNode } from 'react';
import type { CutGrid } from './cut-grid.ts';
import { countTo } from './numbered.ts';

const GAP = 1;
const LENGTH = 4;
const CROSS = 1.5;

const edges = (first: number, step: number, count: number): readonly number[] => [
  first,
  ...countTo(count).map((index) => first + index * step),
];

/** Marks outside the block to lay a ruler on, and small crosses where cards meet. Attributes only: the page allows no inline style. */
export const CutMarks = ({ grid }: { readonly grid: CutGrid }): ReactNode => {
  const { sheet, card, left, top } = grid;
  const columns = edges(left, card.widthMm, grid.columns);
  const rows = edges(top, card.heightMm, grid.rows);
  const right = left + card.widthMm * grid.columns;
  const bottom = top + card.heightMm * grid.rows;
  return (
    <svg
      className="marks"
      viewBox={`0 0 ${sheet.widthMm} ${sheet.heightMm}`}
      aria-hidden="true"
      stroke="#111"
      strokeWidth="0.2"
      fill="none"
    >
      {columns.map((x) => (
        <path
          key={`x${x}`}
          d={`M${x} ${top - GAP}v${-LENGTH}M${x} ${bottom + GAP}v${LENGTH}${rows.map((y) => `M${x} ${y - CROSS}v${CROSS * 2}`).join('')}`}
        />
      ))}
      {rows.map((y) => (
        <path
          key={`y${y}`}
          d={`M${left - GAP} ${y}h${-LENGTH}M${right + GAP} ${y}h${LENGTH}${columns.map((x) => `M${x - CROSS} ${y}h${CROSS * 2}`).join('')}`}
        />
      ))}
    </svg>
  );
};
