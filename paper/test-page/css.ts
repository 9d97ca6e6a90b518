import { faces } from '../faces.ts';
import { red } from '../sheet-css.ts';
import type { portrait } from '../sheet-size.ts';

export type TestSize = keyof typeof portrait;

/** mm between the frame and the edge of the paper: what an office printer can just reach */
const EDGE = 10;

const greySteps = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

const grey = (share: number): string => {
  const level = Math.round(255 * (1 - share / 100));
  return `.g${share}{background:rgb(${level},${level},${level})${share > 50 ? ';color:#fff' : ''}}`;
};

/** A3 gives the same marks more room; nothing that is measured grows with the sheet. */
export const testPageCss = (size: TestSize): string => {
  const loose = size === 'A3';
  return `
.sheet{padding:${loose ? '24mm 40mm 18mm' : '15mm 18mm 13mm'}}
.edge{position:absolute;inset:${EDGE}mm;border:0.25mm solid #111}
.sample-mark{top:${loose ? '24mm' : '15mm'};right:${loose ? '40mm' : '18mm'};font-size:5mm}
h1{font-family:${faces.title};font-weight:900;font-size:9mm;line-height:12mm}
.branch{font-size:4.2mm;line-height:6mm}
.size{font-family:${faces.hei};font-size:3.8mm;line-height:6mm;border-bottom:0.5mm solid #111;padding-bottom:1mm;margin-bottom:3mm}
h2{font-family:${faces.hei};font-weight:700;font-size:4.2mm;line-height:6mm;margin-top:${loose ? '8mm' : '2.4mm'}}
.rulers{display:flex;gap:6mm;align-items:flex-start}
.ruler{display:block;flex:none;font-family:${faces.hei}}
.beside{flex:1 1 0;min-width:0}
.hairlines{display:grid;gap:1.6mm;margin-top:1mm}
.hairlines>div{display:flex;align-items:center;gap:3mm;font-size:3.4mm;line-height:4mm}
.hairlines span{width:16mm}
.line{flex:1 1 0;background:#111}
.l0-25{height:0.25mm}.l0-5{height:0.5mm}.l1{height:1mm}
.greys{display:grid;grid-template-columns:repeat(${greySteps.length},minmax(0,1fr));margin-top:1mm}
.grey{height:13mm;border:0.25mm solid #111;border-left-width:0;display:flex;align-items:flex-end;justify-content:center;font-size:3mm;line-height:4mm}
.grey:first-child{border-left-width:0.25mm}
${greySteps.map(grey).join('\n')}
.letters{display:grid;gap:1mm;margin-top:1mm;line-height:1.3}
.red{background:${red};color:#fff;font-family:${faces.hei};font-weight:700;font-size:5mm;line-height:8mm;padding:0 3mm}
.s2-5{font-size:2.5mm}.s3{font-size:3mm}.s4{font-size:4mm}.s6{font-size:6mm}
.faces{font-size:5mm;line-height:7.6mm}
.faces th{width:40mm;text-align:left;font-family:${faces.hei};font-size:3.6mm;font-weight:400;vertical-align:baseline}
.faces td{border-bottom:0.25mm solid #111;white-space:nowrap;overflow:hidden}
.fangsong{font-family:${faces.fangsong}}
.kai{font-family:${faces.kai};font-weight:500}
.title{font-family:${faces.title};font-weight:900}
.song{font-family:${faces.song}}
.hei{font-family:${faces.hei};font-weight:700}
ol{padding-left:6mm;font-size:4.2mm;line-height:${loose ? '8mm' : '6.2mm'}}
.foot{display:grid;grid-template-columns:1fr 1fr auto;gap:8mm;margin-top:auto;border-top:0.25mm solid #111;padding-top:1mm;font-size:3.4mm;line-height:5mm}
`;
};
