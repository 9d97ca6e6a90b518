import type { ReactNode } from 'react';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, versionLine } from './branch-head.ts';
import { faces } from './faces.ts';
import { Fit, PageCount, SampleMark, Telephones } from './parts.tsx';
import { red } from './sheet-css.ts';
import { mm, type SheetSize } from './sheet-size.ts';

interface Frame {
  readonly head: BranchHead;
  readonly title: string;
  readonly subtitle: ReactNode;
  readonly printedAt: LocalTime;
  /** what flows over as many sheets as it needs */
  readonly children: ReactNode;
}

/** One grid for everything that hangs in public: title zone, body, telephones, foot. */
export const PublicSheet = ({ head, title, subtitle, printedAt, children }: Frame): ReactNode => (
  <section className={head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={head.sample} />
    <div className="bar" />
    <h1>
      <Fit>{title}</Fit>
    </h1>
    <Fit className="subtitle">{subtitle}</Fit>
    <div className="rule" />
    <div className="flow" data-flow="">
      {children}
    </div>
    <div className="contact">
      <Telephones head={head} />
    </div>
    <div className="foot">
      <Fit className="foot-branch">{head.branchName}</Fit>
      <span>{versionLine(printedAt)}</span>
      <PageCount />
    </div>
  </section>
);

/** Lengths are of A4 portrait and grow with the sheet. */
export const publicCss = (size: SheetSize): string => {
  const scale = size.widthMm / 210;
  const u = (value: number): string => mm(value * scale);
  return `
.sheet{padding:${u(15)} ${u(16)} ${u(12)}}
.sample-mark{top:${u(21.5)};right:${u(16)};font-size:${u(5.4)}}
.bar{height:${u(4)};background:${red};flex:none}
h1{font-family:${faces.title};font-weight:900;font-size:${u(10.5)};line-height:${u(15)};margin-top:${u(4)};text-align:center;flex:none}
.sample h1{padding:0 ${u(20)}}
.subtitle{font-size:${u(4.2)};line-height:${u(7)};text-align:center;flex:none}
.rule{height:${u(1)};background:${red};margin:${u(2)} 0 ${u(5)};flex:none}
.contact{border-top:${mm(0.5)} solid #111;margin-top:${u(4)};padding-top:${u(2)};flex:none}
.telephones{display:flex;gap:${u(8)}}
.telephone{flex:1 1 0;min-width:0}
.telephone-label{font-family:${faces.hei};font-weight:700;font-size:${u(4)};line-height:${u(5.5)}}
.telephone-number{font-family:${faces.hei};font-weight:700;font-size:${u(11)};line-height:${u(13)};word-spacing:-0.08em}
.foot{display:flex;justify-content:space-between;gap:${u(6)};border-top:${mm(0.25)} solid #111;margin-top:${u(2)};padding-top:${u(1)};font-size:${u(3.2)};line-height:${u(5)};flex:none}
.foot-branch{flex:1 1 0;min-width:0}
.foot b{font-weight:400}
`;
};
