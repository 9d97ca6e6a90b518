import type { ReactNode } from 'react';
import type { PosterSheet } from './sheet.ts';

/** Where to cut two A5 apart: a fine broken line with solid ends to lay a ruler on. */
export const CutLine = ({ sheet: { paper, size } }: { readonly sheet: PosterSheet }): ReactNode => {
  const across = size.widthMm < paper.widthMm;
  const [x, y] = across ? [size.widthMm, 0] : [0, size.heightMm];
  const length = across ? paper.heightMm : paper.widthMm;
  const to = (from: number, by: number): string => (across ? `M${x} ${from}v${by}` : `M${from} ${y}h${by}`);
  return (
    <svg className="cut-line" viewBox={`0 0 ${paper.widthMm} ${paper.heightMm}`} aria-hidden="true" fill="none" stroke="#111">
      <path strokeWidth="0.15" strokeDasharray="1.5 2.5" d={to(9, length - 18)} />
      <path strokeWidth="0.25" d={to(2, 6) + to(length - 8, 6)} />
    </svg>
  );
};
