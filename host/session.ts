import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AccountId } from '#core/contract/id.ts';
import type { Role } from '#core/contract/route.ts';
import type { Unlocked } from '#db/keyring.ts';
import { findAccount, readKeyPairs } from '#db/stores/post/accounts.ts';
import type { OpenPost } from './open-post.ts';

/** Who sits at one window, and which post they opened. */
export interface HostSession {
  /** null: the program itself, while it fills the sample */
  readonly accountId: AccountId | null;
  readonly user: string;
  readonly role: Role;
  readonly open: OpenPost;
}

export const lockedFailure = (): ExpectedFailure => new ExpectedFailure('locked', '指挥所已锁定。请输入口令打开，填到一半的内容还在。');
export const forbiddenFailure = (): ExpectedFailure => new ExpectedFailure('forbidden', '您的角色不能做这件事，没有改动。请找书记办理。');

const noLonger = (): ExpectedFailure =>
  new ExpectedFailure('forbidden', '这个口令已经停用或换过，没有打开，资料没有改动。请用新口令，或找书记办理。');

/** The session as the database has it now; null when the person may no longer open. */
export const renewedSession = (session: HostSession): HostSession | null => {
  if (session.accountId === null) return session;
  const account = findAccount(session.open.database.db, session.accountId);
  return account && account.revokedAt === null ? { ...session, user: account.name, role: account.role } : null;
};

/**
 * A key that opens the file is not yet a right: the account must be there, not revoked, and the key pair the one that counts.
 * @throws ExpectedFailure `forbidden`
 */
export const admit = (open: OpenPost, { accountId, pair }: Unlocked): HostSession => {
  const { db } = open.database;
  if (accountId === null || readKeyPairs(db).holders[accountId] !== pair) throw noLonger();
  const session = renewedSession({ accountId, user: '', role: 'reader', open });
  if (!session) throw noLonger();
  return session;
};

/** @throws ExpectedFailure `forbidden` when the recovery code has been renewed since */
export const admitRecovery = (open: OpenPost, { pair }: Unlocked): void => {
  if (readKeyPairs(open.database.db).recovery !== pair) {
    throw new ExpectedFailure('forbidden', '这个恢复码已经换过，没有打开，资料没有改动。请用最新的恢复码。');
  }
};
