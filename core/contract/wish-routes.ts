import { z } from 'zod';
import { type Wish, type WishPreview, wishFields } from '../duty/wish.ts';
import { absenceFields } from '../roster/absence.ts';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, type Role, task } from './route.ts';

const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const MOST = 20_000;

const oneWish = z.object({ id: id<'duty-wish'>(), fields: wishFields });

/** 意愿 */
export const wishRoutes = {
  'wish.list': query(z.object({ from: localDate, to: localDate }), ['duty', 'roster']).returns<readonly Wish[]>(),
  /** one wish per person, day and shift: a later one takes the place of an earlier one, and of one for the whole day */
  'wish.save': command(
    '登记意愿',
    z.object({ wishes: z.array(oneWish).min(1, '没有可登记的意愿').max(MOST) }),
    ['duty'],
    dutyPeople,
  ).returns<{ saved: number }>(),
  'wish.remove': command(
    '删除意愿',
    z.object({ ids: z.array(id<'duty-wish'>()).min(1, '没有可删除的意愿').max(MOST) }),
    ['duty'],
    dutyPeople,
  ).returns<{ removed: number }>(),
  /** reads a table and writes nothing */
  'wish.preview': task(
    z.object({ fileName: z.string().max(255), base64: z.base64('文件内容不完整').max(40_000_000, '文件太大，请拆成 30 MB 以内的文件') }),
    dutyPeople,
  ).returns<WishPreview>(),
  'wish.import': command(
    '导入意愿',
    z.object({
      wishes: z.array(oneWish).max(MOST, `一次最多导入 ${MOST} 条`),
      absences: z.array(z.object({ id: id<'absence'>(), fields: absenceFields })).max(MOST),
    }),
    ['roster', 'duty'],
    dutyPeople,
  ).returns<{ wishes: number; absences: number }>(),
  /** an empty workbook with the right headings and an example */
  'wish.template': task(z.object({})).returns<FileBytes>(),
} as const;
