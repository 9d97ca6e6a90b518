import { z } from 'zod';
import { MOST_PASTED } from '../service/requests/paste-requests.ts';
import { type CommonReply, commonReplyFields, requestFields, requestResult, type ServiceRequest } from '../service/requests/request.ts';
import type { RequestFigures } from '../service/requests/request-figures.ts';
import { type RequestSetting, requestSetting } from '../service/requests/request-setting.ts';
import { localTime } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, servicePeople, task } from './route.ts';

const nothing = z.object({});
const one = z.object({ id: id<'service-request'>() });
/** `dueAt` null: promised by the kind's 时限 */
const newRequest = z.object({ id: id<'service-request'>(), fields: requestFields });
const replyLine = z.object({ id: id<'common-reply'>(), fields: commonReplyFields });

/** Requests of a period or state. A list is cut at `RequestPage.lines`; `total` says how many there are. */
export interface RequestPage {
  readonly lines: readonly ServiceRequest[];
  readonly total: number;
}
export interface OpenRequests extends RequestPage {
  readonly overdue: number;
  readonly doneToday: number;
}
/** How often a reply was used comes with it: the list shows the useful ones first. */
export type UsedReply = CommonReply & { readonly used: number };

/** 诉求: 事事有回应 */
export const requestRoutes = {
  /** 在办, over time first; at most 2,000 */
  'request.open': query(nothing, ['service'], servicePeople).returns<OpenRequests>(),
  /** 已办 of the days on which they were closed, newest first; at most 2,000 */
  'request.done': query(period, ['service'], servicePeople).returns<RequestPage>(),
  'request.get': query(one, ['service'], servicePeople).returns<ServiceRequest>(),
  /** of the requests received in the period: counts only */
  'request.figures': query(period, ['service']).returns<RequestFigures>(),
  'request.setting': query(nothing, ['service'], servicePeople).returns<RequestSetting>(),

  'request.add': command('登记诉求', newRequest, ['service'], servicePeople).returns<ServiceRequest>(),
  /** all or none */
  'request.addMany': command(
    '登记多条诉求',
    z.object({ requests: z.array(newRequest).min(1, '没有要登记的诉求').max(MOST_PASTED, `一次最多 ${MOST_PASTED} 条`) }),
    ['service'],
    servicePeople,
  ).returns<{ first: number; last: number; added: number }>(),
  'request.save': command('修改诉求', newRequest, ['service'], servicePeople).returns<ServiceRequest>(),
  /** `takerId` null: nobody has it now */
  'request.assign': command(
    '派单',
    z.object({ ids: z.array(id<'service-request'>()).min(1, '请先选诉求').max(500), takerId: id<'person'>().nullable() }),
    ['service'],
    servicePeople,
  ).returns<{ assigned: number; taker: string }>(),
  'request.postpone': command(
    '改约',
    z.object({ id: id<'service-request'>(), dueAt: localTime, reason: z.string().trim().max(60, '原因最多 60 个字') }),
    ['service'],
    servicePeople,
  ).returns<ServiceRequest>(),
  /** `keep` puts the answer among the 常用答复 in the same step */
  'request.close': command(
    '办结诉求',
    z.object({
      id: id<'service-request'>(),
      answer: requestResult,
      keep: z.object({ id: id<'common-reply'>(), title: commonReplyFields.shape.title }).nullable(),
    }),
    ['service'],
    servicePeople,
  ).returns<ServiceRequest>(),
  'request.reopen': command('重新办理', one, ['service'], servicePeople).returns<ServiceRequest>(),
  'request.remove': command('删除诉求', one, ['service'], servicePeople).returns<null>(),
  'request.saveSetting': command('保存诉求时限', z.object({ setting: requestSetting }), ['service'], servicePeople).returns<null>(),
  /** 诉求台账 of the days on which they were received: doors, no telephones */
  'request.file': task(period, servicePeople).returns<FileBytes>(),

  'reply.list': query(nothing, ['service'], servicePeople).returns<readonly UsedReply[]>(),
  'reply.save': command('保存常用答复', replyLine, ['service'], servicePeople).returns<CommonReply>(),
  'reply.addMany': command(
    '加入常用答复',
    z.object({ replies: z.array(replyLine).min(1, '没有要加入的答复').max(50) }),
    ['service'],
    servicePeople,
  ).returns<{ added: number }>(),
  'reply.remove': command('删除常用答复', z.object({ id: id<'common-reply'>() }), ['service'], servicePeople).returns<null>(),
} as const;
