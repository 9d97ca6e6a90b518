import { faces } from '../faces.ts';
import { minutesGrid as grid, MM_PER_PT } from '../minutes/grid.ts';
import { mm } from '../sheet-size.ts';
import { cellsOf } from './cells.ts';
import { officialMeasures as measures } from './measures.ts';
import type { OfficialModel } from './model.ts';

const exact = (value: number): string => `${value.toFixed(5)}mm`;
const characters = (count: number): string => exact(count * grid.pitch);
const lines = (count: number): string => exact(count * grid.line);
const black = '#000';

/** 标志 fills the width at most. */
const markSize = (mark: string | null): number =>
  Math.min(measures.markMost, mark === null ? measures.markMost : grid.width / cellsOf(mark));

const headCss = (mark: string | null): string => `
.mark{position:relative;height:${lines(measures.markLines)};padding-top:${mm(measures.markTop)};font-family:${faces.title};font-weight:900;font-size:${exact(markSize(mark))};line-height:1;letter-spacing:0;text-align:center;white-space:nowrap;color:${measures.red}}
.mark .rule{position:absolute;left:0;top:${mm(measures.markRule)};color:${measures.red}}
h1{font-family:${faces.title};font-weight:900;font-size:${grid.titlePt}pt;letter-spacing:0;line-height:${lines(1)};text-align:center;padding-bottom:${lines(1)}}
h1 span{display:block}`;

const signatureCss = (): string => `
.signature{margin-top:${lines(measures.plainGap)}}
.signed{position:relative;width:max-content;max-width:${characters(grid.characters - measures.plainIndent)};margin-left:auto;margin-right:${characters(measures.plainIndent)}}
.signed .date{white-space:nowrap;padding-left:${characters(2)}}
.sealed{margin-top:${lines(measures.sealedGap)};padding-bottom:${lines(1)}}
.sealed .signed{max-width:none;margin-right:${characters(measures.sealedIndent)};padding-top:${lines(1)}}
.sealed .by{position:absolute;top:0;left:50%;transform:translateX(-50%);white-space:nowrap}
.sealed .date{padding-left:0}
.sealed.wide .signed{max-width:100%;margin-right:0;padding-top:0;text-align:center}
.sealed.wide .by{position:static;transform:none;white-space:normal}`;

const imprintCss = (): string => `
.rule{display:block;width:${grid.width}mm;height:${mm(measures.ruleThick)};overflow:visible}
.imprint{position:absolute;left:${grid.left}mm;bottom:${grid.bottom}mm;width:${grid.width}mm;font-family:${faces.fangsong};font-size:${measures.imprintPt}pt;line-height:${measures.imprintLine}mm}
.imprint p{padding:0 1em 0 4em;text-indent:-3em;text-align:justify}
.imprint .printed{display:flex;justify-content:space-between;gap:1em;padding:0 1em}
.imprint .on{white-space:nowrap}`;

const numberCss = (): string => {
  const size = grid.pagePt * MM_PER_PT;
  return `
.page-number{position:absolute;top:${exact(grid.top + grid.height + measures.pageNumberDrop - size / 2)};left:${grid.left}mm;width:${grid.width}mm;font-family:'SimSun','宋体',${faces.song};font-size:${grid.pagePt}pt;line-height:1;text-align:right;padding:0 ${exact(size)}}
.page-number b{font-weight:400}
[data-parity=even] .page-number{text-align:left}
[data-unnumbered] .page-number{visibility:hidden}`;
};

/** The grid of GB/T 9704-2012: every line of text on one of the 22 lines, every character on one of the 28 places. */
export const officialCss = ({ mark }: OfficialModel): string => `
body{color:${black};text-autospace:no-autospace}
.sheet{display:block;padding:${grid.top}mm 0 0 ${grid.left}mm}
.sample-mark{top:16mm;right:${grid.right}mm;font-size:6mm}
.flow{width:${grid.width}mm;height:${grid.height}mm;overflow:hidden;font-family:${faces.fangsong};font-size:${grid.fontPt}pt;line-height:${lines(1)};letter-spacing:${exact(grid.pitch - grid.fontPt * MM_PER_PT)}}
.flow>p{text-align:justify;text-indent:${characters(2)}}
p span{line-height:0}
.flow>.broken{text-align-last:justify}
.first,.second{letter-spacing:inherit}
.first,.label{font-family:${faces.hei}}
.second{font-family:${faces.kai}}
.flow>.attendance{padding-left:${characters(5)};text-indent:-${characters(3)}}
.flow>.attendance-first{margin-top:${lines(1)}}
.flow>.continued{text-indent:0;margin-top:0}
.flow>:first-child{margin-top:0}
${headCss(mark)}${signatureCss()}${imprintCss()}${numberCss()}
`;
