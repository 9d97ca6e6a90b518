import type { PaperPage } from '#core/contract/document.ts';
import { type PatrolLine, patrolEnd, patrolStart } from '#core/figures/patrols.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalDate, type LocalTime, longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

/** 巡逻记录表: what was walked, oldest first; `lines` null is the blank one. */
export interface PatrolSheetModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly PatrolLine[] | null;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly patrols: readonly PatrolLine[];
  readonly filled: boolean;
  readonly printedAt: LocalTime;
}

export const patrolSheetModel = ({ post, patrols, filled, ...rest }: Source): PatrolSheetModel => ({
  head: branchHead(post),
  ...rest,
  lines: filled ? [...patrols].reverse() : null,
});

const BLANK_ROWS = 19;
const EXTRA_ROWS = 2;

/** 次日 where the round ended after midnight. */
const endWords = (line: PatrolLine): string => {
  const end = patrolEnd(line);
  return dateOf(end) === line.date ? end.slice(11) : `次日${end.slice(11)}`;
};

const columns: readonly ListColumn<PatrolLine>[] = [
  { head: '序号', width: 11, cell: (_, index) => index },
  {
    head: '日期',
    width: 27,
    cell: ({ date }) => (
      <>
        <span className="nowrap">{shortDate(date)}</span> <span className="nowrap">{weekdayName(date)}</span>
      </>
    ),
  },
  { head: '出发', width: 17, cell: (line) => patrolStart(line).slice(11) },
  { head: '回来', width: 17, cell: endWords },
  { head: '路线', width: 32, look: 'left', cell: ({ route }) => route },
  { head: '发现和处理', look: 'left', cell: ({ found }) => (found === '' ? '无异常' : found) },
  { head: '巡逻的人', width: 32, cell: ({ names }) => names.join('、') },
];

const css = `${staffCss()}
${listCss()}
${columnCss('patrol', columns)}
${supplyCss}
.grid th{height:9mm;padding:0}
.grid td{padding:0.6mm 1mm}
.grid tbody tr{height:10mm}
`;

const asideOf = ({ from, to, lines }: PatrolSheetModel): string => {
  if (lines === null) return '　　　　年　　月';
  return from === to ? `${longDate(from)} ${weekdayName(from)}` : `${longDate(from)}—${shortDate(to)}`;
};

/** 巡逻记录表, A4 portrait; blank it is the form that lies in the gate house. */
export const patrolSheetPage = (model: PatrolSheetModel): PaperPage => {
  const lines = model.lines ?? [];
  const blank = model.lines === null;
  const found = lines.filter((line) => line.found !== '').length;
  return toPage({
    title: '巡逻记录表',
    fileName: `巡逻记录表 ${blank ? '空白' : `${model.from} 至 ${model.to}`}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title="巡逻记录表"
        aside={asideOf(model)}
        keeping="内部使用，用完收回，不张贴、不拍照"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="patrol"
          columns={columns}
          rows={lines}
          keyOf={(line) => line.id}
          blankRows={blank ? BLANK_ROWS : EXTRA_ROWS}
          tail={
            <>
              {!blank && `共巡逻 ${lines.length} 次，${found} 次发现情况。`}
              <SignatureLine names={['带班', '记录']} />
            </>
          }
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: [blank ? '空白表，放在岗亭手写；回来后在“卡口与宣传”里补登。' : `${lines.length} 次巡逻。`, '发现里可能写到门牌，用完收回。'],
  });
};
