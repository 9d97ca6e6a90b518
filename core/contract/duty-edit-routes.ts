import { z } from 'zod';
import { duty } from '../duty/duty.ts';
import type { EditOutcome } from '../duty/edit-duties.ts';
import { id } from './id.ts';
import { command } from './route.ts';

const MOST = 20_000;

const step = z.object({
  /** the duty taken out; with `add`, the one that moves */
  remove: id<'assignment'>().nullable(),
  add: z.object({ id: id<'assignment'>(), duty }).nullable(),
});

/** Many duties changed in one go: paste, fill, drag, 复制上周. One command, so that one 撤销 takes all of it back. */
export const dutyEditRoutes = {
  'duty.edit': command(
    '编辑排班',
    z.object({
      /** what was done, in words for the history */
      label: z.string().trim().max(60),
      steps: z.array(step).min(1, '没有可改的班').max(MOST, `一次最多改 ${MOST} 班`),
      /** refuse also what breaks a rule or finds no free place, instead of showing it afterwards */
      careful: z.boolean(),
    }),
    ['duty'],
    ['secretary', 'dutyLeader'],
  ).returns<EditOutcome>(),
} as const;
