import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { KnownPost } from '#core/contract/results.ts';
import { loadKeyring, mendKeyring, unlockKeyring } from '#db/keyring.ts';
import { recoverPost } from '../accounts/recover-post.ts';
import { finishChangeOver } from '../change-over/change-over.ts';
import { listFolders, nameFolder } from '../folders.ts';
import type { SomeTasks, TaskContext } from '../handlers.ts';
import type { RegisteredPost } from '../laptop-register.ts';
import { createPostFolder } from '../new-post.ts';
import { refuseUnfitChoice } from '../place/unfit-place.ts';
import { readPostFolder } from '../post-folder.ts';
import { restoreBackup } from '../restore-backup.ts';
import { openSamplePost } from '../sample/sample-post.ts';
import { enterPost, laptopState } from '../sessions.ts';

const registered = ({ host }: TaskContext, postId: PostId): RegisteredPost => {
  const post = host.register.find(postId);
  if (!post) throw new ExpectedFailure('notFound', '这台电脑上没有登记这个指挥所。请用“打开已有文件夹”重新登记。');
  finishChangeOver(post.folder);
  return post;
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
  'laptop.create': async (context, { post, passphrase, userName, folder: token, sample = false }) => {
    const folder = token === undefined ? postFolder(context) : emptyFolder(context.host.folders.pathOf(token));
    await refuseUnfitChoice(folder);
    const { recoveryCode, ...made } = await createPostFolder(folder, { post, passphrase, userName, sample }, context.host.options);
    return { session: enterPost(context, folder, made), recoveryCode };
  },
  'laptop.unlock': async (context, { postId, passphrase }) => {
    const { folder } = registered(context, postId);
    const keyring = loadKeyring(folder);
    const unlocked = await context.host.unlockDelay.guard(postId, () => unlockKeyring(keyring, passphrase));
    const session = enterPost(context, folder, { ...unlocked, keyring });
    mendKeyring(folder);
    return session;
  },
  'laptop.recover': (context, { postId, ...typed }) => recoverPost(context, registered(context, postId), typed),
  'laptop.openSample': (context) => openSamplePost(context),
  'laptop.lock': async ({ enter }) => {
    enter(null);
    return null;
  },
  'laptop.addFolder': async ({ host }, { folder }): Promise<KnownPost> => {
    const path = host.folders.pathOf(folder);
    await refuseUnfitChoice(path);
    const known = readPostFolder(path);
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
