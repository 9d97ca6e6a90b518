import type { PaperPage } from '#core/contract/document.ts';
import { type ClosingReport, daysStood, type GoodsLeft } from '#core/post/closing-report.ts';
import type { Post } from '#core/post/post.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { type LocalTime, longDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

const columns: readonly ListColumn<GoodsLeft>[] = [
  { head: '序号', width: 12, cell: (_, number) => number },
  { head: '品名', look: 'left', cell: ({ name }) => name },
  { head: '规格', width: 34, cell: ({ spec }) => spec },
  { head: '结余', width: 30, look: 'figure', cell: ({ balance, unit }) => `${showQuantity(balance)} ${unit}` },
  { head: '实交', width: 22, cell: () => null },
  { head: '备注', width: 26, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('goods', columns)}
${supplyCss}
h2{font-family:${faces.hei};font-weight:700;font-size:4.6mm;line-height:8mm;margin-top:3mm}
p{font-size:4.2mm;line-height:7.2mm;text-align:justify}
p.lead{text-indent:2em}
.figures{display:grid;grid-template-columns:1fr 1fr;column-gap:10mm}
.figures div{display:flex;justify-content:space-between;gap:4mm;border-bottom:0.25mm solid #111;font-size:4.2mm;line-height:7.6mm}
.figures b{font-family:${faces.hei};font-weight:700;white-space:nowrap}
.grid td{padding:1mm}
.grid tbody tr{height:8.4mm}
`;

interface Source {
  readonly post: Post;
  readonly report: ClosingReport;
  readonly printedAt: LocalTime;
}

const lead = ({ post, report }: Source): string =>
  `${post.branchName}于${longDate(report.foundedOn)}在${post.street}${post.community}成立，${longDate(report.closedOn)}工作结束，报批准成立的党组织撤销，共 ${daysStood(report)} 天。`;

/** 撤销小结与移交单, A4 portrait: the branch's own figures, goods and matters handed over, two copies. */
export const closingReportPage = (source: Source): PaperPage => {
  const { post, report, printedAt } = source;
  return toPage({
    title: '撤销小结与移交单',
    fileName: `撤销小结与移交单 ${report.closedOn}${post.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={branchHead(post)}
        title="撤销小结与移交单"
        aside={longDate(report.closedOn)}
        keeping="一式两份，移交人、接收人各存一份"
        mark={null}
        printedAt={printedAt}
      >
        <p className="lead" data-split="">
          {lead(source)}
        </p>
        <h2 data-keep-next="">一、工作小结</h2>
        <div className="figures">
          {report.figures.map(({ label, words }) => (
            <div key={label}>
              <span>{label}</span>
              <b>{words}</b>
            </div>
          ))}
        </div>
        <h2 data-keep-next="">二、没有办结、一并移交的事项</h2>
        {report.matters.length === 0 && <p>没有。</p>}
        {report.matters.map(({ words }, index) => (
          <p key={words}>{`${index + 1}. ${words}。`}</p>
        ))}
        <h2 data-keep-next="">三、移交物资</h2>
        <ListTable
          name="goods"
          columns={columns}
          rows={report.goods}
          keyOf={({ id }) => id}
          empty="没有结余物资。"
          tail={
            <>
              资料另按“资料交接清单”移交。花名册、值班、物资、会议等电子资料导出后从本机清除。
              <SignatureLine names={['移交人', '接收人', '监交人']} />
              <SignatureLine names={['移交单位', '接收单位', '日期']} />
            </>
          }
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: report.matters.length > 0 ? [`还有 ${report.matters.length} 件事没有办结，印在第二部分。`] : [],
  });
};
