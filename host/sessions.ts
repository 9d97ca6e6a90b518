import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { KnownPost, LaptopState, Session } from '#core/contract/results.ts';
import type { Keyring, Unlocked } from '#db/keyring.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { readPost } from '#db/stores/post/post.ts';
import { backUpWhenDue } from './backup/back-up-when-due.ts';
import { faultLine } from './failures.ts';
import type { TaskContext } from './handlers.ts';
import type { HostState } from './host-state.ts';
import type { RegisteredPost } from './laptop-register.ts';
import { type OpenPost, openPost } from './open-post.ts';
import { labelPostFolder, readPostLabel } from './post-folder.ts';
import type { HostSession } from './session.ts';

export const sessionFacts = ({ user, role, open }: HostSession): Session => {
  const post = readPost(open.database.db);
  return {
    placeId: readPostLabel(open.folder)?.postId ?? post.id,
    role,
    userName: user,
    post,
    rollback: open.rollback,
    closed: readClosing(open.database.db) !== null,
  };
};

/** The post of `folder` as this host has it open already, or opened now. Another post is closed first when no window uses it. */
const openFolder = (context: TaskContext, folder: string, unlocked: Unlocked & { readonly keyring: Keyring }): OpenPost => {
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

/** After the answer, so that nobody waits for it. A failed automatic backup keeps nobody out; Today shows the age of the newest one. */
const tryDailyBackup = (host: HostState, open: OpenPost): void => {
  if (host.openPost() !== open || readClosing(open.database.db)) return;
  try {
    if (backUpWhenDue(open)) host.announce(['backups']);
  } catch (error) {
    process.stderr.write(`${faultLine(error)} (automatic backup)\n`);
  }
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

/** Opens a post for this window, remembers it on this laptop, and backs it up once a day. */
export const enterPost = (context: TaskContext, folder: string, unlocked: Unlocked & { readonly keyring: Keyring }): Session => {
  const open = openFolder(context, folder, unlocked);
  const session: HostSession = { user: unlocked.user, role: unlocked.role, open };
  context.enter(session);
  register(context.host, open);
  setImmediate(tryDailyBackup, context.host, open);
  return sessionFacts(session);
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
