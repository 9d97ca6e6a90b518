import type { Site } from '#core/roster/organisation/building.ts';
import { householdText } from '#core/service/household.ts';
import { requestChannels, requestKinds, requestOutcomes, type ServiceRequest } from '#core/service/requests/request.ts';
import { wasInTime } from '#core/service/requests/request-clock.ts';
import { inTimePercent, type RequestCounts, type RequestFigures, requestFiguresOf } from '#core/service/requests/request-figures.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { minutesBetween } from '#core/time/local-minutes.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { countedRequests, listReceivedRequests } from '#db/stores/service/requests.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { type WorkbookSheet, writeWorkbook } from '../../spreadsheet/write-workbook.ts';

const timeText = (time: LocalTime | null): string => time?.replace('T', ' ') ?? '';

const stateOf = ({ answer, dueAt }: ServiceRequest): string => {
  if (!answer) return '在办';
  return wasInTime(dueAt, answer.doneAt) === false ? '超时办结' : '按时办结';
};

const ledgerSheet = (requests: readonly ServiceRequest[], site: Site, names: ReadonlyMap<string, string>): WorkbookSheet => ({
  name: '诉求台账',
  rows: [
    ['号', '登记时间', '来源', '类别', '楼室', '诉求', '接单人', '答应办好', '办结时间', '用时（分钟）', '是否按时', '结果', '怎么办的'],
    ...requests.map((request) => {
      const { number, at, channel, kind, place, words, takerId, dueAt, answer } = request;
      return [
        ...[number, timeText(at), requestChannels[channel], requestKinds[kind], householdText(place, site), words],
        ...[takerId ? (names.get(takerId) ?? '') : '', timeText(dueAt), timeText(answer?.doneAt ?? null)],
        ...[answer ? Math.max(0, minutesBetween(at, answer.doneAt)) : '', stateOf(request)],
        ...[answer ? requestOutcomes[answer.outcome] : '', answer?.result ?? ''],
      ];
    }),
  ],
  widths: [8, 18, 12, 12, 20, 50, 12, 18, 18, 12, 12, 10, 50],
  frozenColumns: 1,
});

const countsRow = (name: string, counts: RequestCounts): (string | number)[] => [
  ...[name, counts.received, counts.done, counts.medianMinutes ?? ''],
  ...[counts.inTime, inTimePercent(counts) ?? ''],
];

const figuresSheet = (figures: RequestFigures): WorkbookSheet => ({
  name: '数',
  rows: [
    ['', '收到', '办结', '中位用时（分钟）', '按时办结', '按时办结（%）'],
    countsRow('合计', figures),
    ...figures.kinds.map((counts) => countsRow(requestKinds[counts.kind], counts)),
    ...figures.channels.map((counts) => countsRow(`来源：${requestChannels[counts.channel]}`, counts)),
  ],
  widths: [18, 10, 10, 18, 12, 14],
});

export const requestTasks: SomeTasks<'request'> = {
  'request.file': async ({ session }, span) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const names = new Map<string, string>(listPeople(db).map(({ id, name }) => [id, name]));
    const figures = requestFiguresOf(countedRequests(db, span), span);
    const bytes = await writeWorkbook([ledgerSheet(listReceivedRequests(db, span), readSite(db), names), figuresSheet(figures)]);
    return {
      fileName: `诉求台账 ${span.from}至${span.to}.xlsx`,
      mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
};
