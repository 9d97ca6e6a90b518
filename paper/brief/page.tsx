import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { versionLine } from '../branch-head.ts';
import { countTo, numbered } from '../numbered.ts';
import { Fit, PageCount, SampleMark } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { briefCss } from './css.ts';
import { settingOf } from './measures.ts';
import type { BriefModel, PrintedRow } from './model.ts';
import { bracketed, type TableLayout, tableOf, wideWords } from './table-layout.ts';
import { WeekCharts } from './week-chart.tsx';
import { chartsOf } from './week-days.ts';

interface FiguresProps extends Pick<BriefModel, 'columns'> {
  readonly layout: TableLayout;
  readonly panels: number;
}

const Cells = ({ row, panel, panels }: { readonly row: PrintedRow | null; readonly panel: number; readonly panels: number }): ReactNode => (
  <>
    <td className={panel > 0 ? 'label second' : 'label'}>
      {row && panels < 3 && bracketed(row)}
      {row && panels === 3 && (
        <>
          <span className="unit">{row.unit}</span>
          {row.label}
        </>
      )}
    </td>
    <td>{row?.now}</td>
    <td>{row?.before}</td>
    <td>{row?.difference}</td>
  </>
);

const Heads = ({ columns, panel }: Pick<BriefModel, 'columns'> & { readonly panel: number }): ReactNode => (
  <>
    <th className={panel > 0 ? 'second' : undefined}>项目</th>
    <th>{columns[0]}</th>
    <th>{columns[1]}</th>
    <th>增减</th>
  </>
);

const Figures = ({ columns, layout: { lines, wide, widths }, panels }: FiguresProps): ReactNode => (
  <table className="figures" data-keep-next="">
    <colgroup>
      {countTo(widths.length).map((column) => (
        <col key={column} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {countTo(panels).map((panel) => (
          <Heads key={panel} columns={columns} panel={panel - 1} />
        ))}
      </tr>
    </thead>
    <tbody data-keep="">
      {lines.map((line) => (
        <tr key={line[0]?.label}>
          {numbered(line).map(({ item, number }) => (
            <Cells key={number} row={item} panel={number - 1} panels={panels} />
          ))}
        </tr>
      ))}
      {wide.map((row) => (
        <tr key={row.label}>
          <td className="label" colSpan={widths.length}>
            {wideWords(row, columns)}
          </td>
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

/** Lines that go along when the line to sign on begins a page of its own. */
const KEPT_LINES = 3;

const Words = ({ paragraphs, endsSheet }: Pick<BriefModel, 'paragraphs'> & { readonly endsSheet: boolean }): ReactNode => (
  <>
    {paragraphs.length === 0 && <p className="text">（没有内容）</p>}
    {numbered(paragraphs).map(({ item: { head, text }, number }) => (
      <p key={number} className="text" data-split="" data-keep-lines={endsSheet && number === paragraphs.length ? KEPT_LINES : undefined}>
        {head !== '' && <span className="first">{head}</span>}
        {text}
      </p>
    ))}
  </>
);

/** 工作日报、一周小结, A4: the words, the figures beside those of the period before, a line to sign on. */
export const briefPage = (model: BriefModel): PaperPage => {
  const setting = settingOf(model);
  const layout = tableOf(model, setting);
  const charts = chartsOf(model);
  return toPage({
    title: model.title,
    fileName: model.fileName,
    size: portrait.A4,
    css: briefCss(setting, layout),
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
          <Words paragraphs={model.paragraphs} endsSheet={model.rows.length === 0 && charts.length === 0} />
          <WeekCharts charts={charts} days={model.days} height={setting.chart} />
          {model.rows.length > 0 && <Figures columns={model.columns} layout={layout} panels={setting.panels} />}
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
};
