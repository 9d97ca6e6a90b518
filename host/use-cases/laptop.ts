import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { KnownPost } from '#core/contract/results.ts';
import { loadKeyring, recoverKeyring, saveKeyring, type Unlocked, unlockKeyring } from '#db/keyring.ts';
import { finishChangeOver } from '../change-over/change-over.ts';
import { listFolders, nameFolder } from '../folders.ts';
import type { SomeTasks, TaskContext } from '../handlers.ts';
import type { RegisteredPost } from '../laptop-register.ts';
import { createPostFolder } from '../new-post.ts';
import { readPostFolder } from '../post-folder.ts';
import { restoreBackup } from '../restore-backup.ts';
import { openSamplePost } from '../sample-post.ts';
import { enterPost, laptopState } from '../sessions.ts';
import { createUnlockDelay } from '../unlock-delay.ts';

const delay = createUnlockDelay();

const registered = ({ host }: TaskContext, postId: PostId): RegisteredPost => {
  const post = host.register.find(postId);
  if (!post) throw new ExpectedFailure('notFound', '这台电脑上没有登记这个指挥所。请用“打开已有文件夹”重新登记。');
  finishChangeOver(post.folder);
  return post;
};

/** Wrong secrets are counted, so that guessing gets slow. */
const withDelay = async <T>(postId: string, attempt: () => Promise<T>): Promise<T> => {
  await delay.before(postId);
  try {
    const opened = await attempt();
    delay.right(postId);
    return opened;
  } catch (error) {
    if (error instanceof ExpectedFailure && error.failure.code === 'wrongPassphrase') delay.wrong(postId);
    throw error;
  }
};

const postFolder = ({ host }: TaskContext): string => join(host.options.dataFolder, 'posts', randomUUID());

const emptyFolder = (folder: string): string => {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new ExpectedFailure('refused', '这个文件夹里已有文件，没有在里面建立指挥所。请选一个空文件夹。');
  }
  return folder;
};

export const laptopTasks: SomeTasks<'laptop'> = {
  'laptop.state': async (context) => laptopState(context),
  'laptop.create': async (context, { post, passphrase, folder: token, sample = false }) => {
    const folder = token === undefined ? postFolder(context) : emptyFolder(context.host.folders.pathOf(token));
    const { keyring, key, recoveryCode } = await createPostFolder(folder, { post, passphrase, sample }, context.host.options);
    const unlocked: Unlocked = await unlockKeyring(keyring, passphrase);
    return { session: enterPost(context, folder, { ...unlocked, key, keyring }), recoveryCode };
  },
  'laptop.unlock': async (context, { postId, passphrase }) => {
    const { folder } = registered(context, postId);
    const keyring = loadKeyring(folder);
    const unlocked = await withDelay(postId, () => unlockKeyring(keyring, passphrase));
    return enterPost(context, folder, { ...unlocked, keyring });
  },
  'laptop.recover': async (context, { postId, recoveryCode, passphrase }) => {
    const { folder } = registered(context, postId);
    const { keyring, unlocked } = await withDelay(postId, () => recoverKeyring(loadKeyring(folder), recoveryCode, passphrase));
    saveKeyring(folder, keyring);
    return enterPost(context, folder, { ...unlocked, keyring });
  },
  'laptop.openSample': (context) => openSamplePost(context),
  'laptop.lock': async ({ enter }) => {
    enter(null);
    return null;
  },
  'laptop.addFolder': async ({ host }, { folder }): Promise<KnownPost> => {
    const known = readPostFolder(host.folders.pathOf(folder));
    host.register.put(known);
    return { ...known, state: 'present' };
  },
  'laptop.restore': async (context, { base64, passphrase }) => {
    const folder = postFolder(context);
    const restored = await restoreBackup(Buffer.from(base64, 'base64'), passphrase, folder);
    return enterPost(context, folder, restored);
  },
  'laptop.savePreferences': async ({ host }, preferences) => {
    host.register.savePreferences(preferences);
    return preferences;
  },
  'laptop.folders': ({ host }) => listFolders(host.folders),
  'laptop.nameFolder': async ({ host }, { path }) => nameFolder(host.folders, path),
};
