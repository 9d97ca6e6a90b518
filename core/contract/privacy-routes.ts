import { z } from 'zod';
import { type PurgeNote, type PurgeRules, type PurgeState, purgeRules } from '../post/purge.ts';
import { command, query, type Role } from './route.ts';

const secretary: readonly Role[] = ['secretary'];

/** 隐私: how long what is kept, and emptying what is due. */
export const privacyRoutes = {
  'privacy.state': query(z.object({}), ['post', 'roster', 'supplies', 'service', 'backups', 'history'], secretary).returns<PurgeState>(),
  'privacy.save': command('修改保存期限', purgeRules, ['post'], secretary).returns<PurgeRules>(),
  /** lasting: empties the fields and erases what the log held of them; `count` is the figure that was shown */
  'privacy.purge': command(
    '清除到期的个人信息',
    z.object({ count: z.int().min(1, '没有到期的') }),
    ['post', 'roster', 'supplies', 'service'],
    secretary,
  ).returns<PurgeNote>(),
} as const;
