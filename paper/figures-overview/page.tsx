import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { type DayFigureName, type DayFigures, dayFigureNames } from '#core/figures/day-figures.ts';
import { figuresByGroup, figureText } from '#core/figures/lines/figure-lines.ts';
import type { GoodsFigures, SiteFigures } from '#core/figures/site-figures.ts';
import type { Post } from '#core/post/post.ts';
import { keysOf } from '#core/roster/person.ts';
import { requestKinds } from '#core/service/requests/request.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { type LocalTime, longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

export interface FiguresOverviewSource {
  readonly post: Post;
  readonly figures: SiteFigures;
  readonly days: readonly DayFigures[];
  readonly printedAt: LocalTime;
}

/** Of a longer period the last days are printed; the workbook has all of them. */
const MOST_DAYS = 31;
const dayNames = keysOf(dayFigureNames);

/** 值守 over 人次: twelve narrow columns */
const inTwoLines = (name: string): string => `${name.slice(0, 2)}\n${name.slice(2)}`;

const dayColumns: readonly ListColumn<DayFigures>[] = [
  { head: '日期', width: 24, cell: ({ date }) => <span className="nowrap">{`${shortDate(date)} ${weekdayName(date)}`}</span> },
  ...dayNames.map((name: DayFigureName): ListColumn<DayFigures> => ({ head: inTwoLines(dayFigureNames[name]), cell: (day) => day[name] })),
];

const goodsColumns: readonly ListColumn<GoodsFigures>[] = [
  { head: '物资', look: 'left', cell: ({ name, spec }) => `${name} ${spec}` },
  { head: '收', width: 34, look: 'figure', cell: ({ unit, ...one }) => amountWords(one.in, unit) },
  { head: '发', width: 34, look: 'figure', cell: ({ unit, out }) => amountWords(out, unit) },
  { head: '结余', width: 34, look: 'figure', cell: ({ unit, left }) => amountWords(left, unit) },
];

const css = `${staffCss()}
${listCss()}
${columnCss('days', dayColumns)}
${columnCss('goods', goodsColumns)}
.all{columns:2;column-gap:7mm}
.group{break-inside:avoid;margin-bottom:2.6mm}
h2{font-family:${faces.hei};font-weight:700;font-size:4.2mm;line-height:6mm;border-bottom:0.55mm solid #111}
.line{display:flex;justify-content:space-between;gap:3mm;font-size:3.8mm;line-height:5.35mm;border-bottom:0.25mm solid #999}
.line b{font-size:4.2mm;font-variant-numeric:tabular-nums}
.line i{font-style:normal;display:inline-block;width:3em;margin-left:1mm}
.more h2{border:none;margin:3mm 0 1mm}
.days{font-size:3.5mm;font-variant-numeric:tabular-nums}
.days th{height:11mm;padding:0 0.8mm;line-height:1.2;font-size:3.3mm;white-space:pre-line}
.days tbody tr,.goods tbody tr{height:6mm}
.nowrap{white-space:nowrap}
.kinds{font-size:3.8mm;line-height:1.8}
.kinds span{white-space:nowrap;margin-right:6mm}
`;

const All = ({ figures }: { readonly figures: SiteFigures }): ReactNode => (
  <div className="all">
    {figuresByGroup.map(({ group, name, lines }) => (
      <div className="group" key={group}>
        <h2>{name}</h2>
        {lines.map((line) => (
          <div className="line" key={line.key}>
            <span>{line.label}</span>
            <span>
              <b>{figureText(line, figures)}</b>
              <i>{line.unit}</i>
            </span>
          </div>
        ))}
      </div>
    ))}
  </div>
);

const Kinds = ({ figures }: { readonly figures: SiteFigures }): ReactNode => {
  const { byKind } = figures.requests;
  const kinds = keysOf(requestKinds).filter((kind) => byKind[kind] > 0);
  return (
    kinds.length > 0 && (
      <div className="more" data-keep="">
        <h2>诉求分类</h2>
        <div className="kinds">
          {kinds.map((kind) => (
            <span key={kind}>
              {requestKinds[kind]} {byKind[kind]} 件
            </span>
          ))}
        </div>
      </div>
    )
  );
};

const spanWords = ({ from, to }: SiteFigures): string =>
  from === to ? `${longDate(from)} ${weekdayName(from)}` : `${longDate(from)}至${shortDate(to)}`;

/** 数据一览, A4 portrait: every figure of the period on the first sheet; requests by kind, goods and the days behind it. */
export const figuresOverviewPage = ({ post, figures, days, printedAt }: FiguresOverviewSource): PaperPage => {
  const head = branchHead(post);
  const shown = days.slice(-MOST_DAYS);
  return toPage({
    title: '数据一览',
    fileName: `数据一览 ${figures.from}至${figures.to}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="数据一览"
        aside={spanWords(figures)}
        keeping="只有数字，没有个人信息"
        mark={null}
        printedAt={printedAt}
      >
        <All figures={figures} />
        <Kinds figures={figures} />
        {figures.supplies.goods.length > 0 && (
          <div className="more" data-keep="">
            <h2>进出最多的物资</h2>
            <ListTable
              name="goods"
              columns={goodsColumns}
              rows={figures.supplies.goods}
              keyOf={(one) => `${one.name} ${one.spec} ${one.unit}`}
            />
          </div>
        )}
        {shown.length > 1 && (
          <div className="more" data-keep="">
            <h2>{shown.length < days.length ? `最后 ${MOST_DAYS} 天` : '逐日'}</h2>
            <ListTable name="days" columns={dayColumns} rows={shown} keyOf={({ date }) => date} />
          </div>
        )}
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: shown.length < days.length ? [`逐日表只印最后 ${MOST_DAYS} 天，全部在 Excel 里。`] : [],
  });
};
