import { faces } from '../faces.ts';
import { minutesGrid as grid, MM_PER_PT } from './grid.ts';

const LONGEST_LABEL = 6;

/** 五号 minus: small beside the folio */
const SIDE_PT = 9;
const PICTURES_A_SHEET = 2;

/** The folio's line stands 7 mm below the type area. */
const foot = (pt: number): string => (grid.top + grid.height + 7 - (pt * MM_PER_PT) / 2).toFixed(3);

const characters = (count: number): string => `${(count * grid.pitch).toFixed(4)}mm`;

/** 出席： and the like: indent two, wrapped lines align after the colon. */
const hangingRules = (): string =>
  Array.from({ length: LONGEST_LABEL }, (_, index) => {
    const label = index + 2;
    return `.hang-${label}{padding-left:${characters(label + 2)};text-indent:-${characters(label)}}`;
  }).join('');

export const minutesCss = (): string => `
.sheet{display:block;padding:${grid.top}mm 0 0 ${grid.left}mm}
.sample-mark{top:16mm;right:${grid.right}mm;font-size:6mm}
.flow{width:${grid.width}mm;height:${grid.height}mm;overflow:hidden;font-family:${faces.fangsong};font-size:${grid.fontPt}pt;line-height:${grid.line.toFixed(5)}mm;letter-spacing:${(grid.pitch - grid.fontPt * MM_PER_PT).toFixed(5)}mm}
h1{font-family:${faces.title};font-weight:900;font-size:${grid.titlePt}pt;letter-spacing:0;line-height:${(grid.line * 1.5).toFixed(5)}mm;text-align:center;margin-bottom:${grid.line.toFixed(5)}mm;text-wrap:balance}
h1 span{display:block}
p{text-align:justify;text-indent:${characters(2)}}
p span{line-height:0}
.broken{text-align-last:justify}
p.continued{text-indent:0}
.facts-end{margin-bottom:${grid.line.toFixed(5)}mm}
${hangingRules()}
.heading,.label{font-family:${faces.hei}}
.speaker{font-family:${faces.kai}}
.attachments{margin-top:${grid.line.toFixed(5)}mm}
.signatures{padding-top:${grid.line.toFixed(5)}mm;display:flex;justify-content:space-between;text-indent:0}
.signatures>div{white-space:nowrap}
.signatures i{display:inline-block;width:${characters(5)};height:1em;border-bottom:0.25mm solid #111}
.signed-on{text-align:right}
.signatures+p{margin-top:${grid.line.toFixed(5)}mm}
.page-number,.page-side{position:absolute;left:${grid.left}mm;width:${grid.width}mm;line-height:1}
.page-number{top:${foot(grid.pagePt)}mm;font-family:'SimSun','宋体',${faces.song};font-size:${grid.pagePt}pt;text-align:right;padding:0 ${(grid.pagePt * MM_PER_PT).toFixed(3)}mm}
.page-side{top:${foot(SIDE_PT)}mm;font-family:${faces.song};font-size:${SIDE_PT}pt}
.page-number b,.page-side b{font-weight:400}
[data-parity=even] .page-number{text-align:left}
[data-parity=even] .page-side{text-align:right}
figure{margin:0;height:${(grid.height / PICTURES_A_SHEET).toFixed(3)}mm;display:flex;flex-direction:column}
figcaption{flex:none;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.picture{flex:1 1 0;min-height:0;padding-bottom:${(grid.line / 2).toFixed(3)}mm;display:flex;align-items:flex-start;justify-content:center}
.picture img{max-width:100%;max-height:100%}
`;
