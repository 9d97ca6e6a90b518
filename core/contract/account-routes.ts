import { z } from 'zod';
import { type Account, type AutoLockMinutes, accountName, accountRole, autoLockMinutes, newPassphrase } from '../post/account.ts';
import { id } from './id.ts';
import { command, query, type Role, task } from './route.ts';

const nothing = z.object({});
const secretary: readonly Role[] = ['secretary'];
const accountId = id<'account'>();
/** 本人口令: of the person at the window, asked again because an unlocked laptop may have been left alone */
const own = z.string().min(1, '请输入您本人的口令').max(200, '口令最多 200 个字符');

/** 使用人和口令. What these change is told in the log and cannot be undone; each is told by name. */
export const accountRoutes = {
  'account.list': query(nothing, ['accounts'], secretary).returns<readonly Account[]>(),
  /** the new person types their own first passphrase */
  'account.add': task(
    z.object({ id: accountId, name: accountName, role: accountRole, passphrase: newPassphrase, own }),
    secretary,
  ).returns<Account>(),
  'account.changeRole': task(z.object({ id: accountId, role: accountRole, own }), secretary).returns<Account>(),
  /** 停用: their windows close at once and the database gets another key */
  'account.revoke': task(z.object({ id: accountId, own }), secretary).returns<null>(),
  /** for one who forgot theirs, and who types the new one */
  'account.resetPassphrase': task(z.object({ id: accountId, passphrase: newPassphrase, own }), secretary).returns<null>(),
  'account.changePassphrase': task(z.object({ passphrase: newPassphrase, own })).returns<null>(),
  /** told once; the old paper is worth nothing from then on */
  'account.renewRecoveryCode': task(z.object({ own }), secretary).returns<{ readonly recoveryCode: string }>(),
  'account.autoLock': query(nothing, ['accounts']).returns<AutoLockMinutes>(),
  'account.saveAutoLock': command(
    '修改自动锁定时间',
    z.object({ minutes: autoLockMinutes }),
    ['accounts'],
    secretary,
  ).returns<AutoLockMinutes>(),
};
