import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { KnownPost, LaptopState, Session } from '#core/contract/results.ts';
import type { Keyring, Unlocked } from '#db/keyring.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { readPost } from '#db/stores/post/post.ts';
import { renewKeyIfDue } from './accounts/renew-if-due.ts';
import { keepBackedUp } from './backup/keep-backed-up.ts';
import type { TaskContext } from './handlers.ts';
import type { HostState } from './host-state.ts';
import type { RegisteredPost } from './laptop-register.ts';
import { type OpenPost, openPost } from './open-post.ts';
import { labelPostFolder, readPostLabel } from './post-folder.ts';
import { admit, type HostSession } from './session.ts';

export const sessionFacts = ({ accountId, user, role, open }: HostSession): Session => {
  const post = readPost(open.database.db);
  return {
    placeId: readPostLabel(open.folder)?.postId ?? post.id,
    accountId,
    role,
    userName: user,
    post,
    rollback: open.rollback,
    closed: readClosing(open.database.db) !== null,
  };
};

/** The post of `folder` as this host has it open already, or opened now. Another post is closed first when no window uses it. */
export const openFolder = (context: TaskContext, folder: string, unlocked: Unlocked & { readonly keyring: Keyring }): OpenPost => {
  const { host } = context;
  if (host.openPost()?.folder !== folder) context.enter(null);
  const present = host.openPost();
  if (present && present.folder !== folder) {
    throw new ExpectedFailure('held', '另一个窗口正打开着别的指挥所，没有切换。请先在那个窗口锁定。');
  }
  if (present) return present;
  const { clock, door } = host.options;
  const open = openPost(folder, unlocked, { create: false, clock, door });
  host.setOpenPost(open);
  return open;
};

const afterEntering = async (host: HostState, open: OpenPost): Promise<void> => {
  if (host.openPost() !== open) return;
  await renewKeyIfDue(host, 0);
  const present = host.openPost();
  if (present) keepBackedUp(host, present);
};

/** When it was last opened is no reason to keep anybody out of a post that is known already: the disk may be full. */
const remember = (host: HostState, post: RegisteredPost): void => {
  try {
    host.register.put(post);
  } catch (error) {
    if (host.register.find(post.postId)?.folder !== post.folder) throw error;
  }
};

/** A place on this laptop has its own number: a restored copy stands beside the post it was made of. */
const register = (host: HostState, open: OpenPost): void => {
  const { branchName, sample } = readPost(open.database.db);
  const postId = readPostLabel(open.folder)?.postId ?? (randomUUID() as string as PostId);
  labelPostFolder(open.folder, { postId, branchName, sample });
  remember(host, { postId, branchName, sample, folder: open.folder, lastOpenedAt: new Date(host.options.clock.now()).toISOString() });
};

/** Who does not get in leaves the post as closed as it was. */
export const leaveUnlessDone = async <T>(context: TaskContext, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    context.enter(null);
    throw error;
  }
};

/** Opens a post for this window, remembers it on this laptop, and backs it up once a day. */
export const enterPost = (context: TaskContext, folder: string, unlocked: Unlocked & { readonly keyring: Keyring }): Session => {
  const open = openFolder(context, folder, unlocked);
  try {
    const session = admit(open, unlocked);
    context.enter(session);
    register(context.host, open);
    setImmediate(() => void afterEntering(context.host, open));
    return sessionFacts(session);
  } catch (error) {
    context.enter(null);
    throw error;
  }
};

export const laptopState = ({ host, session }: TaskContext): LaptopState => ({
  door: host.options.door,
  version: host.options.version,
  dataFolder: host.options.dataFolder,
  posts: host.register.list().map(
    ({ postId, branchName, sample, folder, lastOpenedAt, state }): KnownPost => ({
      postId,
      branchName,
      sample,
      folder,
      lastOpenedAt,
      state,
    }),
  ),
  session: session && sessionFacts(session),
  preferences: host.register.preferences(),
});
