import { z } from 'zod';
import type { PlanDayChange } from '../duty/compare-plans.ts';
import type { PlanState } from '../duty/plan-state.ts';
import type { PlanVersion, PlanVersionHead } from '../duty/plan-version.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, type Role } from './route.ts';

const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const versionId = id<'plan-version'>();

/** 发布: a plan as it hangs at the gate, numbered and never changed. */
export const planVersionRoutes = {
  /** newest first */
  'planVersion.list': query(z.object({}), ['duty']).returns<readonly (PlanVersionHead & { readonly duties: number })[]>(),
  'planVersion.get': query(z.object({ id: versionId }), ['duty']).returns<PlanVersion>(),
  /** where the period stands: draft, published, and what changed since */
  'planVersion.state': query(period, ['duty', 'roster']).returns<PlanState>(),
  /** `after` null: the duty table as it is now, over the days of `before` */
  'planVersion.compare': query(z.object({ before: versionId, after: versionId.nullable() }), ['duty', 'roster']).returns<
    readonly PlanDayChange[]
  >(),
  /** lasting: cannot be undone; refused for a period without duties or when nothing changed since */
  'planVersion.publish': command(
    '发布值班表',
    z.object({ id: versionId, period, note: z.string().trim().max(100, '说明最多 100 个字') }),
    ['duty'],
    dutyPeople,
  ).returns<PlanVersionHead>(),
};
