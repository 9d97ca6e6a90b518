import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AccountId } from '#core/contract/id.ts';
import { roles } from '#core/contract/route.ts';
import type { TaskName } from '#core/contract/routes.ts';
import type { Account } from '#core/post/account.ts';
import type { Db } from '#db/db.ts';
import { withNewRecovery } from '#db/keyring.ts';
import {
  addAccount,
  findAccount,
  type KeyPairs,
  listAccounts,
  readAutoLock,
  revokeAccount,
  saveAutoLock,
  saveRole,
} from '#db/stores/post/accounts.ts';
import { changeKeys } from '../../accounts/change-keys.ts';
import { confirmPassphrase } from '../../accounts/confirm-passphrase.ts';
import { givePassphrase } from '../../accounts/give-passphrase.ts';
import { inKeyTurn } from '../../accounts/key-turn.ts';
import { recordAct } from '../../accounts/record-act.ts';
import { renewKeyIfDue } from '../../accounts/renew-if-due.ts';
import type { SomeCommands, SomeQueries, SomeTasks, TaskContext } from '../../handlers.ts';
import { type HostSession, lockedFailure } from '../../session.ts';

const actOf = (route: TaskName, label: string, subject: string) => ({ route, label, subject });

/** The account as one that may open. */
const activeAccount = (db: Db, id: AccountId): Account => {
  const found = findAccount(db, id);
  if (!found) throw new ExpectedFailure('notFound', '没有这位使用人，没有改动。请刷新后再看。');
  if (found.revokedAt !== null) throw new ExpectedFailure('refused', `${found.name}已经停用，没有改动。需要再用，请添加一位新的使用人。`);
  return found;
};

/** 至少一位书记: without one nobody could ever add another. */
const keepOneSecretary = (db: Db, { id, role }: Account): void => {
  const others = listAccounts(db).filter((one) => one.id !== id && one.role === 'secretary' && one.revokedAt === null);
  if (role === 'secretary' && others.length === 0) {
    throw new ExpectedFailure('refused', '这是唯一的书记，没有改动。请先添加另一位书记，再停用或改角色。');
  }
};

const freshName = (db: Db, name: string): void => {
  if (listAccounts(db).some((one) => one.name === name)) {
    throw new ExpectedFailure('invalid', `已经有一位叫“${name}”的使用人（停用的也算），没有添加。请在姓名后加一个字分清楚。`, {
      name: '和已有的使用人同名',
    });
  }
};

/** Asks for the person's own passphrase, waits for its turn, does the work, and renews the database key where that became due. */
const afterOwnPassphrase = <T>(context: TaskContext, own: string, work: (session: HostSession) => Promise<T>): Promise<T> => {
  const { host, session } = context;
  if (!session) throw lockedFailure();
  return inKeyTurn(host, session, async (present) => {
    await confirmPassphrase(host, present, own);
    const value = await work(present);
    await renewKeyIfDue(host, 1);
    return value;
  });
};

const dbOf = (session: HostSession): Db => session.open.database.db;

/** Their windows are locked at once: whoever still may comes in again as what they are now. */
const lockWindowsOf = ({ host }: TaskContext, id: AccountId): void =>
  host.renewSessions((session) => (session.accountId === id ? null : session));

const withoutHolder = (pairs: KeyPairs, id: AccountId): KeyPairs => {
  const { [id]: _gone, ...holders } = pairs.holders;
  return { ...pairs, holders, renewalDue: true };
};

export const accountQueries: SomeQueries<'account'> = {
  'account.list': ({ db }) => listAccounts(db),
  'account.autoLock': ({ db }) => readAutoLock(db),
};

export const accountCommands: SomeCommands<'account'> = {
  'account.saveAutoLock': ({ writer, about }, { minutes }) => {
    about(`${minutes} 分钟`);
    saveAutoLock(writer, minutes);
    return minutes;
  },
};

export const accountTasks: SomeTasks<'account'> = {
  'account.add': (context, { id, name, role, passphrase, own }) =>
    afterOwnPassphrase(context, own, async (session) => {
      freshName(dbOf(session), name);
      await givePassphrase(context.host, session, actOf('account.add', '添加使用人', `${name}（${roles[role]}）`), {
        accountId: id,
        passphrase,
        write: (writer, createdAt) => addAccount(writer, { id, name, role, createdAt }),
      });
      return activeAccount(dbOf(session), id);
    }),
  'account.changeRole': (context, { id, role, own }) =>
    afterOwnPassphrase(context, own, async (session) => {
      const account = activeAccount(dbOf(session), id);
      if (role !== 'secretary') keepOneSecretary(dbOf(session), account);
      const words = `${account.name}：${roles[account.role]} → ${roles[role]}`;
      recordAct(context.host, session, actOf('account.changeRole', '改使用人的角色', words), (writer) => saveRole(writer, id, role));
      const changed = activeAccount(dbOf(session), id);
      // last, because it may have been the only window: then the file is closed as well
      lockWindowsOf(context, id);
      return changed;
    }),
  'account.revoke': (context, { id, own }) =>
    afterOwnPassphrase(context, own, async (session) => {
      const account = activeAccount(dbOf(session), id);
      keepOneSecretary(dbOf(session), account);
      await changeKeys(
        context.host,
        session,
        actOf('account.revoke', '停用使用人', account.name),
        async (keyring) => ({ keyring, pairs: (pairs) => withoutHolder(pairs, id) }),
        (writer, at) => revokeAccount(writer, id, at),
      );
      lockWindowsOf(context, id);
      return null;
    }),
  'account.resetPassphrase': (context, { id, passphrase, own }) =>
    afterOwnPassphrase(context, own, async (session) => {
      const { name } = activeAccount(dbOf(session), id);
      await givePassphrase(context.host, session, actOf('account.resetPassphrase', '重设口令', name), { accountId: id, passphrase });
      return null;
    }),
  'account.changePassphrase': (context, { passphrase, own }) =>
    afterOwnPassphrase(context, own, async (session) => {
      if (session.accountId === null) throw lockedFailure();
      const act = actOf('account.changePassphrase', '换自己的口令', session.user);
      await givePassphrase(context.host, session, act, { accountId: session.accountId, passphrase });
      return null;
    }),
  'account.renewRecoveryCode': (context, { own }) =>
    afterOwnPassphrase(context, own, async (session) => {
      let recoveryCode = '';
      await changeKeys(context.host, session, actOf('account.renewRecoveryCode', '换恢复码', ''), async (before, key) => {
        const made = await withNewRecovery(before, key);
        recoveryCode = made.recoveryCode;
        return { keyring: made.keyring, pairs: (pairs) => ({ ...pairs, recovery: made.pair, renewalDue: true }) };
      });
      return { recoveryCode };
    }),
};
