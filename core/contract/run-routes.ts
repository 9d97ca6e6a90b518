import { z } from 'zod';
import { runFields, runTeams } from '../supplies/distribution/run.ts';
import type { RunSummary, RunView } from '../supplies/distribution/run-view.ts';
import { tick } from '../supplies/distribution/tick-doors.ts';
import { teamName, trip } from '../supplies/distribution/trip.ts';
import type { SupplyDocumentId } from '../supplies/document.ts';
import { quantity } from '../supplies/quantity.ts';
import { localDate, localTime } from '../time/local-date.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const storePeople: readonly Role[] = ['secretary', 'storekeeper'];
const run = id<'distribution-run'>();
const MOST_UNITS = 3000;

const words = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);
const handler = words('经办人', 30).min(1, '请填写经办人');
const reason = words('原因', 60);

/** 装车 or 带回 of one trip: one ledger document. */
const carried = z.object({
  id: id<'supply-document'>(),
  runId: run,
  trip,
  quantity: quantity.refine((value) => value > 0, '数量要大于 0'),
  at: localTime,
  handler,
  /** 领货人, or who counted what came back */
  receiver: words('领货人', 30),
  note: words('备注', 200),
});

const newPlan = z.object({
  id: run,
  what: z.enum(['open', 'away']),
  /** only doors now on these trips; null = all */
  of: z.array(trip).max(1000).nullable(),
  /** only doors of these units; null = all */
  units: z.array(id<'run-unit'>()).min(1, '请选择单元').max(MOST_UNITS).nullable(),
  dates: z.array(localDate).min(1, '至少选一天').max(31, '最多 31 天'),
  teams: z.array(teamName).min(1, '至少选一个队').max(30),
});

const written = {
  returns:
    <R>() =>
    <I extends z.ZodType>(label: string, input: I) =>
      command(label, input, ['supplies'], storePeople).returns<R>(),
};
const voucher = written.returns<{ id: SupplyDocumentId; voucher: string }>();
const done = written.returns<null>();

/** 入户分发 */
export const runRoutes = {
  'run.list': query(z.object({}), ['supplies', 'roster']).returns<readonly RunSummary[]>(),
  'run.get': query(z.object({ id: run }), ['supplies', 'roster']).returns<RunView>(),
  /** plans every household of the units over the days and teams */
  'run.create': done(
    '新建入户分发',
    z.object({ id: run, fields: runFields, unitIds: z.array(id<'building-unit'>()).min(1, '请选择要发到的楼栋和单元').max(MOST_UNITS) }),
  ),
  /** the amount only while nothing was loaded or delivered; a team that still has doors stays, under a new name only before the first loading */
  'run.save': done(
    '修改入户分发',
    z.object({
      id: run,
      fields: runFields.pick({ name: true, quota: true, note: true }).extend({ teams: runTeams }),
      /** teams that get another name */
      renamed: z
        .array(z.object({ from: teamName, to: teamName }))
        .max(30)
        .optional(),
    }),
  ),
  /** the rest of it anew, the second round, or some units on another trip */
  'run.replan': written.returns<{ households: number }>()('重排分发', newPlan),
  /** 登记: several doors of one unit at once; refused as a whole when another window ticked one of them otherwise */
  'run.tick': written.returns<{ changed: number }>()('登记送达', z.object({ id: id<'run-unit'>(), ticks: z.array(tick).min(1).max(400) })),
  /** 装车 */
  'run.load': voucher('装车', carried),
  /** 带回 of what is left, never more than was loaded */
  'run.takeBack': voucher('带回入库', carried),
  /** writes the difference of a trip off, or the surplus in, with its reason */
  'run.settle': voucher(
    '说明差额',
    z.object({
      id: id<'supply-document'>(),
      runId: run,
      trip,
      reason: reason.min(1, '请写差额的原因'),
      handler,
      checker: words('复核人', 30),
    }),
  ),
  /** 结束: refused while a trip does not add up, unless the reason is told; then the differences are settled with it */
  'run.close': done('结束分发', z.object({ id: run, reason, handler })),
  'run.reopen': done('重新打开分发', z.object({ id: run })),
  /** refused once goods were loaded */
  'run.remove': done('删除入户分发', z.object({ id: run })),
} as const;
