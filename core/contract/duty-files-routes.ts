import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { type Role, task } from './route.ts';

const span = { from: localDate, to: localDate };
const inOrder = (range: { readonly from: string; readonly to: string }): boolean => range.from <= range.to;
const notTooLong = (range: { readonly from: string; readonly to: string }): boolean =>
  Date.parse(range.to) - Date.parse(range.from) <= 400 * 86_400_000;
const order = { path: ['to'], message: '结束日期不能早于开始日期' };
const length = { path: ['to'], message: '一次最多 400 天' };

const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];

/** 排班 as files other programs read. */
export const dutyFilesRoutes = {
  /** `.xlsx`: people × days and posts × shifts as on screen, and the fairness table; names, no telephones */
  'dutyFile.workbook': task(z.object(span).refine(inOrder, order).refine(notTooLong, length), dutyPeople).returns<FileBytes>(),
  /** `.ics` of one person, or a `.zip` with one calendar for everyone who serves */
  'dutyFile.calendar': task(
    z
      .object({ ...span, personId: id<'person'>().nullable() })
      .refine(inOrder, order)
      .refine(notTooLong, length),
    dutyPeople,
  ).returns<FileBytes>(),
} as const;
