import type { Topic } from '#core/contract/route.ts';
import type { HostOptions } from './door.ts';
import type { FolderTokens } from './folder-tokens.ts';
import type { TaskContext } from './handlers.ts';
import type { LaptopRegister } from './laptop-register.ts';
import type { OpenPost } from './open-post.ts';
import type { Call } from './sample/fill-sample-post.ts';
import type { HostSession } from './session.ts';
import type { UnlockDelay } from './unlock-delay.ts';

/** Everything this host holds between requests. One post is open at a time. */
export interface HostState {
  readonly options: HostOptions;
  readonly register: LaptopRegister;
  readonly folders: FolderTokens;
  readonly openPost: () => OpenPost | null;
  /** windows that are inside a post now */
  readonly sessions: () => number;
  readonly setOpenPost: (open: OpenPost | null) => void;
  /** requests being worked at now, the asking one included */
  readonly running: () => number;
  /** gives every window that is inside a post the session made of its present one; null locks it */
  readonly renewSessions: (renew: (session: HostSession) => HostSession | null) => void;
  /** makes guessing of passphrases slow */
  readonly unlockDelay: UnlockDelay;
  /** a line for whoever looks after the program; never a name, a number or what was typed */
  readonly log: (line: string) => void;
  /** requests from inside the host, through the same router as any window's */
  readonly callAs: (context: TaskContext, session: HostSession) => Call;
  /** tells every window what changed */
  readonly announce: (topics: readonly Topic[]) => void;
}
