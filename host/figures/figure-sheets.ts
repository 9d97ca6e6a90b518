import type { DayFigures } from '#core/figures/day-figures.ts';
import { dayFigureNames } from '#core/figures/day-figures.ts';
import { type FigureLine, figureGroups } from '#core/figures/lines/figure-line.ts';
import { figureLines, figureNumber, figurePlaces } from '#core/figures/lines/figure-lines.ts';
import type { PackageSum } from '#core/figures/package/sum-packages.ts';
import type { GoodsFigures, SiteFigures } from '#core/figures/site-figures.ts';
import { keysOf } from '#core/roster/person.ts';
import { requestKinds } from '#core/service/requests/request.ts';
import { weekdayName } from '#core/time/local-date.ts';
import type { WorkbookCell, WorkbookSheet } from '../spreadsheet/write-workbook.ts';

const cellOf = (line: FigureLine, value: number | null): WorkbookCell => ({ text: value ?? '—', decimals: figurePlaces[line.kind] });

const goodsSheet = (goods: readonly GoodsFigures[]): WorkbookSheet => ({
  name: '物资',
  rows: [
    ['品名', '规格', '单位', '收', '发', '结余'],
    ...goods.map((one) => [one.name, one.spec, one.unit, one.in / 1000, one.out / 1000, one.left / 1000]),
  ],
  widths: [20, 16, 8, 12, 12, 12],
});

/** 数据 of a period: every number with what it counts, day by day, requests by kind, goods. */
export const figureSheets = (figures: SiteFigures, days: readonly DayFigures[]): readonly WorkbookSheet[] => [
  {
    name: '数据',
    rows: [
      ['分类', '项目', '数量', '单位', '怎么算的'],
      ...figureLines.map((line) => [figureGroups[line.group], line.label, cellOf(line, figureNumber(line, figures)), line.unit, line.says]),
    ],
    widths: [18, 16, 12, 8, 60],
  },
  {
    name: '逐日',
    rows: [
      ['日期', '星期', ...Object.values(dayFigureNames)],
      ...days.map((day) => [day.date, weekdayName(day.date), ...keysOf(dayFigureNames).map((name) => day[name])]),
    ],
    widths: [14, 8, ...Object.values(dayFigureNames).map(() => 11)],
    frozenColumns: 1,
  },
  {
    name: '诉求分类',
    rows: [['类别', '收到'], ...keysOf(requestKinds).map((kind) => [requestKinds[kind], figures.requests.byKind[kind]])],
    widths: [18, 10],
  },
  goodsSheet(figures.supplies.goods),
];

/** 汇总 of several posts: each in its column, added up where that tells something. */
export const sumSheets = ({ sites, lines, goods, from, to }: PackageSum): readonly WorkbookSheet[] => [
  {
    name: '汇总',
    rows: [
      ['分类', '项目', '单位', '合计', ...sites.map(({ branchName }) => branchName)],
      ...lines.map(({ line, values, sum }) => [
        figureGroups[line.group],
        line.label,
        line.unit,
        cellOf(line, sum),
        ...values.map((value) => cellOf(line, value)),
      ]),
    ],
    widths: [18, 16, 8, 12, ...sites.map(() => 20)],
    frozenColumns: 4,
  },
  {
    name: '各点',
    rows: [
      ['支部', '小区', '街道', '楼栋', '单元', '户数', '开始', '结束', '说明'],
      ...sites.map((site) => [
        ...[site.branchName, site.community, site.street, site.buildings, site.entrances, site.households, from, to],
        site.sample ? '示例数据' : '',
      ]),
    ],
    widths: [30, 16, 16, 8, 8, 8, 14, 14, 12],
  },
  goodsSheet(goods),
];
