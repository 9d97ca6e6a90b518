import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { versionLine } from '../branch-head.ts';
import { numbered } from '../numbered.ts';
import { Fit, PageCount, SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { briefCss } from './css.ts';
import { halves, settingOf } from './measures.ts';
import type { BriefModel, PrintedRow } from './model.ts';
import { WeekCharts } from './week-chart.tsx';

const Cells = ({ row, second = false }: { readonly row: PrintedRow | null; readonly second?: boolean }): ReactNode => (
  <>
    <td className={second ? 'label second' : 'label'}>{row?.label}</td>
    <td>{row?.now}</td>
    <td>{row?.before}</td>
    <td>{row?.difference}</td>
  </>
);

const Heads = ({ columns, second = false }: Pick<BriefModel, 'columns'> & { readonly second?: boolean }): ReactNode => (
  <>
    <th className={second ? 'second' : undefined}>项目</th>
    <th>{columns[0]}</th>
    <th>{columns[1]}</th>
    <th>增减</th>
  </>
);

const Figures = ({ rows, columns }: BriefModel): ReactNode => (
  <table className="figures">
    <colgroup>
      <col className="wide" />
      <col />
      <col />
      <col />
      <col className="wide" />
      <col />
      <col />
      <col />
    </colgroup>
    <thead>
      <tr>
        <Heads columns={columns} />
        <Heads columns={columns} second />
      </tr>
    </thead>
    <tbody data-keep="">
      {halves(rows).map(([row, beside]) => (
        <tr key={row.label}>
          <Cells row={row} />
          <Cells row={beside} second />
        </tr>
      ))}
    </tbody>
  </table>
);

const Signs = (): ReactNode => (
  <div className="signs">
    {['填报', '审核（书记）', '日期'].map((who) => (
      <span key={who}>{who}：</span>
    ))}
  </div>
);

/** 工作日报、一周小结, A4: the words, the figures beside those of the period before, a line to sign on. */
export const briefPage = (model: BriefModel): PaperPage =>
  toPage({
    title: model.title,
    fileName: model.fileName,
    size: portrait.A4,
    css: briefCss(settingOf(model)),
    sheets: (
      <section className="sheet">
        <SampleMark sample={model.head.sample} />
        <div className="flow" data-flow="">
          <h1 data-keep-next="">{model.title}</h1>
          <div className="under" data-keep-next="">
            <Fit className="branch">{model.head.branchName}</Fit>
            <span className="date">{model.dateLine}</span>
          </div>
          <div className="rule" data-keep-next="" />
          {model.paragraphs.length === 0 && <p className="text">（没有内容）</p>}
          {numbered(model.paragraphs).map(({ item: { head, text }, number }) => (
            <p key={number} className="text" data-split="">
              {head !== '' && <span className="first">{head}</span>}
              {text}
            </p>
          ))}
          {model.kind === 'week' && <WeekCharts days={model.days} />}
          {model.rows.length > 0 && <Figures {...model} />}
          <Signs />
        </div>
        <div className="foot">
          <span>数字由本支部登记的情况汇总，{model.columns[1]}栏为对比</span>
          <span>{versionLine(model.printedAt)}</span>
          <PageCount />
        </div>
      </section>
    ),
    formats: ['pdf', 'docx'],
    remarks: model.remarks,
  });
