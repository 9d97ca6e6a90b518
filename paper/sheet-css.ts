import { faces } from './faces.ts';
import { mm, type SheetSize } from './sheet-size.ts';

/** One red for bar and rule; dark enough to print as strong grey on a black-and-white printer. */
export const red = '#b3261e';

/**
 * What every document shares. Sheets are explicit sections because older engines have no `@page` margin boxes;
 * `text-spacing-trim` stops newer ones from squeezing full-width brackets, so that all doors break lines alike.
 */
export const sheetCss = (size: SheetSize): string => `
@page{size:${mm(size.widthMm)} ${mm(size.heightMm)};margin:0}
*{box-sizing:border-box}
html,body{margin:0;padding:0}
body{color:#111;background:#fff;font-family:${faces.song};font-size:4mm;line-height:1.5;text-spacing-trim:space-all;line-break:strict;overflow-wrap:anywhere;font-variant-numeric:tabular-nums;font-kerning:none;font-synthesis:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,p,table,ul,ol{margin:0;padding:0;font-weight:inherit;font-size:inherit}
table{border-collapse:collapse;table-layout:fixed;width:100%}
th{font-weight:inherit}
.sheet{position:relative;display:flex;flex-direction:column;width:${mm(size.widthMm)};height:${mm(size.heightMm)};overflow:hidden;break-after:page;background:#fff}
.sheet:last-of-type{break-after:auto}
.flow{flex:1 1 0;min-height:0;position:relative}
.fit{white-space:nowrap;overflow:hidden}
.fit.wrapped{white-space:normal;line-height:1.15}
.grow{flex:1 1 0}
.sample-mark{position:absolute;font-family:${faces.hei};font-weight:700;color:${red};background:#fff;border:0.12em solid ${red};line-height:1;padding:0.24em 0.2em 0.24em 0.42em;letter-spacing:0.22em;z-index:2}
@media screen{html{background:#d9d6cf}body{background:none}.sheet{margin:6mm auto}}
`;
