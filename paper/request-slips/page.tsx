import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import { requestKinds, type ServiceRequest } from '#core/service/requests/request.ts';
import { dateOf, type LocalTime, longDate, weekdayName } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { DayAndTime } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

/** 诉求办理单: what one person has in hand, to take along. */
export interface RequestSlips {
  readonly post: Post;
  readonly site: Site;
  /** in the order of the sheets; `name` '' = nobody has taken these yet */
  readonly takers: readonly { readonly name: string; readonly requests: readonly ServiceRequest[] }[];
  readonly printedAt: LocalTime;
}

const Wish = ({ request }: { readonly request: ServiceRequest }): ReactNode => (
  <>
    <b>{requestKinds[request.kind]}</b>　{request.words}
  </>
);

const Due = ({ dueAt, now }: { readonly dueAt: LocalTime | null; readonly now: LocalTime }): ReactNode => {
  if (!dueAt) return '没有时限';
  return dueAt < now ? (
    <b>
      <DayAndTime at={dueAt} /> 已超时
    </b>
  ) : (
    <DayAndTime at={dueAt} />
  );
};

const columnsOf = (site: Site, now: LocalTime): readonly ListColumn<ServiceRequest>[] => [
  { head: '号', width: 11, look: 'strong', cell: ({ number }) => number },
  { head: '几点前办好', width: 22, cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} /> },
  {
    head: '楼室',
    width: 32,
    cell: ({ place, phone }) => (
      <>
        <div>
          <b>{householdText(place, site)}</b>
        </div>
        {phone !== '' && <div className="nowrap">{showPhone(phone)}</div>}
      </>
    ),
  },
  { head: '要办什么', look: 'left', cell: (request) => <Wish request={request} /> },
  { head: '怎么办的', width: 40, cell: () => null },
  { head: '办好时间', width: 18, cell: () => null },
];

const css = `${staffCss()}${listCss()}${columnCss('slips', columnsOf({ buildings: [], units: [] }, '' as LocalTime))}
.grid{font-size:3.8mm;line-height:1.35}
.grid th{height:8mm}
.grid td{padding:1mm 1.2mm}
.grid tbody tr{height:15mm}
.grid .tail-row{height:auto}
.nowrap{white-space:nowrap}
`;

const titleOf = (name: string): string => (name === '' ? '还没有人接' : `接单人：${name}`);

/** A4 portrait, a set of sheets per taker: doors and telephones, so the sheet comes back. */
export const requestSlipsPage = ({ post, site, takers, printedAt }: RequestSlips): PaperPage => {
  const head = branchHead(post);
  const today = dateOf(printedAt);
  const sheets = takers.length > 0 ? takers : [{ name: '', requests: [] }];
  return toPage({
    title: '诉求办理单',
    fileName: `诉求办理单 ${today}${takers.length === 1 && takers[0]?.name ? ` ${takers[0].name}` : ''}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <>
        {sheets.map(({ name, requests }) => (
          <StaffSheet
            key={name}
            head={head}
            title="诉求办理单"
            aside={`${takers.length > 0 ? `${titleOf(name)}　` : ''}${longDate(today)} ${weekdayName(today)}`}
            keeping="写明门牌电话，用完收回，不张贴、不拍照"
            mark={null}
            printedAt={printedAt}
          >
            <ListTable
              name="slips"
              columns={columnsOf(site, printedAt)}
              rows={requests}
              keyOf={({ id }) => id}
              empty="没有在办的诉求。"
              tail={requests.length > 0 ? `共 ${requests.length} 条。办一条写一条，办不了的写明原因，当面或打电话告诉居民。` : undefined}
            />
          </StaffSheet>
        ))}
      </>
    ),
    formats: ['pdf'],
    remarks: takers.length > 0 ? ['办理单写明门牌和电话，只给接单人，用完收回。'] : [],
  });
};
