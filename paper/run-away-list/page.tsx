import type { PaperPage } from '#core/contract/document.ts';
import { type AwayLine, awayList } from '#core/supplies/distribution/away-list.ts';
import { weightWords } from '#core/supplies/distribution/weight-words.ts';
import { type LocalTime, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import type { RunPaperSource } from '../run-tick-sheet/model.ts';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

export interface AwayListModel {
  readonly head: BranchHead;
  readonly runName: string;
  readonly itemName: string;
  readonly quota: string;
  readonly lines: readonly AwayLine[];
  readonly households: number;
  readonly total: string;
  readonly printedAt: LocalTime;
}

export const awayListModel = ({ post, view, printedAt }: Omit<RunPaperSource, 'nameOf'>): AwayListModel => {
  const lines = awayList(view.units);
  const households = lines.reduce((sum, line) => sum + line.rooms.length, 0);
  return {
    head: branchHead(post),
    runName: view.run.name,
    itemName: view.item.name,
    quota: weightWords(view.run.quota, view.item.unit),
    lines,
    households,
    total: weightWords(households * view.run.quota, view.item.unit),
    printedAt,
  };
};

const columns: readonly ListColumn<AwayLine>[] = [
  { head: '序号', width: 12, cell: (_, index) => index },
  { head: '单元', width: 34, cell: ({ building, unit }) => <b>{`${building} ${unit}`}</b> },
  { head: '门牌', look: 'left', cell: ({ rooms }) => <span className="rooms">{rooms.join('、')}</span> },
  { head: '户数', width: 14, cell: ({ rooms }) => rooms.length },
  { head: '再送', width: 36, cell: ({ again }) => (again ? `${shortDate(again.date)} ${weekdayName(again.date)} ${again.team}` : '') },
  { head: '结果', width: 34, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('away', columns)}
${supplyCss}
.grid td{padding:1mm}
.grid tbody tr{height:11mm}
.rooms{font-size:4.4mm}
`;

/** 不在家名单, A4 portrait: doors where nobody opened, and when one comes again. No name of any resident. */
export const awayListPage = (model: AwayListModel): PaperPage =>
  toPage({
    title: `${model.runName}不在家名单`,
    fileName: `不在家名单 ${model.runName}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={model.head}
        title="入户分发不在家名单"
        aside={model.runName}
        keeping="只写门牌，内部使用，不张贴"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="away"
          columns={columns}
          rows={model.lines}
          keyOf={(line) => `${line.runUnitId} ${line.again?.date} ${line.again?.team}`}
          empty="没有登记不在家的住户。"
          tail={`共 ${model.households} 户，每户 ${model.quota}${model.itemName}，留存 ${model.total}。`}
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['名单写明哪户没有人，只在内部使用，用完收回。'],
  });
