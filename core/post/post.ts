import { z } from 'zod';
import type { PostId } from '../contract/id.ts';
import { localDate } from '../time/local-date.ts';

const isZone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat('zh-CN', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const count = (what: string) => z.int(`${what}应是整数`).min(0, `${what}不能是负数`).max(100_000, `${what}太大了`);

/** The post (指挥所): one temporary branch at one community. */
export const postFields = z.object({
  /** 临时党支部全称 */
  branchName: z.string().trim().min(2, '请填写临时党支部名称').max(60, '名称最多 60 个字'),
  /** 小区或社区 */
  community: z.string().trim().min(1, '请填写小区或社区').max(40, '最多 40 个字'),
  /** 街道办事处 */
  street: z.string().trim().max(40, '最多 40 个字'),
  foundedOn: localDate,
  zone: z.string().refine(isZone, '时区名称不对，例如 Asia/Shanghai'),
  /** 24小时值班电话 */
  hotline: z.string().trim().max(30, '最多 30 个字'),
  /** 监督电话 */
  supervisionPhone: z.string().trim().max(30, '最多 30 个字'),
  buildings: count('楼栋数'),
  /** 单元 (entrances) */
  entrances: count('单元数'),
  households: count('户数'),
});
export type PostFields = z.output<typeof postFields>;
export type Post = PostFields & {
  readonly id: PostId;
  /** A sample is invented, marked on every screen and page, and lives in its own file. */
  readonly sample: boolean;
};
