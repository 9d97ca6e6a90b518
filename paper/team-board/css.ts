import { faces } from '../faces.ts';
import { red } from '../sheet-css.ts';
import { mm } from '../sheet-size.ts';
import { type BoardLayout, cellPadding, columnShares, photoWidth, shareTotal } from './layout.ts';

const columnNames = ['seq', 'name', 'post', 'phone'] as const;

/** Columns of words by their shares of what photos leave; the photo's own width is fixed. */
const columnRules = (layout: BoardLayout): string => {
  const photo = layout.photo > 0 ? photoWidth(layout.photo) + 2 * cellPadding(layout.unit) : 0;
  const words = layout.columnWidth - photo;
  const rules = columnNames.map((name, index) => `.c-${name}{width:${mm((words * (columnShares[index] ?? 0)) / shareTotal)}}`);
  return `${rules.join('')}.c-photo{width:${mm(photo)}}${sizeRules(layout)}`;
};

const sizeRules = ({ row, headRow, name, phone, text, unit, photo }: BoardLayout): string => `
.people thead tr{height:${mm(headRow)}}
.people tbody tr{height:${mm(row)}}
.people th{font-family:${faces.hei};font-weight:700;font-size:${mm(Math.min(text, 11 * unit))};border-top:${mm(Math.max(0.5, 1.2 * unit))} solid #111;border-bottom:${mm(Math.max(0.5, 0.9 * unit))} solid #111}
.people td{border-bottom:${mm(Math.max(0.25, 0.5 * unit))} solid #111;line-height:1.15;height:${mm(row)}}
.people th,.people td{padding:0 ${mm(cellPadding(unit))};text-align:center;vertical-align:middle;overflow:hidden}
.people .seq{font-family:${faces.hei};font-size:${mm(text)}}
.people .name-cell{font-weight:900;font-size:${mm(name)};line-height:1.1}
.people .post{font-size:${mm(text)};font-weight:700;line-height:1.3}
.people .roles{font-family:${faces.hei};font-size:${mm(text * 0.92)};line-height:1.3}
.people .phone-cell{font-family:${faces.hei};font-weight:700;font-size:${mm(phone)};line-height:1.1;word-spacing:-0.06em}
.people .photo-cell{line-height:0}
.photo{display:inline-block;width:${mm(photoWidth(photo))};height:${mm(photo)};object-fit:cover;object-position:50% 20%}
.photo.empty{border:${mm(Math.max(0.25, 0.4 * unit))} dashed #111}
.people .phone-cell .fit,.people .name-cell .fit{padding-bottom:0.05em}
`;

/** The board's own rules; every length follows from the layout, so all sizes are one design. */
export const boardCss = (layout: BoardLayout): string => {
  const u = (value: number): string => mm(value * layout.unit);
  return `
.sheet{padding:${mm(layout.margin)}}
.sample .branch{padding:0 ${u(70)}}
.sample-mark{top:${mm(layout.margin + 87 * layout.unit)};right:${mm(layout.margin)};font-size:${u(20)}}
.bar{height:${u(12)};background:${red};flex:none}
h1{font-family:${faces.title};font-weight:900;font-size:${u(44)};line-height:${u(60)};color:${red};text-align:center;margin-top:${u(10)}}
.branch{font-weight:700;font-size:${u(23)};line-height:${u(32)};text-align:center}
.place{font-size:${u(12.5)};line-height:${u(20)};text-align:center;margin-bottom:${u(6)}}
.rule{height:${mm(Math.max(1, 2 * layout.unit))};background:${red};flex:none;margin-bottom:${u(10)}}
.body{flex:1 1 0;min-height:0;display:flex;gap:${mm(layout.gutter)};align-items:flex-start}
.people{flex:none;width:${mm(layout.columnWidth)}}
.spread{letter-spacing:1em}
${columnRules(layout)}
.contact{flex:none;border-top:${mm(Math.max(1, 2 * layout.unit))} solid ${red};padding-top:${u(7)};margin-top:${u(6)}}
.telephones{display:flex;gap:${u(20)}}
.telephone{flex:1 1 0;min-width:0}
.telephone-label{font-family:${faces.hei};font-weight:700;font-size:${u(14)};line-height:${u(18)}}
.telephone-number{font-family:${faces.hei};font-weight:700;font-size:${u(38)};line-height:${u(44)};word-spacing:-0.08em}
.contacts{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));column-gap:${u(16)};margin-top:${u(5)}}
.contacts div{display:flex;justify-content:space-between;align-items:baseline;gap:${u(4)};line-height:${u(17)};font-size:${u(11)};border-top:${mm(Math.max(0.25, 0.4 * layout.unit))} solid #111}
.contacts b{font-family:${faces.hei};font-weight:700;font-size:${u(12.5)};white-space:nowrap}
.leader{display:flex;align-items:flex-end;gap:${u(5)};font-family:${faces.hei};font-weight:700;font-size:${u(14)};line-height:${u(18)};height:${u(24)}}
.leader i{flex:1 1 0;border-bottom:${mm(Math.max(0.25, 0.4 * layout.unit))} solid #111;height:${u(18)}}
.foot-branch{flex:1 1 0;min-width:0}
.foot{flex:none;display:flex;justify-content:space-between;gap:${u(10)};white-space:nowrap;font-size:${u(9.5)};line-height:${u(13)};margin-top:${u(6)};border-top:${mm(Math.max(0.25, 0.4 * layout.unit))} solid #111;padding-top:${u(3)}}
`;
};
