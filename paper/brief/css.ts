import { faces } from '../faces.ts';
import { red } from '../sheet-css.ts';
import { mm } from '../sheet-size.ts';
import { type BriefSetting, captionOf, headOf } from './setting.ts';
import { CELL_PAD, type TableLayout } from './table-layout.ts';

const columnCss = ({ widths }: TableLayout): string =>
  widths.map((width, index) => `.figures col:nth-child(${index + 1}){width:${mm(width)}}`).join('');

export const briefCss = (setting: BriefSetting, table: TableLayout): string => {
  const { top, right, bottom, left, titlePt, textPt, line, tablePt, row, gap, signing } = setting;
  const head = headOf(setting);
  return `
.sheet{padding:${mm(top)} ${mm(right)} ${mm(bottom)} ${mm(left)}}
.sample-mark{top:10mm;right:${mm(right)};font-size:6mm}
h1{font-family:${faces.title};font-weight:900;font-size:${titlePt}pt;line-height:1.25;text-align:center;text-wrap:balance}
.under{display:flex;justify-content:space-between;align-items:baseline;gap:6mm;font-family:${faces.kai};font-size:12pt;line-height:${mm(head.line)};margin-top:${mm(head.above)}}
.under .branch{flex:1 1 0;min-width:0}
.under .date{white-space:nowrap}
.rule{height:1mm;background:${red};margin:1mm 0 ${mm(head.below)}}
.text{font-family:${faces.fangsong};font-size:${textPt}pt;line-height:${mm(line)};text-align:justify;text-indent:2em}
.text .first{font-family:${faces.hei};font-weight:700;line-height:1}
.text.continued{text-indent:0}
.figures{margin-top:${mm(gap)};font-size:${tablePt}pt;line-height:1.1}
.figures td,.figures th{border:0.25mm solid #111;height:${mm(row)};padding:0 ${mm(CELL_PAD)};text-align:right;white-space:nowrap}
.figures th{font-family:${faces.hei};font-weight:700;text-align:center;border-top-width:0.55mm;border-bottom-width:0.55mm}
.figures tbody:last-child tr:last-child td{border-bottom-width:0.55mm}
.figures .label{text-align:left}
.figures .unit{float:right}
.figures .second{border-left-width:0.55mm}
${columnCss(table)}
.charts{margin-top:${mm(gap)};display:flex;justify-content:space-between}
.charts figure{margin:0}
.charts svg{display:block}
.charts figcaption{font-family:${faces.hei};font-weight:700;font-size:${tablePt}pt;line-height:${mm(captionOf(setting))}}
.charts text{font-family:${faces.hei};fill:#111}
.signs{display:flex;gap:6mm;font-family:${faces.fangsong};font-size:12pt;line-height:5mm;padding-top:${mm(signing)}}
.signs span{flex:1;white-space:nowrap;border-bottom:0.25mm solid #111;padding-bottom:1.2mm}
.foot{display:flex;justify-content:space-between;gap:6mm;font-size:3mm;line-height:4.6mm;flex:none;padding-top:2mm}
.foot b{font-weight:400}
`;
};
