import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import { requestChannels, requestKinds, requestOutcomes, type ServiceRequest } from '#core/service/requests/request.ts';
import { wasInTime } from '#core/service/requests/request-clock.ts';
import { inTimePercent, type RequestFigures } from '#core/service/requests/request-figures.ts';
import { type LocalDate, type LocalTime, longDate, shortDate } from '#core/time/local-date.ts';
import { minutesBetween, spanText } from '#core/time/local-minutes.ts';
import { branchHead } from '../branch-head.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { landscape } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { DayAndTime } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

/** 诉求台账 of a period: what was asked, who took it, how it was answered. */
export interface RequestLedger {
  readonly post: Post;
  readonly site: Site;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly requests: readonly ServiceRequest[];
  readonly figures: RequestFigures;
  readonly nameOf: (personId: string) => string;
  readonly printedAt: LocalTime;
}

const Done = ({ request, now }: { readonly request: ServiceRequest; readonly now: LocalTime }): ReactNode => {
  const { answer, dueAt, at } = request;
  if (!answer) return dueAt !== null && dueAt < now ? <b>在办，已超时</b> : '在办';
  return (
    <>
      <div>
        <DayAndTime at={answer.doneAt} />
      </div>
      <div>
        用时 {spanText(Math.max(0, minutesBetween(at, answer.doneAt)))}
        {wasInTime(dueAt, answer.doneAt) === false && <b>，超时</b>}
      </div>
    </>
  );
};

type Shown = Pick<RequestLedger, 'site' | 'nameOf' | 'printedAt'>;

const columnsOf = ({ site, nameOf, printedAt }: Shown): readonly ListColumn<ServiceRequest>[] => [
  { head: '号', width: 11, look: 'strong', cell: ({ number }) => number },
  { head: '登记', width: 19, cell: ({ at }) => <DayAndTime at={at} /> },
  { head: '来源', width: 18, cell: ({ channel }) => requestChannels[channel] },
  { head: '类别', width: 19, cell: ({ kind }) => requestKinds[kind] },
  { head: '楼室', width: 30, cell: ({ place }) => householdText(place, site) },
  { head: '诉求', look: 'left', cell: ({ words }) => words },
  { head: '接单人', width: 18, cell: ({ takerId }) => (takerId ? nameOf(takerId) : '') },
  { head: '办结', width: 30, cell: (request) => <Done request={request} now={printedAt} /> },
  {
    head: '办理结果',
    width: 62,
    look: 'left',
    cell: ({ answer }) => (answer ? `${requestOutcomes[answer.outcome]}${answer.result === '' ? '' : `：${answer.result}`}` : ''),
  },
];

const blank: Shown = { site: { buildings: [], units: [] }, nameOf: () => '', printedAt: '' as LocalTime };

const css = `${staffCss()}${listCss()}${columnCss('ledger', columnsOf(blank))}
.grid{font-size:3.4mm;line-height:1.35}
.grid th{height:8mm}
.grid td{padding:0.8mm 1mm}
.nowrap{white-space:nowrap}
`;

const sumWords = ({ received, done, medianMinutes, ...counts }: RequestFigures): string => {
  const percent = inTimePercent({ received, done, medianMinutes, ...counts });
  const speed = medianMinutes === null ? '' : `，办结用时中位数 ${spanText(medianMinutes)}`;
  return `收到 ${received} 条，办结 ${done} 条${speed}${percent === null ? '' : `，按时办结 ${percent}%`}。`;
};

/** A4 landscape: doors, no telephones. */
export const requestLedgerPage = (ledger: RequestLedger): PaperPage => {
  const { post, from, to, requests, figures, printedAt } = ledger;
  const head = branchHead(post);
  return toPage({
    title: '诉求台账',
    fileName: `诉求台账 ${from === to ? from : `${from}至${to}`}${head.sample ? ' 示例' : ''}`,
    size: landscape.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="诉求台账"
        aside={from === to ? longDate(from) : `${longDate(from)}—${shortDate(to)}`}
        keeping="写明门牌，用完收回，不张贴、不拍照"
        mark={null}
        printedAt={printedAt}
      >
        <ListTable
          name="ledger"
          columns={columnsOf(ledger)}
          rows={requests}
          keyOf={({ id }) => id}
          empty="这段时间没有登记诉求。"
          tail={sumWords(figures)}
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['台账写明门牌和所求的事，只在内部使用，用完收回。'],
  });
};
