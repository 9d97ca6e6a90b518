import type { ReactNode } from 'react';
import type { CutGrid } from './cut-grid.ts';
import { CutMarks } from './cut-marks.tsx';
import { PageCount } from './parts.tsx';
import { mm } from './sheet-size.ts';

interface CutSheetProps {
  readonly grid: CutGrid;
  readonly above: ReactNode;
  readonly below: ReactNode;
  /** one `.card` each, row by row */
  readonly children: ReactNode;
}

/** A sheet of cards to cut out, with what it is and how to cut in the strips above and below. */
export const CutSheet = ({ grid, above, below, children }: CutSheetProps): ReactNode => (
  <section className="sheet">
    <div className="strip top">
      <span>{above}</span>
      <PageCount />
    </div>
    <CutMarks grid={grid} />
    <div className="cards">{children}</div>
    <div className="strip bottom">{below}</div>
  </section>
);

export const cutCss = ({ sheet, card, columns, left, top }: CutGrid): string => `
.sheet{padding:0}
.strip{position:absolute;left:15mm;right:15mm;display:flex;justify-content:space-between;gap:5mm;font-size:2.8mm;line-height:4mm;white-space:nowrap}
.strip b{font-weight:400}
.strip.top{top:4.5mm}.strip.bottom{bottom:4.5mm}
.marks{position:absolute;left:0;top:0;width:${mm(sheet.widthMm)};height:${mm(sheet.heightMm)}}
.cards{position:absolute;left:${mm(left)};top:${mm(top)};display:grid;grid-template-columns:repeat(${columns},${mm(card.widthMm)});grid-auto-rows:${mm(card.heightMm)}}
.card{position:relative;display:flex;flex-direction:column;overflow:hidden;width:${mm(card.widthMm)};height:${mm(card.heightMm)}}
`;
