import { faces } from '../faces.ts';
import { red } from '../sheet-css.ts';
import { mm } from '../sheet-size.ts';
import { type BriefSetting, briefMeasures as measures } from './measures.ts';

export const briefCss = ({ textPt, line, tablePt, row }: BriefSetting): string => `
.sheet{padding:${measures.top}mm ${measures.right}mm ${measures.bottom}mm ${measures.left}mm}
.sample-mark{top:10mm;right:${measures.right}mm;font-size:6mm}
h1{font-family:${faces.title};font-weight:900;font-size:${measures.titlePt}pt;line-height:1.25;text-align:center;text-wrap:balance}
.under{display:flex;justify-content:space-between;align-items:baseline;gap:6mm;font-family:${faces.kai};font-size:12pt;line-height:8mm;margin-top:2mm}
.under .branch{flex:1 1 0;min-width:0}
.under .date{white-space:nowrap}
.rule{height:1mm;background:${red};margin:1mm 0 3.5mm}
.text{font-family:${faces.fangsong};font-size:${textPt}pt;line-height:${mm(line)};text-align:justify;text-indent:2em}
.text .first{font-family:${faces.hei};font-weight:700}
.text.continued{text-indent:0}
.figures{margin-top:3mm;font-size:${tablePt}pt;line-height:1.1}
.figures td,.figures th{border:0.25mm solid #111;height:${mm(row)};padding:0 1.2mm;text-align:right;white-space:nowrap}
.figures th{font-family:${faces.hei};font-weight:700;text-align:center;border-top-width:0.55mm;border-bottom-width:0.55mm}
.figures tbody:last-child tr:last-child td{border-bottom-width:0.55mm}
.figures .label{text-align:left}
.figures .second{border-left-width:0.55mm}
.figures .wide{width:${mm(34)}}
.charts{margin-top:3mm;display:flex;justify-content:space-between}
.charts figure{margin:0}
.charts figcaption{font-family:${faces.hei};font-weight:700;font-size:${tablePt}pt;line-height:6mm}
.charts text{font-family:${faces.hei};fill:#111}
.signs{display:flex;gap:6mm;font-family:${faces.fangsong};font-size:12pt;line-height:5mm;padding-top:7mm}
.signs span{flex:1;white-space:nowrap;border-bottom:0.25mm solid #111;padding-bottom:1.2mm}
.foot{display:flex;justify-content:space-between;gap:6mm;font-size:3mm;line-height:4.6mm;flex:none;padding-top:2mm}
.foot b{font-weight:400}
`;
