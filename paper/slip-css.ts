import { faces } from './faces.ts';
import { red } from './sheet-css.ts';

/** Slips of paper with facts, an amount and signatures: whole A4 sheets or two half sheets, cut along the dashes. */
export const slipCss = `
.slip{position:relative;flex:1 1 0;min-height:0;display:flex;flex-direction:column;padding:9mm 15mm 8mm 22mm}
.slip + .slip{border-top:0.25mm dashed #111}
.sample-mark{top:10mm;right:15mm;font-size:5mm}
h1{font-family:${faces.title};font-weight:900;font-size:8mm;line-height:10.5mm;text-align:center;letter-spacing:0.6mm;flex:none}
.rule{height:0.8mm;background:${red};margin:1.5mm 0 1.5mm;flex:none}
.number{display:flex;justify-content:space-between;align-items:baseline;gap:6mm;font-family:${faces.hei};font-size:3.7mm;line-height:7mm;flex:none}
.number b{font-size:4.4mm}
.copy{font-weight:700}
.facts{font-size:4.3mm;line-height:1.35}
.facts th,.facts td{border:0.25mm solid #111;padding:1.7mm 1.8mm;text-align:left;vertical-align:middle}
.facts th{width:20mm;font-family:${faces.hei};font-weight:700;white-space:nowrap}
.facts tr>:nth-child(4){width:50mm}
.facts b{font-size:4.8mm}
.money{border:0.55mm solid #111;margin-top:3mm;padding:2mm 4mm}
.money>div{display:flex;align-items:baseline;gap:4mm;line-height:11mm}
.money span{flex:none;width:30mm;font-family:${faces.hei}}
.money .words{flex:1 1 0;min-width:0;font-family:${faces.kai};font-size:6.6mm}
.money b{font-family:${faces.hei};font-weight:700;font-size:6mm}
.money p{font-size:3.3mm;line-height:1.6;margin-top:1mm}
.value{font-size:3.6mm;line-height:1.5;margin-top:1.5mm}
.sign{display:flex;gap:6mm;font-size:4.3mm;line-height:9mm;flex:none}
.sign span{flex:1 1 0;border-bottom:0.25mm solid #111;white-space:nowrap;overflow:hidden}
.slip-foot{display:flex;justify-content:space-between;gap:6mm;font-size:3.4mm;line-height:6mm;margin-top:1.5mm;flex:none}
.slip-foot span{white-space:nowrap}
.slip-branch{flex:1 1 0;min-width:0}
`;
