import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { Role } from '#core/contract/route.ts';
import { withCopy } from '#db/backup.ts';
import { isDatabaseHeld } from '#db/folder-lock.ts';
import { type Keyring, type Unlocked, unlockKeyring, unlockWithRecoveryCode } from '#db/keyring.ts';
import { finishChangeOver } from '../change-over/change-over.ts';
import type { TaskContext } from '../handlers.ts';
import { heldFailure } from '../holder.ts';
import { DATABASE_NAME, type RegisteredPost } from '../laptop-register.ts';
import { forbiddenFailure } from '../session.ts';
import { presentKeyring } from './diagnose.ts';

export interface Secret {
  readonly kind: 'passphrase' | 'code';
  readonly words: string;
}

export const unlockWith = (keyring: Keyring, { kind, words }: Secret): Promise<Unlocked> =>
  kind === 'code' ? unlockWithRecoveryCode(keyring, words) : unlockKeyring(keyring, words);

/** The post as this laptop knows it, its files of one state. */
export const knownPost = ({ host }: TaskContext, postId: PostId): RegisteredPost => {
  const post = host.register.find(postId);
  if (!post) throw new ExpectedFailure('notFound', '这台电脑上没有登记这个指挥所，没有改动。请用“打开已有文件夹”重新登记。');
  finishChangeOver(post.folder);
  return post;
};

interface Holder {
  readonly role: Role;
  readonly revoked_at: string | null;
}

/** What the present file says of who holds this key; null where it cannot say. */
const holderIn = (folder: string, { key, accountId }: Unlocked): Holder | null => {
  try {
    return withCopy(
      join(folder, DATABASE_NAME),
      key,
      (client) => client.prepare<[string], Holder>('SELECT role, revoked_at FROM account WHERE id = ?').get(accountId ?? '') ?? null,
    );
  } catch {
    return null; // damaged or missing: that is why we are here
  }
};

const requireSecretary = (folder: string, unlocked: Unlocked): Unlocked => {
  const holder = holderIn(folder, unlocked);
  if (holder && (holder.role !== 'secretary' || holder.revoked_at !== null)) throw forbiddenFailure();
  return unlocked;
};

/** Opens the present keyring and asks for a secretary, as far as the file can still say who that is. Fails with `wrongPassphrase`. */
export const unlockPresent = async ({ host }: TaskContext, { postId, folder }: RegisteredPost, secret: Secret): Promise<Unlocked> => {
  const keyring = presentKeyring(folder);
  if (!keyring) throw new ExpectedFailure('damaged', '钥匙文件读不出来，没有改动。请先从备份里取回钥匙。');
  return requireSecretary(folder, await host.unlockDelay.guard(postId, () => unlockWith(keyring, secret)));
};

/**
 * Whoever puts another state in the place of the present one must be able to open the present one: an old stick with an old passphrase is
 * not enough. Where the keyring itself is gone there is nothing to ask.
 */
export const mayReplace = async (context: TaskContext, post: RegisteredPost, secret: Secret | null): Promise<void> => {
  const { session } = context;
  if (session?.open.folder === post.folder) {
    if (session.role !== 'secretary') throw forbiddenFailure();
    return;
  }
  if (!presentKeyring(post.folder)) return;
  if (secret === null) throw new ExpectedFailure('invalid', '还没有改动。请填写现在的口令。', { passphrase: '请填写口令' });
  await unlockPresent(context, post, secret);
};

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path; // not there: then nobody has it open
  }
};

/**
 * Whether a window of this host has the post open, by whatever path. Its files must then not be read past SQLite: closing any other handle
 * of a file gives up this process's locks on it.
 */
export const isOpenHere = ({ host }: TaskContext, folder: string): boolean => {
  const open = host.openPost();
  return open !== null && realPath(open.folder) === realPath(folder);
};

const otherWindow = (): ExpectedFailure => new ExpectedFailure('held', '另一个窗口也打开着这个指挥所，没有改动。请先在那个窗口锁定。');

/** Closes the present database, which ends this window's session with it, or fails with `held` and leaves both as they were. */
export const closePresent = (context: TaskContext, folder: string): void => {
  const { host, session } = context;
  const path = join(folder, DATABASE_NAME);
  const isMine = session?.open.folder === folder;
  if (isOpenHere(context, folder) && host.sessions() > (isMine ? 1 : 0)) throw otherWindow();
  if (isMine) context.enter(null);
  // SQLite would clear away the log of an empty file when it looks at it
  if (existsSync(path) && statSync(path).size > 0 && isDatabaseHeld(path)) throw heldFailure(folder);
};
