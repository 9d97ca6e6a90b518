import { z } from 'zod';
import { briefFields, briefKind } from '../figures/brief.ts';
import type { BriefList, BriefView } from '../figures/brief-view.ts';
import { localDate, localTime } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, type Role, servicePeople, type Topic, task } from './route.ts';

const writers: readonly Role[] = servicePeople;
/** everything a figure is counted from */
const sources: readonly Topic[] = ['post', 'roster', 'duty', 'supplies', 'meetings', 'service', 'partyLife', 'figures'];
/** any day of it */
const wanted = z.object({ kind: briefKind, date: localDate });

/** 工作日报、一周小结 */
export const briefRoutes = {
  'brief.list': query(z.object({}), ['figures']).returns<BriefList>(),
  'brief.get': query(wanted, sources).returns<BriefView>(),
  /** `basedOn`: when it was saved as the writer saw it, null where it was not; what somebody else saved since is never overwritten unseen */
  'brief.save': command(
    '保存日报',
    z.object({ id: id<'brief'>(), fields: briefFields, basedOn: localTime.nullable() }),
    ['figures'],
    writers,
  ).returns<BriefView>(),
  /** back to what the figures say */
  'brief.remove': command('恢复自动编写', z.object({ id: id<'brief'>() }), ['figures'], writers).returns<null>(),
  /** 数字表 with the period before, as a workbook */
  'brief.workbook': task(wanted).returns<FileBytes>(),
} as const;
