import type { CutGrid } from '../cut-grid.ts';
import { cutCss } from '../cut-sheet.tsx';
import { faces } from '../faces.ts';
import { red } from '../sheet-css.ts';
import { emWidth, largestSize, nameLines, sizeCss } from '../text-size.ts';
import type { BadgeModel, BadgeSize } from './model.ts';

interface Look {
  /** mm that the name may take, and its largest letter */
  readonly name: { readonly width: number; readonly height: number; readonly most: number };
  /** mm for the text on the back, and its largest letter */
  readonly back: { readonly width: number; readonly height: number; readonly most: number };
}

const looks: Readonly<Record<BadgeSize, Look>> = {
  '90x54': { name: { width: 80, height: 16, most: 13 }, back: { width: 80, height: 35, most: 3.8 } },
  '85x120': { name: { width: 73, height: 22, most: 18 }, back: { width: 73, height: 94, most: 5.4 } },
};

const LEAST_BACK = 1.2;

/** A name of two characters takes the width of three. */
export const nameLinesOf = (name: string): readonly string[] =>
  nameLines(name).map((line) => (/^\p{Script=Han}{2}$/u.test(line) ? `${line[0]}　${line[1]}` : line));

export const nameSize = (lines: readonly string[], size: BadgeSize): number => {
  const { width, height, most } = looks[size].name;
  return Math.floor(Math.min(most, width / Math.max(1, ...lines.map(emWidth)), height / (lines.length * 1.15)) * 10) / 10;
};

export const backSize = (roles: readonly string[], size: BadgeSize): number => {
  const { width, height, most } = looks[size].back;
  return largestSize(roles, { widthMm: width, heightMm: height, lineHeight: 1.45 }, most, LEAST_BACK);
};

const small = `
.what{font-size:3.2mm;line-height:5mm;margin-top:0.6mm;letter-spacing:0.5em;text-indent:0.5em}
.post{font-size:5mm;line-height:6.4mm}
.unit{font-size:3.4mm;line-height:4.6mm}
.low{font-size:2.8mm;line-height:4mm}
`;

const large = `
.what{font-size:7mm;line-height:10mm;margin-top:1mm;letter-spacing:0.5em;text-indent:0.5em}
.photo{width:28mm;height:35mm;border:0.25mm dashed #111;font-size:3.4mm;line-height:35mm;margin:1mm auto 0;flex:none}
.post{font-size:6.4mm;line-height:8.4mm}
.unit{font-size:4mm;line-height:5.4mm}
.low{font-size:3.2mm;line-height:4.6mm}
`;

export const badgeCss = (grid: CutGrid, model: BadgeModel): string => `${cutCss(grid)}
.card{padding:${model.size === '90x54' ? '3mm 5mm 2.4mm' : '6mm 6mm 4mm'};text-align:center}
.of{font-family:${faces.hei};font-weight:700;font-size:${model.size === '90x54' ? '3.4mm' : '4mm'};line-height:1.4;flex:none}
.rule{height:0.8mm;background:${red};margin-top:0.8mm;flex:none}
.what{font-family:${faces.hei};flex:none}
.name{font-weight:900;line-height:1.15;flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:center}
.post{font-family:${faces.hei};font-weight:700;flex:none}
.unit{flex:none}
.low{display:flex;justify-content:space-between;gap:2mm;border-top:0.25mm solid #111;padding-top:0.6mm;margin-top:0.8mm;flex:none;white-space:nowrap}
.low .call{flex:1 1 0;min-width:0;text-align:right}
.mini{position:absolute;top:1mm;right:2mm;font-family:${faces.hei};color:${red};border:0.2mm solid ${red};padding:0 0.5mm;font-size:2.4mm;line-height:3mm;background:#fff}
.back{text-align:left}
.back-head{font-family:${faces.hei};font-weight:700;font-size:3.6mm;line-height:5mm;border-bottom:0.8mm solid ${red};flex:none}
.roles{flex:1 1 0;min-height:0;line-height:1.45;padding-top:1mm}
.lost{border-top:0.25mm solid #111;font-size:2.6mm;line-height:4mm;flex:none}
${model.size === '90x54' ? small : large}
${sizeCss([
  ...model.badges.map((badge) => nameSize(nameLinesOf(badge.name), model.size)),
  ...model.badges.map((badge) => backSize(badge.roles, model.size)),
])}
`;
