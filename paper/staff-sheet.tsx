import type { ReactNode } from 'react';
import { markLine, type PlanMark } from '#core/duty/plan-mark.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, versionLine } from './branch-head.ts';
import { faces } from './faces.ts';
import { Fit, PageCount, SampleMark } from './parts.tsx';
import { red } from './sheet-css.ts';
import { mm } from './sheet-size.ts';
import { showPhone } from './show-phone.ts';

interface Frame {
  readonly head: BranchHead;
  readonly title: string;
  readonly aside: ReactNode;
  /** who may see it, in a few words */
  readonly keeping: string;
  /** null on a blank form, which belongs to no plan */
  readonly mark: PlanMark | null;
  readonly printedAt: LocalTime;
  readonly children: ReactNode;
  /** between body and foot */
  readonly below?: ReactNode;
}

/** One sheet of a paper for those on duty: title and period, body, then telephone, version and page; each sheet stands alone. */
export const StaffSheet = ({ head, title, aside, keeping, mark, printedAt, children, below }: Frame): ReactNode => (
  <section className={head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={head.sample} />
    <div className="title">
      <h1>{title}</h1>
      <div className="aside">{aside}</div>
    </div>
    <div className="rule" />
    <div className="flow" data-flow="">
      {children}
    </div>
    {below}
    <div className="call">
      <Fit className="branch">{head.branchName}</Fit>
      {head.hotline !== '' && (
        <span>
          24小时值班电话<b>{showPhone(head.hotline)}</b>
        </span>
      )}
    </div>
    <div className="foot">
      <span>{keeping}</span>
      <span>{mark ? markLine(mark, printedAt) : versionLine(printedAt)}</span>
      <PageCount />
    </div>
  </section>
);

/** Lengths are of A4 and grow with the sheet. Thick lines are 0.55 mm: browsers cut 0.5 mm down to the width of a hairline. */
export const staffCss = (scale = 1): string => {
  const u = (value: number): string => mm(value * scale);
  return `
.sheet{padding:${u(13)} ${u(15)} ${u(10)}}
.sample-mark{top:${u(13)};right:${u(15)};font-size:${u(5.4)}}
.title{display:flex;align-items:flex-end;justify-content:space-between;gap:${u(5)};height:${u(11)};flex:none}
.sample .title{padding-right:${u(22)}}
h1{font-family:${faces.title};font-weight:900;font-size:${u(8)};line-height:${u(10)};white-space:nowrap}
.aside{font-family:${faces.hei};font-weight:700;font-size:${u(4.4)};line-height:${u(7)};text-align:right;white-space:nowrap}
.rule{height:${u(1)};background:${red};margin:${u(2)} 0 ${u(3.5)};flex:none}
.call{display:flex;justify-content:space-between;align-items:baseline;gap:${u(6)};border-top:0.55mm solid #111;margin-top:${u(2.5)};padding-top:${u(0.8)};font-family:${faces.hei};font-size:${u(3.6)};line-height:${u(7)};flex:none}
.call b{font-size:${u(5.4)};margin-left:${u(2)}}
.call span{white-space:nowrap}
.branch{flex:1 1 0;min-width:0}
.foot{display:flex;justify-content:space-between;gap:${u(6)};font-size:${u(3)};line-height:${u(4.6)};flex:none}
.foot b{font-weight:400}
.grid{font-size:${u(3.9)};line-height:1.25}
.grid th,.grid td{border:${mm(0.25)} solid #111;padding:0 ${u(1)};text-align:center;vertical-align:middle}
.grid th{font-family:${faces.hei};font-weight:700;border-bottom-width:0.55mm}
.grid thead tr:first-child th{border-top-width:0.55mm}
.grid tbody tr:first-child td{border-top-width:0.55mm}
.grid tbody:last-child tr:last-child td{border-bottom-width:0.55mm}
.grid .left{text-align:left}
.grid b{font-weight:700}
.grid .hei{font-family:${faces.hei};font-weight:700}
.letter{display:inline-block;font-style:normal;font-family:${faces.hei};font-weight:700;border:${mm(0.25)} solid #111;width:1.5em;line-height:1.3;text-align:center;border-radius:0.3em}
.note{font-size:${u(3.4)};line-height:1.6;margin-top:${u(2)}}
`;
};
