import { z } from 'zod';
import { type CareCase, type CareContact, careCaseFields, careContactFields } from '../service/care/care.ts';
import type { CareView } from '../service/care/care-view.ts';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, servicePeople, task } from './route.ts';

const nothing = z.object({});
const careId = id<'care-case'>();

/** 包保: households that somebody looks after. */
export const careRoutes = {
  'care.today': query(nothing, ['service', 'roster'], servicePeople).returns<CareView>(),
  /** newest first */
  'care.contacts': query(z.object({ id: careId }), ['service'], servicePeople).returns<readonly CareContact[]>(),
  'care.save': command('登记包保户', z.object({ id: careId, fields: careCaseFields }), ['service'], servicePeople).returns<CareCase>(),
  /** `until` is the last day; the day of the purge may move with it */
  'care.end': command(
    '结束包保',
    z.object({ id: careId, until: localDate, purgeOn: localDate }),
    ['service'],
    servicePeople,
  ).returns<CareCase>(),
  'care.remove': command('删除包保户', z.object({ id: careId }), ['service'], servicePeople).returns<null>(),
  'care.contact': command(
    '登记包保联系',
    z.object({ id: id<'care-contact'>(), caseId: careId, fields: careContactFields }),
    ['service'],
    servicePeople,
  ).returns<CareContact>(),
  'care.removeContact': command('删除包保联系', z.object({ id: id<'care-contact'>() }), ['service'], servicePeople).returns<null>(),
  /** every household that somebody looks after and that is not over goes to another; a deputy who becomes the carer is deputy no longer */
  'care.handOver': command('移交包保户', z.object({ fromId: id<'person'>(), toId: id<'person'>() }), ['service'], servicePeople).returns<{
    readonly households: number;
  }>(),
  /** 包保统计 as an .xlsx: figures by carer, no door and no telephone */
  'care.workbook': task(z.object({ from: localDate, to: localDate }), servicePeople).returns<FileBytes>(),
} as const;
