import type { PaperPage } from '#core/contract/document.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import type { Recheck, RecheckList } from '#core/service/rounds/round-view.ts';
import { type VisitRound, visitResults } from '#core/service/rounds/visit.ts';
import { resultOrder } from '#core/service/rounds/visit-counts.ts';
import { byDueAndWay } from '#core/service/rounds/walking-order.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { DayAndTime, SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

export interface RecheckSource {
  readonly post: Post;
  readonly round: VisitRound;
  readonly site: Site;
  readonly list: RecheckList;
  readonly nameOf: (id: PersonId) => string;
  readonly printedAt: LocalTime;
}

const columnsOf = ({ site, nameOf, printedAt }: RecheckSource): readonly ListColumn<Recheck>[] => [
  { head: '序号', width: 12, cell: (_, number) => number },
  { head: '户', width: 29, look: 'strong', cell: (door) => householdText(door, site) },
  { head: '上次', width: 26, cell: (door) => `${visitResults[door.result]} ${door.at.slice(11)}` },
  {
    head: '几点前再去',
    width: 22,
    look: 'strong',
    cell: (door) => (door.dueAt < printedAt ? '已超时' : <DayAndTime at={door.dueAt} />),
  },
  { head: '谁去的', width: 26, cell: (door) => door.personIds.map(nameOf).join('、') },
  {
    head: '这次',
    width: 40,
    cell: () => <span className="nowrap">{resultOrder.map((_, index) => `${index + 1}□`).join(' ')}</span>,
  },
  { head: '备注', look: 'left', cell: (door) => door.note },
];

/** 待复查名单, A4 portrait: those whose six hours are over first, with room for what is found this time. */
export const recheckListPage = (source: RecheckSource): PaperPage => {
  const { post, round, list, printedAt } = source;
  const head = branchHead(post);
  const columns = columnsOf(source);
  return toPage({
    title: `${round.name}待复查名单`,
    fileName: `待复查名单 ${round.name}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: `${staffCss()}${listCss()}${columnCss('rechecks', columns)}${supplyCss}.rechecks tbody tr{height:11mm}`,
    sheets: (
      <StaffSheet
        head={head}
        title={`${round.name}待复查`}
        aside={`共 ${list.waiting} 户，超过六小时 ${list.overdue} 户`}
        keeping="只写门牌，不写住户；用完收回，不张贴、不拍照"
        mark={null}
        printedAt={printedAt}
      >
        <ListTable
          name="rechecks"
          columns={columns}
          rows={byDueAndWay(list.doors, source.site)}
          keyOf={(door) => `${door.unitId} ${door.room}`}
          empty="没有要复查的户"
        />
        <p className="note">这次：{resultOrder.map((result, index) => `${index + 1} ${visitResults[result]}`).join('　')}</p>
        <SignatureLine names={['入户时间', '排查人', '排查人']} />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['名单上有门牌，发给复查的两个人，用完收回。'],
  });
};
