import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { longDate, shortDate } from '#core/time/local-date.ts';
import { versionLine } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, PageCount, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { landscape, mm } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { toPage } from '../to-page.tsx';
import { DutyGrid, dutyGridCss } from './grid.tsx';
import { type DutyLayout, dutyLayout, weekSheets } from './layout.ts';
import { type DutyDay, type DutyTableModel, missingPlaces, phonesOf } from './model.ts';

const css = (layout: DutyLayout): string => {
  const u = (value: number): string => mm(value * layout.scale);
  return `
.sheet{padding:${u(12)} ${u(15)}}
.sample-mark{top:${u(12)};right:${u(15)};font-size:${u(5.4)}}
.title{display:flex;align-items:flex-end;justify-content:space-between;height:${u(11)};gap:${u(6)}}
h1{font-family:${faces.title};font-weight:900;font-size:${u(8)};line-height:${u(10)};flex:1 1 0;min-width:0}
.dates{font-family:${faces.hei};font-weight:700;font-size:${u(4.6)};line-height:${u(7)};white-space:nowrap}
.sample .dates{padding-right:${u(22)}}
.rule{height:${u(1)};background:${red};margin:${u(2)} 0 ${u(3)};flex:none}
${dutyGridCss(layout)}
.phones{display:grid;grid-template-columns:repeat(${layout.phoneColumns},minmax(0,1fr));column-gap:${u(4)};margin-top:${u(2)};font-size:${u(2.9)}}
.phones div{display:flex;justify-content:space-between;line-height:${mm(layout.phoneRow)};border-bottom:${mm(0.15)} solid #111}
.phones .fit{flex:1 1 0;min-width:0}
.phones b{font-family:${faces.hei};font-weight:400;white-space:nowrap}
.call{display:flex;gap:${u(12)};align-items:baseline;font-family:${faces.hei};font-size:${u(3.6)};line-height:${u(8)};margin-top:${u(1)}}
.call b{font-size:${u(5)};margin-left:${u(2)}}
.foot{display:flex;justify-content:space-between;font-size:${u(2.9)};line-height:${u(5)}}
.foot b{font-weight:400}
`;
};

const Phones = ({ days }: { readonly days: readonly DutyDay[] }): ReactNode => (
  <div className="phones">
    {phonesOf(days).map((entry) => (
      <div key={`${entry.name} ${entry.phone}`}>
        <Fit>{entry.name}</Fit>
        <b>{showPhone(entry.phone)}</b>
      </div>
    ))}
  </div>
);

const Sheet = ({ model, days }: { readonly model: DutyTableModel; readonly days: readonly DutyDay[] }): ReactNode => (
  <section className={model.head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={model.head.sample} />
    <div className="title">
      <h1>
        <Fit>{model.head.branchName}值班表</Fit>
      </h1>
      <div className="dates">
        {longDate(days[0]?.date ?? model.from)}—{shortDate(days.at(-1)?.date ?? model.to)}
      </div>
    </div>
    <div className="rule" />
    <div className="flow" data-flow="">
      <DutyGrid days={days} posts={model.posts} />
    </div>
    <Phones days={days} />
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
      <span>值班室内部使用，不外传</span>
      <span>{versionLine(model.printedAt)}</span>
      <PageCount />
    </div>
  </section>
);

const remarksOf = (days: readonly DutyDay[]): readonly string[] => {
  const missing = missingPlaces(days);
  return [...(missing > 0 ? [`还有 ${missing} 个空岗，表上印作“缺”。`] : []), '值班表印有电话，只贴在值班室，不贴在公示栏。'];
};

/** 值班表, landscape, one week a sheet, with the telephones of that week at its foot. */
export const dutyTablePage = (model: DutyTableModel, size: 'A3' | 'A4'): PaperPage => {
  const sheets = weekSheets(model.days);
  const phones = Math.max(0, ...sheets.map((days) => phonesOf(days).length));
  const layout = dutyLayout({ size: landscape[size], posts: model.posts.length, sheets, phones });
  return toPage({
    title: `${model.head.branchName}值班表`,
    fileName: `值班表 ${model.from} 至 ${model.to} ${size}${model.head.sample ? ' 示例' : ''}`,
    size: landscape[size],
    css: css(layout),
    sheets: sheets.map((days) => <Sheet key={days[0]?.date} model={model} days={days} />),
    formats: ['pdf', 'png'],
    remarks: remarksOf(model.days),
  });
};
