import { faces } from '../faces.ts';
import { mm } from '../sheet-size.ts';
import { codeWidth } from './code.tsx';
import { headline, type Lettering } from './letters.ts';
import { type PosterSheet, unitsOf } from './sheet.ts';

/** Heights of the grid, in units of A4. */
const grid = { side: 16, top: 12, bar: 4, strip: 11, underTitle: 9, contact: 36, lyingContact: 29, foot: 8, bottom: 9 } as const;

/** Width between the margins, units. */
export const innerWidth = (sheet: PosterSheet): number => sheet.width - 2 * grid.side;

const contactOf = ({ lying }: PosterSheet): number => (lying ? grid.lyingContact : grid.contact);

/** Height left for the body under a title zone of `title` units (0 = no title), units. */
export const bodyHeight = (sheet: PosterSheet, title: number): number =>
  sheet.height -
  (grid.top + grid.bar + grid.strip + (title === 0 ? 0 : title + grid.underTitle) + contactOf(sheet) + grid.foot + grid.bottom);

/** The title at most `height` units high, in one line or two. */
export const titleOf = (sheet: PosterSheet, height: number, most: number): Lettering =>
  headline(sheet, 'title', { width: innerWidth(sheet), height, most, least: 5, lineHeight: 1.25 });

/** Shared look of all posters; the one colour comes as `--hue`. Without `locl` off, the dash of 1—3栋 is a hairline whatever the weight. */
export const frameCss = (sheet: PosterSheet): string => {
  const u = unitsOf(sheet);
  return `
.poster{--hue:${sheet.hue};position:relative;display:flex;flex-direction:column;width:${mm(sheet.size.widthMm)};height:${mm(sheet.size.heightMm)};padding:${u(grid.top)} ${u(grid.side)} ${u(grid.bottom)};overflow:hidden;flex:none;font-feature-settings:'locl' 0}
.sample-mark{top:${u(17.4)};left:50%;transform:translateX(-50%);font-size:${u(4.2)}}
.bar{height:${u(grid.bar)};background:var(--hue);flex:none}
.strip{display:flex;justify-content:space-between;gap:${u(6)};height:${u(grid.strip)};padding-top:${u(1.4)};font-family:${faces.hei};font-size:${u(4)};line-height:${u(6)};flex:none;white-space:nowrap}
.strip .of{flex:0 1 auto;min-width:0}
.sample .strip .of{max-width:38%}
h1{text-align:center;flex:none}
.headline{font-family:${faces.title};font-weight:900;line-height:1.22}
h1 .headline{line-height:1.25}
.rule{height:${u(1)};background:var(--hue);margin:${u(2)} 0 ${u(6)};flex:none}
.body{flex:1 1 0;min-height:0;position:relative;overflow:hidden;display:flex;flex-direction:column}
.running p{text-align:justify}
.brief p{text-align:left;word-break:keep-all;text-wrap:balance}
.hue{color:var(--hue)}
.pictogram{display:block;flex:none}
.contact{display:flex;align-items:center;gap:${u(5)};height:${u(contactOf(sheet))};border-top:${mm(0.5)} solid #111;padding-top:${u(1.5)};flex:none;font-family:${faces.hei}}
.handset{width:${u(21)};height:${u(21)};border-radius:50%;background:var(--hue);color:#fff;padding:${u(2)};flex:none}
.handset .pictogram{width:100%;height:100%}
.calls{flex:1 1 0;min-width:0}
.call-label{font-weight:700;font-size:${u(4.6)};line-height:${u(5.6)}}
.call-number{font-weight:700;font-size:${u(18)};line-height:${u(18.5)};word-spacing:-0.06em}
.call-blank{height:${u(15)};margin-right:${u(10)};border-bottom:${mm(0.25)} solid #111}
.call-other{font-size:${u(5)};line-height:${u(7)}}
.lying .contact{gap:${u(8)}}
.lying .call-number,.lying .call-other{line-height:${u(17)}}
.lying .call-other{font-size:${u(9)}}
.lying .supervision{flex:none}
.scan{width:${u(codeWidth(sheet))};flex:none;text-align:center;font-size:${mm(Math.max(3.2 * sheet.scale, 2.5))};line-height:${u(4)}}
.scan .code{display:block;width:100%;height:${u(codeWidth(sheet))}}
.foot{display:flex;justify-content:space-between;gap:${u(6)};height:${u(grid.foot)};border-top:${mm(0.25)} solid #111;padding-top:${u(1.4)};font-size:${mm(Math.max(3.4 * sheet.scale, 2.6))};line-height:${u(5)};flex:none;white-space:nowrap}
.foot .of{flex:1 1 0;min-width:0}
.foot b{font-weight:400}
`;
};
