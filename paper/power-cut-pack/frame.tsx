import type { ReactNode } from 'react';
import { versionLine } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, PageCount, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { showPhone } from '../show-phone.ts';
import type { PowerCutPackModel } from './model.ts';

interface Frame {
  readonly model: Pick<PowerCutPackModel, 'head' | 'printedAt'>;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Every sheet of the pack stands alone, so each carries branch, telephone, version and page. */
export const PackSheet = ({ model, title, aside, children }: Frame): ReactNode => (
  <section className={model.head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={model.head.sample} />
    <div className="title">
      <h1>{title}</h1>
      <div className="aside">{aside}</div>
    </div>
    <div className="rule" />
    <div className="flow" data-flow="">
      {children}
    </div>
    <div className="foot">
      <Fit className="foot-branch">
        {model.head.branchName}
        {model.head.hotline !== '' && <>　值班电话 {showPhone(model.head.hotline)}</>}
      </Fit>
      <span>{versionLine(model.printedAt)}</span>
      <PageCount />
    </div>
  </section>
);

export const packCss = `
.sheet{padding:14mm 15mm 11mm}
.sample-mark{top:14mm;right:15mm;font-size:5.4mm}
.title{display:flex;align-items:flex-end;justify-content:space-between;gap:5mm;height:11mm;flex:none}
.sample .title{padding-right:22mm}
h1{font-family:${faces.title};font-weight:900;font-size:8mm;line-height:10mm;white-space:nowrap}
.aside{font-family:${faces.hei};font-size:3.8mm;line-height:6.5mm;text-align:right}
.rule{height:1mm;background:${red};margin:2mm 0 4mm;flex:none}
.foot{display:flex;justify-content:space-between;gap:6mm;border-top:0.25mm solid #111;margin-top:3mm;padding-top:1mm;font-size:3.1mm;line-height:5mm;flex:none}
.foot-branch{flex:1 1 0;min-width:0}
.foot b{font-weight:400}
h2{font-family:${faces.hei};font-weight:700;font-size:4.4mm;line-height:8mm}
.list,.form{font-size:3.9mm;line-height:1.3}
.list th,.form th{font-family:${faces.hei};font-weight:700}
.list th{border-top:0.5mm solid #111;border-bottom:0.5mm solid #111;text-align:left}
.list th,.list td{padding:1.1mm 1mm;vertical-align:top}
.list td{border-bottom:0.25mm solid #111}
.list + h2,.duty + h2{margin-top:5mm}
.list b{font-family:${faces.hei};font-weight:700}
.list .right{text-align:right}
.list .right+th,.list .right+td{padding-left:5mm}
.form th,.form td{border:0.25mm solid #111;padding:0 1.2mm;text-align:center;vertical-align:middle}
.form th{height:10mm;border-top-width:0.5mm}
.form td{height:10.5mm}
.form + .form{margin-top:-0.25mm}
.checks td{height:auto;padding:1.6mm 2mm;text-align:left}
.checks th{width:37mm;height:auto;border-top-width:0.25mm}
.checks .tall td{height:27mm}
.checks .middle td{height:15mm}
.steps{font-size:4.1mm;line-height:1.65;margin-top:4mm;padding-left:6mm}
`;
