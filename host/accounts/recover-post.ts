import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Session } from '#core/contract/results.ts';
import type { Account } from '#core/post/account.ts';
import { loadKeyring, unlockWithRecoveryCode } from '#db/keyring.ts';
import { listAccounts } from '#db/stores/post/accounts.ts';
import type { TaskContext } from '../handlers.ts';
import type { RegisteredPost } from '../laptop-register.ts';
import type { OpenPost } from '../open-post.ts';
import { admitRecovery } from '../session.ts';
import { enterPost, leaveUnlessDone, openFolder } from '../sessions.ts';
import { givePassphrase } from './give-passphrase.ts';
import { inKeyTurn } from './key-turn.ts';

interface Typed {
  readonly recoveryCode: string;
  readonly passphrase: string;
  readonly userName?: string | undefined;
}

/** The code is the branch's and not a person's: where several secretaries are, one must say who they are. */
const whoRecovers = (open: OpenPost, userName: string | undefined): Account => {
  const secretaries = listAccounts(open.database.db).filter(({ role, revokedAt }) => role === 'secretary' && revokedAt === null);
  const [first, ...others] = secretaries;
  const named = secretaries.find(({ name }) => name === userName);
  if (named) return named;
  if (first && others.length === 0 && userName === undefined) return first;
  const names = secretaries.map(({ name }) => name).join('、');
  throw new ExpectedFailure('invalid', `恢复码对了，还没有打开。请写明您是哪一位书记：${names}。`, { userName: `请写：${names}` });
};

/** 忘了口令: the printed code opens the post as a secretary, who gets a new passphrase in the same step. */
export const recoverPost = async (context: TaskContext, { folder, postId }: RegisteredPost, typed: Typed): Promise<Session> => {
  const { host } = context;
  const keyring = loadKeyring(folder);
  const unlocked = await host.unlockDelay.guard(postId, () => unlockWithRecoveryCode(keyring, typed.recoveryCode));
  const open = openFolder(context, folder, { ...unlocked, keyring });
  return leaveUnlessDone(context, async () => {
    admitRecovery(open, unlocked);
    const { id: accountId, name, role } = whoRecovers(open, typed.userName);
    const act = { route: 'laptop.recover', label: '用恢复码换口令', subject: name } as const;
    const pair = await inKeyTurn(host, { accountId, user: name, role, open }, (session) =>
      givePassphrase(host, session, act, { accountId, passphrase: typed.passphrase }),
    );
    return enterPost(context, folder, { key: unlocked.key, accountId, pair, keyring });
  });
};
