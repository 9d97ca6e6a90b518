import type { ReactNode } from 'react';
import { markLine } from '#core/duty/plan-mark.ts';
import { faces } from '../faces.ts';
import { Fit, PageCount, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { mm } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import type { DutyTableModel } from './model.ts';

interface Frame {
  readonly model: DutyTableModel;
  readonly title: string;
  readonly dates: string;
  /** who may see it, in a few words */
  readonly keeping: string;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

/** One sheet of 值班表: title and days, the table, telephones of the branch, version and page. */
export const DutySheet = ({ model, title, dates, keeping, children, below }: Frame): ReactNode => (
  <section className={model.head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={model.head.sample} />
    <div className="title">
      <h1>
        <Fit>{title}</Fit>
      </h1>
      <div className="dates">{dates}</div>
    </div>
    <div className="rule" />
    <div className="flow" data-flow="">
      {children}
    </div>
    {below}
    <div className="call">
      {model.head.hotline !== '' && (
        <span>
          24小时值班电话<b>{showPhone(model.head.hotline)}</b>
        </span>
      )}
      {model.head.supervisionPhone !== '' && (
        <span>
          监督电话<b>{showPhone(model.head.supervisionPhone)}</b>
        </span>
      )}
      <span className="grow" />
      <span>提前15分钟到岗，交接签字后离岗。</span>
    </div>
    <div className="foot">
      <span>{keeping}</span>
      <span>{markLine(model.mark, model.printedAt)}</span>
      <PageCount />
    </div>
  </section>
);

/** Lengths are of A4 landscape and grow with the sheet. */
export const dutyFrameCss = (scale: number): string => {
  const u = (value: number): string => mm(value * scale);
  return `
.sheet{padding:${u(12)} ${u(15)}}
.sample-mark{top:${u(12)};right:${u(15)};font-size:${u(5.4)}}
.title{display:flex;align-items:flex-end;justify-content:space-between;height:${u(11)};gap:${u(6)};flex:none}
h1{font-family:${faces.title};font-weight:900;font-size:${u(8)};line-height:${u(10)};flex:1 1 0;min-width:0}
.dates{font-family:${faces.hei};font-weight:700;font-size:${u(4.6)};line-height:${u(7)};white-space:nowrap}
.sample .dates{padding-right:${u(22)}}
.rule{height:${u(1)};background:${red};margin:${u(2)} 0 ${u(3)};flex:none}
.call{display:flex;gap:${u(12)};align-items:baseline;font-family:${faces.hei};font-size:${u(3.6)};line-height:${u(8)};margin-top:${u(1)};flex:none}
.call b{font-size:${u(5)};margin-left:${u(2)}}
.foot{display:flex;justify-content:space-between;font-size:${u(2.9)};line-height:${u(5)};flex:none}
.foot b{font-weight:400}
`;
};
