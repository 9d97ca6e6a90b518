import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Evenness } from '#core/duty/evenness.ts';
import { type FairnessColumn, type FairnessLine, type FairnessTable, fairnessColumns } from '#core/duty/fairness-figures.ts';
import type { PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import { type LocalDate, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { balanced } from '../balanced.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { type Numbered, numbered } from '../numbered.ts';
import { Fit } from '../parts.tsx';
import { mm, portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';

/** 公平表: hangs beside the duty table, since people dispute what they cannot see. Names and figures, no telephones, no reasons for absence. */
export interface FairnessSheetModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly table: FairnessTable;
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

type Source = Omit<FairnessSheetModel, 'head'> & { readonly post: Post };

/** Most points first: the order in which a reader looks. */
export const fairnessSheetModel = ({ post, table, ...rest }: Source): FairnessSheetModel => ({
  head: branchHead(post),
  ...rest,
  table: { ...table, lines: [...table.lines].sort((a, b) => b.points - a.points || b.shifts - a.shifts) },
});

const heads: Readonly<Record<FairnessColumn, string>> = {
  shifts: '班次',
  hours: '小时',
  nights: '夜班',
  weekends: '周末',
  holidays: '假日',
  hardPosts: '室外',
  points: '点数',
  pointsPerDay: '每天点数',
};

/** Points are sums of tenths and hundredths: always two decimals, so that a column can be read down. */
const inPoints: ReadonlySet<FairnessColumn> = new Set(['points', 'pointsPerDay']);

const sums: readonly (readonly [string, (figure: Evenness) => string])[] = [
  ['合计', (figure) => show(figure.total)],
  ['人均', (figure) => show(figure.mean)],
  ['最多', (figure) => show(figure.most)],
  ['最少', (figure) => show(figure.least)],
  ['相差', (figure) => show(figure.gap)],
  ['标准差', (figure) => show(figure.deviation)],
  ['基尼系数', (figure) => figure.gini.toFixed(2)],
];

/** Two decimals at most, none without need. */
const show = (value: number | null): string => (value === null ? '—' : String(Math.round(value * 100) / 100));

/** What the frame and the table's head leave on A4; the last sheet also carries the sums and the notes. */
const BODY = 228;
const LEAST_ROW = 6.2;
const MOST_ROW = 9;
const TAIL_ROWS = 12;

const css = (row: number): string => `${staffCss()}
.c-number{width:9mm}.c-name{width:27mm}.c-small{width:12mm}
.grid{font-size:3.7mm}
.grid th{height:11mm;padding:0;line-height:1.2;font-size:3.4mm}
.grid tbody tr{height:${mm(row)}}
.grid th span{display:inline-block;max-width:6.9mm}
.grid td{padding:0 0.6mm;font-variant-numeric:tabular-nums}
.grid .name{font-weight:700;font-size:4.2mm}
.grid tbody.sum tr{height:6.2mm}
.sum td:first-child{text-align:right;padding-right:3mm}
.idle td{border-bottom-style:dashed}
`;

const figureOf = (line: FairnessLine, column: FairnessColumn): string => {
  const value = line[column];
  if (value === null || (line.shifts === 0 && column === 'pointsPerDay')) return '—';
  return inPoints.has(column) ? value.toFixed(2) : show(value);
};

const Person = ({ line: { item, number } }: { readonly line: Numbered<FairnessLine> }): ReactNode => (
  <tr className={item.shifts === 0 ? 'idle' : undefined}>
    <td>{number}</td>
    <td className="name">
      <Fit>{item.name}</Fit>
    </td>
    {fairnessColumns.map((column) => (
      <td key={column}>{figureOf(item, column)}</td>
    ))}
    <td>{item.availableDays}</td>
    <td>{item.longestRun}</td>
    <td>{show(item.leastRest)}</td>
    <td>
      {item.swaps.given}／{item.swaps.taken}
    </td>
  </tr>
);

const Sums = ({ table }: { readonly table: FairnessTable }): ReactNode => (
  <tbody className="sum" data-keep="">
    {sums.map(([name, of]) => (
      <tr key={name}>
        <td colSpan={2} className="hei">
          {name}
        </td>
        {fairnessColumns.map((column) => {
          const figure = table.evenness[column];
          const none = figure === null || (name === '合计' && column === 'pointsPerDay');
          return <td key={column}>{none ? '—' : of(figure)}</td>;
        })}
        <td colSpan={4} />
      </tr>
    ))}
  </tbody>
);

const Notes = ({ table }: { readonly table: FairnessTable }): ReactNode => (
  <div className="note">
    点数 = 班次权重 × 日子权重（周末 1.2，法定节假日 2）+ 室外岗 0.2；每天点数 = 点数 ÷
    可值班天数，请过假的人也好比；最短休息按小时；让出、接过是换班和顶班的次数，撤回的不算。 合计以下各行只算排了班的人；基尼系数 0
    为人人相同，越大越不均。
    {table.partyMean !== null && table.othersMean !== null && (
      <>
        党员人均 {show(table.partyMean)} 点，其他同志人均 {show(table.othersMean)} 点。
      </>
    )}
  </div>
);

const Table = ({
  lines,
  table,
  last,
}: {
  readonly lines: readonly Numbered<FairnessLine>[];
  readonly table: FairnessTable;
  readonly last: boolean;
}): ReactNode => (
  <>
    <table className="grid">
      <colgroup>
        <col className="c-number" />
        <col className="c-name" />
        {fairnessColumns.map((column) => (
          <col key={column} className={column === 'pointsPerDay' ? undefined : 'c-small'} />
        ))}
        <col className="c-small" />
        <col className="c-small" />
        <col className="c-small" />
        <col className="c-small" />
      </colgroup>
      <thead>
        <tr>
          <th>序号</th>
          <th>姓名</th>
          {fairnessColumns.map((column) => (
            <th key={column}>
              <span>{heads[column]}</span>
            </th>
          ))}
          <th>
            可值班
            <br />
            天数
          </th>
          <th>
            最长
            <br />
            连班
          </th>
          <th>
            最短
            <br />
            休息
          </th>
          <th>
            让出
            <br />
            接过
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Person key={line.item.personId} line={line} />
        ))}
      </tbody>
      {last && <Sums table={table} />}
    </table>
    {last && <Notes table={table} />}
  </>
);

/** Sheets equally full, the sums counting as the rows they take, so that they never stand alone. */
const sheetsOf = (lines: readonly Numbered<FairnessLine>[]): readonly (readonly Numbered<FairnessLine>[])[] => {
  const tail = Array.from({ length: TAIL_ROWS }, () => null);
  return balanced([...lines, ...tail], Math.floor(BODY / LEAST_ROW)).map((rows) => rows.filter((row) => row !== null));
};

/** 公平表, A4 portrait. */
export const fairnessSheetPage = (model: FairnessSheetModel): PaperPage => {
  const sheets = sheetsOf(numbered(model.table.lines));
  const fullest = Math.max(1, ...sheets.map((lines, index) => lines.length + (index === sheets.length - 1 ? TAIL_ROWS : 0)));
  return toPage({
    title: '值班公平表',
    fileName: `公平表 ${model.from} 至 ${model.to}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(Math.min(MOST_ROW, Math.max(LEAST_ROW, BODY / fullest))),
    sheets: sheets.map((lines, index) => (
      <StaffSheet
        key={lines[0]?.item.personId ?? ''}
        head={model.head}
        title="值班公平表"
        aside={`${longDate(model.from)}—${shortDate(model.to)}`}
        keeping="签到过的按实际，没有签到的按排定"
        mark={model.mark}
        printedAt={model.printedAt}
      >
        <Table lines={lines} table={model.table} last={index === sheets.length - 1} />
      </StaffSheet>
    )),
    formats: ['pdf'],
    remarks: ['公平表只印姓名和数字，不印电话，不写请假原因，可以和值班表一起贴出。'],
  });
};
