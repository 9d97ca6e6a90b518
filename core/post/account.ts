import { z } from 'zod';
import type { AccountId } from '../contract/id.ts';
import { type Role, roles } from '../contract/route.ts';
import { keysOf } from '../roster/person.ts';
import type { LocalTime } from '../time/local-date.ts';

/** 使用人: who may open a post and as what. */
export interface Account {
  readonly id: AccountId;
  /** as it stands in the audit log; never changed and never given to another */
  readonly name: string;
  readonly role: Role;
  readonly createdAt: LocalTime;
  /** 停用; null: may open */
  readonly revokedAt: LocalTime | null;
}

/** What the program itself signs with in the log. */
const RESERVED: readonly string[] = ['系统', '示例'];

export const accountName = z
  .string()
  .trim()
  .min(1, '请写姓名')
  .max(20, '姓名最多 20 个字')
  .refine((name) => !RESERVED.includes(name), '这个名字是程序自己用的，请写本人姓名');

export const accountRole = z.enum(keysOf(roles), '请选角色');

/** 设口令: length is what counts; the window shows the strength. */
export const newPassphrase = z.string().min(8, '口令至少 8 个字符，可以是一句话').max(200, '口令最多 200 个字符');

/** 自动锁定: minutes without keys or mouse. */
export const autoLockChoices = [5, 10, 15, 30] as const;
export const AUTO_LOCK_MINUTES = 10;
export const autoLockMinutes = z.literal(autoLockChoices, '请选 5、10、15 或 30 分钟');
export type AutoLockMinutes = z.output<typeof autoLockMinutes>;

/** Before it locks by itself the window says so, this long beforehand. */
export const AUTO_LOCK_WARNING_SECONDS = 30;
