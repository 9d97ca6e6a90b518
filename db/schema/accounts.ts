import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountId } from '#core/contract/id.ts';
import type { Role } from '#core/contract/route.ts';
import type { LocalTime } from '#core/time/local-date.ts';

/** 使用人: who may open this post and as what. The keyring file only wraps the key; who is who is decided here, under the encryption. */
export const account = sqliteTable('account', {
  id: text('id').$type<AccountId>().primaryKey(),
  /** as it stands in the audit log (操作记录); unique, also among those who have left */
  name: text('name').notNull().unique(),
  role: text('role').$type<Role>().notNull(),
  createdAt: text('created_at').$type<LocalTime>().notNull(),
  /** 停用: from then on neither passphrase nor session opens anything */
  revokedAt: text('revoked_at').$type<LocalTime>(),
});
