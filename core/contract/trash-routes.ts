import { z } from 'zod';
import type { ClearingPlan, TrashList } from '../history/trash.ts';
import { command, query, type Role, written } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const nothing = z.object({});

/** 回收站: everything that was taken away and can be brought back. */
export const trashRoutes = {
  'trash.list': query(nothing, ['history', ...written], secretary).returns<TrashList>(),
  /** brings back all that is still away of one step, or one record of it */
  'trash.restore': command(
    '从回收站恢复',
    z.object({ seq: z.int().min(1), id: z.string().max(80).nullable() }),
    written,
    secretary,
  ).returns<{ readonly restored: number; readonly title: string }>(),
  /** what clearing would take of everything that has lain for 30 days */
  'trash.plan': query(nothing, ['history', 'roster', 'duty', 'supplies', 'meetings', 'notices'], secretary).returns<ClearingPlan>(),
  /** 清空: for good; `count` is the figure that was shown and typed */
  'trash.clear': command(
    '清空回收站',
    z.object({ count: z.int().min(1, '请输入要清除的条数') }),
    ['roster', 'duty', 'supplies', 'meetings', 'notices'],
    secretary,
  ).returns<{ readonly cleared: number; readonly kept: number }>(),
} as const;
