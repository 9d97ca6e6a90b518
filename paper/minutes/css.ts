import { faces } from '../faces.ts';
import { minutesGrid as grid, MM_PER_PT } from './grid.ts';

const LONGEST_LABEL = 6;

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
.signatures{padding-top:${grid.line.toFixed(5)}mm;display:flex;justify-content:space-between;text-indent:0}
.page-number{position:absolute;top:${grid.top + grid.height + 7 - (grid.pagePt * MM_PER_PT) / 2}mm;left:${grid.left}mm;width:${grid.width}mm;font-family:'SimSun','宋体',${faces.song};font-size:${grid.pagePt}pt;line-height:1;text-align:right;padding:0 ${(grid.pagePt * MM_PER_PT).toFixed(3)}mm}
.page-number b{font-weight:400}
[data-parity=even] .page-number{text-align:left}
`;
